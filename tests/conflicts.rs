//! Where sources contradict each other: each conflict the domain names, and how it is answered.

use chrono::NaiveDateTime;
use shirube_facts::{GuideTo, Members, Pack, Saying, Scope};
use shirube_promises::{PlainWorld, case_of, day};
use shirube_rules::answers::{Card, Certificate, Registered};
use shirube_rules::case::Case;
use shirube_rules::decide;
use shirube_rules::insurer::{AfterRegistration, Joining, Matter};
use shirube_rules::kakuninsho::Kakuninsho;
use shirube_rules::notice::Notice;
use shirube_rules::outcome::Outcome;
use shirube_rules::region::State;
use shirube_rules::situation::{Situation, Situations};

const TODAY: &str = "2026-11-21";
const IN_ORDER: State = State { card: Card::Valid, registered: Registered::Yes, certificate: Certificate::Valid };
const NO_CARD: State = State { card: Card::None, registered: Registered::No, certificate: Certificate::Absent };

fn pack() -> Pack {
    Pack::embedded().expect("the facts that are built in")
}

fn outcome(state: State, insurer: &str, told: &[Situation], on: &str) -> Outcome {
    let insurer = pack().insurer(insurer).expect("it is there").in_law();
    let told = told.iter().map(|situation| (*situation, None));
    let situations = Situations::of(told, insurer.scheme).expect("they go together");
    decide(&Case { insurer, situations, ..case_of(state) }, day(on), &PlainWorld)
}

/// What an insurer says of a matter on a day.
fn says(insurer: &str, matter: Matter, members: Members, on: &str) -> Vec<&'static str> {
    let pack = pack();
    let insurer = pack.insurer(insurer).expect("it is there");
    insurer.says_on(matter, members, day(on)).iter().map(|rule| rule.says.id()).collect()
}

fn state_at(line: &str, at: &str) -> &'static str {
    let pack = pack();
    let at: NaiveDateTime = at.parse().expect("it is a moment");
    pack.contact(line).expect("it is there").opening(at, pack.holidays()).state.id()
}

#[test]
fn c1_the_newer_hours_stand_and_the_older_leaflet_is_kept() {
    assert_eq!(state_at("my-number-toll-free", "2026-11-20T19:00:00"), "open");
    let pack = pack();
    let records = &pack.contact("my-number-toll-free").expect("it is there").hours;
    assert_eq!(records.len(), 2, "the record that no longer counts is kept as a contradiction");
}

#[test]
fn c2_each_insurer_says_how_long_its_paper_is_valid_and_the_printed_date_counts() {
    let validity = |insurer| says(insurer, Matter::Validity, Members::All, TODAY);
    assert_eq!(validity("society-via-employer"), ["validity-until-date"]);
    assert_eq!(validity("yokohama-kowan"), ["validity-years"]);
    assert_eq!(validity("kyokai-kenpo"), ["validity-sample-date"]);
    assert_eq!(validity("kokuho"), ["validity-to-july"]);
    assert_eq!(validity("koki-korei"), ["validity-to-july"]);
    assert_eq!(validity("other-society"), ["validity-up-to-years"]);
    assert!(validity("ono-yakuhin").is_empty() && validity("unknown").is_empty(), "not stated stays not stated");
    let voluntary = says("society-via-employer", Matter::Validity, Members::Voluntary, TODAY);
    assert_eq!(voluntary, ["validity-end-of-membership"]);
    for insurer in pack().insurers() {
        let held = outcome(IN_ORDER, &insurer.id, &[Situation::HasKakuninsho], TODAY);
        assert!(held.notices.contains(&Notice::PrintedDateCounts), "{}", insurer.id);
    }
}

#[test]
fn c3_what_becomes_of_the_paper_after_registering_is_the_insurers() {
    let after = |insurer: &str| pack().insurer(insurer).expect("it is there").in_law().after_registration;
    assert_eq!(after("society-via-employer"), AfterRegistration::ReturnViaEmployer);
    assert_eq!(after("ono-yakuhin"), AfterRegistration::Discard);
    for silent in ["yokohama-kowan", "kyokai-kenpo", "kokuho", "koki-korei", "other-society"] {
        assert_eq!(after(silent), AfterRegistration::NotStated, "{silent}");
    }
    assert_eq!(after("unknown"), AfterRegistration::InsurerUnknown);
}

