//! How a to-do is done, in words: where, by which ways, what to bring, what it costs.
//!
//! Not here: whether it is to be done, and by when.

use shirube_facts::{GuideTo, Pack};
use shirube_rules::duty::{Todo, Way};

use crate::figures::{Ground, figures};
use crate::sheet::{Line, LineKind, Page};
use crate::text::Text;
use crate::voice::Voice;

/// A to-do in words, with its marks.
pub(crate) fn title(voice: &Voice, todo: Todo, absent: bool) -> String {
    voice.say(&message_of(todo, absent), &[])
}

/// The message of a to-do. A certificate that is not there cannot be renewed: it is put on the card.
pub(crate) fn message_of(todo: Todo, absent: bool) -> String {
    let put_on = absent && todo == Todo::RenewCertificate;
    format!("todo-{todo}{}", if put_on { "-absent" } else { "" })
}

pub(crate) fn line(kind: LineKind, text: Text) -> Line {
    Line { kind, label: None, text, page: None }
}

pub(crate) fn labelled(kind: LineKind, label: Text, text: Text) -> Line {
    Line { kind, label: Some(label), text, page: None }
}

/// How it is done. `absent` says that there is no certificate on the card.
pub(crate) fn how(voice: &Voice, ground: &Ground<'_>, todo: Todo, absent: bool, ways: &[Way]) -> Vec<Line> {
    let id = message_of(todo, absent);
    let values = figures(voice, ground);
    let attribute = |name: &str| voice.say_attribute(&id, name, &values);
    let mut lines = Vec::new();
    let page = || page(voice, ground.pack, link(todo)?);
    lines.extend(attribute("how").map(|how| Line { page: page(), ..line(LineKind::How, voice.marked(&how)) }));
    for way in ways {
        let way_id = format!("way-{todo}-{way}");
        if let Some(label) = voice.say_attribute(&way_id, "label", &values) {
            let guide = guide(ground, todo, *way);
            let words = voice.text(guide.as_deref().unwrap_or(&way_id), &values);
            let text = labelled(LineKind::Way(*way), voice.marked(&label), words);
            lines.push(Line { page: page().filter(|_| *way == Way::Portal), ..text });
        }
    }
    let more =
        [(LineKind::Bring, "bring"), (LineKind::Cost, "cost"), (LineKind::Time, "time"), (LineKind::Note, "note")];
    for (kind, name) in more {
        if let Some(text) = attribute(name) {
            lines.push(labelled(kind, voice.text(&format!("label-{name}"), &[]), voice.marked(&text)));
        }
    }
    lines
}

/// The guide to a way, where its steps change with the day.
fn guide(ground: &Ground<'_>, todo: Todo, way: Way) -> Option<String> {
    let to = guide_to(todo).filter(|_| way == Way::Portal)?;
    ground.pack.guide(to, ground.day).map(|guide| format!("guide-{}", guide.id))
}

/// What there is a guide to in a to-do.
pub(crate) fn guide_to(todo: Todo) -> Option<GuideTo> {
    (todo == Todo::Register).then_some(GuideTo::PortalRegistration)
}

/// A page by its id.
pub(crate) fn page(voice: &Voice, pack: &Pack, link: &str) -> Option<Page> {
    let link = pack.link(link)?;
    Some(Page { link: link.clone(), code: voice.text("page-code", &[("address", link.address.as_str().into())]) })
}

/// The id of the page that a to-do begins on.
const fn link(todo: Todo) -> Option<&'static str> {
    match todo {
        Todo::GetCard => Some(APPLICATION),
        Todo::CheckRegistration | Todo::Register => Some("mynaportal-insurance"),
        Todo::SuspendCard
        | Todo::ReportToPolice
        | Todo::CheckCard
        | Todo::FindCertificateDate
        | Todo::SubmitMyNumber
        | Todo::ExtendCard
        | Todo::ContinueCard
        | Todo::ResetPin
        | Todo::ReissueCard
        | Todo::WaitForCard
        | Todo::ApplyKakuninsho
        | Todo::RenewCertificate => None,
    }
}

/// Where to apply for a card.
pub(crate) const APPLICATION: &str = "card-application";
