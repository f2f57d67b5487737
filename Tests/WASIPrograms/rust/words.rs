// Counts the words of the standard input.
use std::collections::BTreeMap;
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut counts = BTreeMap::new();
    for word in text.split_whitespace() {
        *counts.entry(word.to_lowercase()).or_insert(0u32) += 1;
    }
    for (word, count) in &counts {
        println!("{count:>4} {word}");
    }
}