#[test]
fn c4_and_c13_a_card_of_old_counts_then_is_void_then_disputed_then_void() {
    let check = |on: &str, expected: &[Notice]| {
        let told = outcome(NO_CARD, "unknown", &[Situation::HasOldCard], on).notices;
        let all = [Notice::OldCardOwnDate, Notice::OldCardVoid, Notice::OldCardLeniency, Notice::SourcesDiffer];
        let found: Vec<_> = all.into_iter().filter(|notice| told.contains(notice)).collect();
        assert_eq!(found, expected, "{on}");
    };
    check("2024-12-02", &[Notice::OldCardOwnDate]);
    check("2025-12-01", &[Notice::OldCardOwnDate]);
    check("2025-12-02", &[Notice::OldCardVoid, Notice::OldCardLeniency]);
    check("2026-03-31", &[Notice::OldCardVoid, Notice::OldCardLeniency]);
    check("2026-04-01", &[Notice::OldCardVoid, Notice::SourcesDiffer]);
    check("2026-07-31", &[Notice::OldCardVoid, Notice::SourcesDiffer]);
    check("2026-08-01", &[Notice::OldCardVoid]);
}

#[test]
fn c5_and_c11_the_steps_in_the_portal_and_the_ambulance_are_those_of_the_day() {
    let pack = pack();
    let check = |matter, on: &str, expected: Option<&str>| {
        let guide = pack.guide(matter, day(on)).map(|guide| guide.id.as_str());
        assert_eq!(guide, expected, "{on}");
    };
    for (on, expected) in [
        ("2024-12-02", "portal-2024"),
        ("2025-03-31", "portal-2024"),
        ("2025-04-01", "portal-2025"),
        ("2026-08-24", "portal-2025"),
        ("2026-08-25", "portal-2026"),
        (TODAY, "portal-2026"),
    ] {
        check(GuideTo::PortalRegistration, on, Some(expected));
    }
    check(GuideTo::Ambulance, "2024-04-30", None);
    check(GuideTo::Ambulance, "2024-12-02", Some("ambulance-pilot"));
    check(GuideTo::Ambulance, "2025-09-30", Some("ambulance-pilot"));
    check(GuideTo::Ambulance, "2025-10-01", Some("ambulance-nationwide"));
}

#[test]
fn c6_the_mailing_of_2025_is_history() {
    for insurer in ["kyokai-kenpo", "society-via-employer", "ono-yakuhin"] {
        assert_eq!(says(insurer, Matter::Mailing, Members::All, "2025-12-01"), ["mailing-of-2025"], "{insurer}");
        assert!(says(insurer, Matter::Mailing, Members::All, "2025-12-02").is_empty(), "{insurer}");
    }
}

#[test]
fn c7_and_c15_what_comes_by_itself_and_what_is_applied_for() {
    let lapsed = State { certificate: Certificate::Lapsed, ..IN_ORDER };
    for insurer in pack().insurers().iter().filter(|insurer| insurer.id != "koki-korei") {
        let joining = insurer.in_law().joining;
        assert_eq!(joining == Joining::OnApplication, insurer.id == "yokohama-kowan", "{}", insurer.id);
        for card in [Card::Lost, Card::Damaged, Card::Returned, Card::Replacing] {
            let away = outcome(State { card, ..IN_ORDER }, &insurer.id, &[], TODAY);
            assert_eq!(away.kakuninsho, Kakuninsho::OnApplication, "{}", insurer.id);
        }
        let released = outcome(lapsed, &insurer.id, &[], TODAY);
        assert_eq!(released.kakuninsho, Kakuninsho::Sent);
        assert!(released.notices.contains(&Notice::SentInPrinciple), "{}", insurer.id);
    }
}

#[test]
fn c8_a_wish_of_an_insurer_is_never_a_thing_to_do() {
    for wish in [Saying::WishSwitchInTime, Saying::WishUseCard] {
        assert_eq!(wish.matter(), Matter::Wish);
    }
    for insurer in pack().insurers() {
        let plain = outcome(NO_CARD, "other-society", &[], TODAY).todo;
        let own = outcome(NO_CARD, &insurer.id, &[], TODAY).todo;
        let ids = |steps: &[shirube_rules::outcome::Step]| steps.iter().map(|step| step.todo).collect::<Vec<_>>();
        assert_eq!(ids(&own), ids(&plain), "{}", insurer.id);
    }
}

