//! Tells cargo to build again when a locale file is added: the macro that embeds the folder does not.

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
}
