//! The program with a window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    shirube_desktop::run();
}
