// A panic, which ends in a trap, and what is printed before it.
fn main() {
    let numbers: Vec<u32> = std::env::args().skip(1).map(|a| a.parse().unwrap()).collect();
    println!("{}", numbers.iter().sum::<u32>());
    std::process::exit(numbers[2] as i32);
}
