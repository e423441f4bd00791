//! `shirube explain`: a receipt, turned back into its outcome.

use std::io::Write;

use shirube_rules::receipt::Receipt;

use crate::arguments::Arguments;
use crate::complaint::Complaint;
use crate::request::{Request, languages};
use crate::world::World;
use crate::{Failure, answer, clock};

pub(crate) fn explain(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let languages = languages(world, arguments)?;
    let receipt = Receipt::read(arguments.alone(0).ok_or(Complaint::MissingCode)?).map_err(Complaint::Receipt)?;
    let insurer = world.pack.insurer_by_code(receipt.insurer).ok_or(Complaint::ReceiptInsurer)?;
    let case = receipt.case(insurer.in_law());
    let now = Some(clock::now()).filter(|now| now.date() == receipt.day);
    let request = Request { case, insurer, day: receipt.day, now, languages };
    answer::print(world, &request, arguments.has("--json"), out)
}
