//! `shirube explain`: a receipt, turned back into its outcome.

use std::io::Write;

use crate::arguments::Arguments;
use crate::complaint::Complaint;
use crate::request::Request;
use crate::world::World;
use crate::{Failure, answer, clock};

pub(crate) fn explain(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let code = arguments.alone(0).ok_or(Complaint::MissingCode)?;
    let request = Request::of_receipt(world, arguments, code, clock::now())?;
    answer::print(world, &request, arguments.has("--json"), out)
}
