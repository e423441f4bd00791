//! `shirube contacts`: telephone lines, and whether they answer at a moment.

use std::io::Write;

use shirube_paper::text;
use shirube_rules::duty::CallTopic;
use shirube_words::calls;
use shirube_words::figures::Ground;

use crate::arguments::Arguments;
use crate::request::{insurer, language, moment};
use crate::world::World;
use crate::{Failure, clock, wire};

pub(crate) fn list(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let language = language(world, arguments)?;
    let insurer = insurer(world, arguments)?;
    let at = moment(arguments, clock::now())?;
    let contacts = world.pack.contacts_in_order(&language, &insurer.id);
    if arguments.has("--json") {
        let lines: Vec<_> = contacts.iter().map(|contact| wire::contact(&world.pack, contact, at)).collect();
        writeln!(out, "{:#}", serde_json::Value::from(lines))?;
        return Ok(());
    }
    let voice = world.voice(&language);
    let ground = Ground { pack: &world.pack, insurer, day: at.date() };
    if let Some(old) = calls::out_of_date(voice, &ground, &contacts) {
        writeln!(out, "{old}")?;
    }
    for contact in contacts {
        let item = calls::item(voice, &world.pack, contact, CallTopic::ALL, at.date(), Some(at));
        writeln!(out, "{}", text::print_item(&item))?;
    }
    Ok(())
}