#[test]
fn c9_what_the_paper_replaces_may_be_printed_on_it_at_some_insurers() {
    for insurer in pack().insurers() {
        let printed = !says(&insurer.id, Matter::OtherCertificates, Members::All, TODAY).is_empty();
        assert_eq!(printed, ["kokuho", "koki-korei"].contains(&insurer.id.as_str()), "{}", insurer.id);
    }
}

#[test]
fn c10_the_notice_alone_is_not_enough_but_a_school_may_keep_a_copy() {
    let only = outcome(IN_ORDER, "unknown", &[Situation::OnlyOshirase, Situation::SchoolTrip], TODAY);
    assert!(only.notices.contains(&Notice::OshiraseIsNotEnough) && only.notices.contains(&Notice::CopyForSchool));
}

#[test]
fn c12_the_late_stage_elderly_before_and_after_august_2026() {
    let check = |told: &[Situation], on: &str, expected: Kakuninsho| {
        assert_eq!(outcome(IN_ORDER, "koki-korei", told, on).kakuninsho, expected, "{told:?} on {on}");
    };
    for told in [&[][..], &[Situation::KokiKorei85], &[Situation::KokiKoreiUnder85]] {
        check(told, "2026-07-31", Kakuninsho::Sent);
    }
    check(&[], "2026-08-01", Kakuninsho::AskInsurer);
    check(&[Situation::KokiKorei85], "2026-08-01", Kakuninsho::Sent);
    check(&[Situation::KokiKoreiUnder85], "2026-08-01", Kakuninsho::NotIssued);
}

#[test]
fn c14_between_the_two_counts_of_three_months_there_is_a_warning() {
    let disputed = outcome(State { certificate: Certificate::Disputed, ..IN_ORDER }, "unknown", &[], TODAY);
    assert!(disputed.notices.contains(&Notice::ThreeMonthsDisputed));
}

#[test]
fn c16_how_long_data_take_is_said_where_the_insurer_says_it() {
    for insurer in pack().insurers() {
        let days = insurer.in_law().data_take_days;
        assert_eq!(days, (insurer.id == "ono-yakuhin").then_some(5), "{}", insurer.id);
        let new = outcome(IN_ORDER, &insurer.id, &[Situation::NewInsurer], TODAY);
        assert!(new.notices.contains(&Notice::DataTakeDays), "{}", insurer.id);
    }
}

#[test]
fn c17_every_paper_goes_back_on_leaving_and_one_society_sets_days() {
    let leaving = |insurer| says(insurer, Matter::Leaving, Members::All, TODAY);
    assert_eq!(leaving("society-via-employer"), ["leaving-to-employer-within-days"]);
    assert_eq!(leaving("yokohama-kowan"), ["leaving-to-employer"]);
    assert_eq!(leaving("ono-yakuhin"), ["leaving-return"]);
    assert_eq!(leaving("kyokai-kenpo"), ["leaving-in-envelope"]);
    for insurer in pack().insurers() {
        let told = outcome(IN_ORDER, &insurer.id, &[Situation::LeavingInsurer], TODAY);
        assert!(told.notices.contains(&Notice::PapersGoBackOnLeaving), "{}", insurer.id);
    }
}

#[test]
fn c18_where_official_pages_differ_the_hours_are_unknown() {
    assert_eq!(state_at("my-number-system-foreign", "2026-11-20T09:15:00"), "unknown");
    assert_eq!(state_at("my-number-system-foreign", "2026-11-20T09:30:00"), "open");
    assert_eq!(state_at("my-number-card-foreign", "2026-11-20T20:30:00"), "unknown");
}

#[test]
fn c19_lines_are_national_or_an_insurers_and_never_a_leaflets() {
    let pack = pack();
    let own: Vec<_> = pack.contacts().iter().filter(|line| line.rely.scope != Scope::National).collect();
    assert_eq!(own.iter().map(|line| line.id.as_str()).collect::<Vec<_>>(), ["kyokai-kenpo-my-number"]);
}
