fn main() {
    println!("mailer {}", env!("CARGO_PKG_VERSION"));
}
