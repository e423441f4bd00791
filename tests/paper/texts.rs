//! Plain text: the whole sheet, and the short one for a chat or a ticket.

use shirube_facts::OpenState;
use shirube_paper::document::{Arrange, Document};
use shirube_paper::forms::Sheets;
use shirube_paper::text;
use shirube_rules::case::{Case, said};
use shirube_rules::receipt::Receipt;
use shirube_words::Words;
use shirube_words::sheet::{LineKind, PartId, Sheet};

use super::{assert_in_order, cases, family, languages, sheets, sheets_at, texts, today};

#[test]
fn it_says_what_the_sheet_says_in_its_order() {
    for id in languages() {
        for (name, case) in cases() {
            let sheets = sheets(&case, &[&id]);
            let page = text::print(&Document::of(&sheets, Arrange::Beside));
            assert_in_order(&page, &texts(&sheets[0]), &format!("{id}, {name}"));
            for line in sheets[0].todo.iter().flat_map(|card| &card.lines) {
                let address = line.page.as_ref().map(|page| page.link.address.as_str());
                assert!(address.is_none_or(|address| page.contains(address)), "{id}, {name}: {address:?}");
            }
        }
    }
}

#[test]
fn in_short_it_has_what_to_do_by_when_whom_to_call_and_the_receipt() {
    for id in languages() {
        for (name, case) in cases() {
            let whole = sheets(&case, &[&id, "ja"]);
            let document = |sheets: Vec<_>| text::print(&Sheets::OfOne(sheets).brief().document(Arrange::Beside));
            let short = document(whole.clone());
            let receipt = Receipt::of(&case, today()).to_string();
            assert!(short.contains(&receipt), "{id}, {name}");
            assert!(short.contains(&whole[0].about[0].to_string()), "{id}, {name}: that it is not official");
            for card in &whole[0].todo {
                assert!(short.contains(&card.title.to_string()), "{id}, {name}: {}", card.title);
            }
            let lines = whole[0].todo.iter().flat_map(|card| &card.lines);
            let by = lines.filter(|line| line.kind == LineKind::By);
            by.for_each(|line| assert!(short.contains(&line.text.to_string()), "{id}, {name}: {}", line.text));
            assert!(short.contains("0120-"), "{id}, {name}: whom to call");
            let long = text::print(&Document::of(&whole, Arrange::Beside));
            assert!(short.lines().count() * 2 < long.lines().count(), "{id}, {name}: it is short");
        }
    }
}

/// What stands once for a whole family, and on nobody's own page.
const SHARED: [PartId; 4] = [PartId::Contacts, PartId::Sources, PartId::WhatIf, PartId::Differs];

#[test]
fn each_of_a_family_reads_what_they_would_read_alone() {
    for id in languages() {
        let Sheets::OfHousehold(household) = family(&[&id]) else { panic!("a family's sheets") };
        for (person, (name, case)) in household[0].people.iter().zip(cases().into_iter().cycle()) {
            let alone = sheets(&case, &[&id]).remove(0);
            let parts = |sheet: &Sheet| sheet.parts.iter().map(|part| part.id).collect::<Vec<_>>();
            let mut own = parts(&alone);
            own.retain(|part| !SHARED.contains(part));
            assert_eq!(parts(&person.sheet), own, "{id}, {name}");
            assert_eq!(person.sheet.todo, alone.todo, "{id}, {name}");
        }
    }
}

#[test]
fn what_comes_next_is_called_what_it_is_called_as_a_thing_to_do() {
    for id in languages() {
        let words = Words::embedded();
        let voice = words.voice(&id).expect("the language is built in");
        let [renew, put_on] =
            ["", "-absent"].map(|absent| voice.text(&format!("todo-renew-certificate{absent}"), &[]).to_string());
        let sheet = sheets(&cases()[6].1, &[&id]).remove(0);
        let next = sheet.parts.iter().find(|part| part.id == PartId::Next).expect("something comes next");
        let next: String = next.items.iter().map(|item| item.line.to_string()).collect();
        assert!(next.contains(&renew) && !next.contains(&put_on), "{id}: {next}");
        // The same where registering waits for it: a certificate that has run out, and one that was never there.
        for (certificate, said, other) in [(said::EXPIRED, &renew, &put_on), (said::ABSENT, &put_on, &renew)] {
            let case = Case { certificate, expires: None, ..cases()[1].1 };
            let sheet = sheets(&case, &[&id]).remove(0);
            let mut lines = sheet.todo.iter().flat_map(|card| &card.lines);
            let waits =
                lines.find(|line| line.kind == LineKind::Waits).expect("one waits for the other").text.to_string();
            assert!(waits.contains(said) && !waits.contains(other), "{id}: {waits}");
        }
    }
}

