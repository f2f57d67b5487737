// Clocks, sleeping, hash maps with random seeds, and the environment.
use std::collections::HashMap;
use std::time::{Duration, Instant, SystemTime};

fn main() {
    let start = Instant::now();
    std::thread::sleep(Duration::from_millis(15));
    println!("{}", start.elapsed() >= Duration::from_millis(15));
    println!("{}", SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs() > 1_600_000_000);
    let mut map = HashMap::new();
    for i in 0..1000u32 {
        map.insert(i, i * i);
    }
    println!("{}", map.values().map(|&v| v as u64).sum::<u64>());
    let mut vars: Vec<_> = std::env::vars().collect();
    vars.sort();
    println!("{vars:?}");
}
