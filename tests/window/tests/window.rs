//! The promises about the real window.

#[path = "access.rs"]
mod access;
mod beyond;
#[path = "desk.rs"]
mod desk;
#[path = "faults.rs"]
mod faults;
#[path = "finding.rs"]
mod finding;
#[path = "first_minute.rs"]
mod first_minute;
#[path = "habits.rs"]
mod habits;
#[path = "hostile.rs"]
mod hostile;
#[path = "left_behind.rs"]
mod left_behind;
#[path = "library.rs"]
mod library;
mod reading;
#[path = "taking.rs"]
mod taking;
#[path = "tree.rs"]
mod tree;
#[path = "ways.rs"]
mod ways;