/// Whoever has lost the card waits for the new one, not for having applied for it.
#[test]
fn what_comes_after_a_new_card_waits_for_the_card() {
    for id in languages() {
        let voice = Words::embedded();
        let voice = voice.voice(&id).expect("the language is built in");
        let sheet = sheets(&cases()[4].1, &[&id]).remove(0);
        let waiting: Vec<_> =
            sheet.todo.iter().flat_map(|card| &card.lines).filter(|line| line.kind == LineKind::Waits).collect();
        let [new, applied] =
            ["wait-for-card", "reissue-card"].map(|todo| voice.text(&format!("todo-{todo}"), &[]).to_string());
        assert!(!waiting.is_empty(), "{id}");
        for line in waiting {
            let line = line.text.to_string();
            assert!(line.contains(&new) && !line.contains(&applied), "{id}: {line}");
        }
    }
}

#[test]
fn two_languages_stand_line_by_line_or_one_after_the_other() {
    let both = sheets(&cases()[1].1, &["es", "ja"]);
    let together = text::print(&Document::of(&both, Arrange::Beside));
    assert!(together.starts_with(&format!("{}\n{}\n", both[0].title, both[1].title)), "{together}");
    let after = text::print(&Document::of(&both, Arrange::After));
    let each = both.iter().map(|one| text::print(&Document::of(std::slice::from_ref(one), Arrange::Beside)));
    assert_eq!(after, each.collect::<Vec<_>>().join("\n"));
    let family = text::print(&family(&["ja", "en"]).document(Arrange::Beside));
    assert!(family.contains("## ") && family.matches("Shirube").count() > 1, "{family}");
}

#[test]
fn every_form_carries_the_receipt() {
    let case = cases()[2].1;
    let receipt = Receipt::of(&case, today()).to_string();
    let sheets = Sheets::OfOne(sheets(&case, &["pt"]));
    let document = sheets.document(Arrange::Beside);
    assert!(text::print(&document).contains(&receipt));
    assert!(shirube_paper::html::page(&document).contains(&receipt));
    let calendar = sheets.calendar(today()).expect("it has days").replace("\r\n ", "");
    assert!(calendar.contains(&receipt), "{calendar}");
}

#[test]
fn what_is_true_at_this_moment_only_is_not_taken_along() {
    let mut passing = 0;
    for id in languages() {
        for (name, case) in cases() {
            let now = sheets(&case, &[&id]);
            let details = now[0].parts.iter().flat_map(|part| &part.items).flat_map(|item| &item.details);
            let passes: Vec<String> = details.filter(|detail| detail.passes).map(|one| one.text.to_string()).collect();
            let taken = text::print(&Sheets::OfOne(now.clone()).lasting().document(Arrange::Beside));
            for said in &passes {
                assert!(!taken.contains(said), "{id}, {name}: {said}");
            }
            assert!(taken.contains("0120-"), "{id}, {name}: whom to call");
            passing += passes.len();
        }
    }
    assert!(passing > 20, "{passing}");
}

#[test]
fn whoever_has_lost_the_card_is_never_told_that_the_line_is_closed() {
    for id in languages() {
        for (name, case) in cases() {
            let may_be_lost = ["lost", "unsure"].contains(&name);
            let night = sheets_at(3, &case, &[&id]);
            let contacts = night[0].parts.iter().find(|part| part.id == PartId::Contacts).expect("whom to call");
            let first = contacts.items.iter().find(|item| item.number.is_some()).expect("a line");
            let open = first.details.iter().find_map(|detail| detail.open);
            assert_eq!(open == Some(OpenState::Open), may_be_lost, "{id}, {name}: {:?}", first.details);
        }
    }
}
