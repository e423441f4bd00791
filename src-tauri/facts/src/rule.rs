//! What one insurer says of a matter: a saying out of a closed list, with its numbers, on whose word, and for how long.
//!
//! Not here: the words of a saying, and anything that holds for everybody.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use shirube_rules::insurer::Matter;

use crate::entry::{Entry, Place, Table};
use crate::problem::Problem;
use crate::rely::{Known, RawRely, Rely};
use crate::scope::Scope;
use crate::word::{Told, words};

/// What an insurer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What it says.
    pub says: Saying,
    /// For which of its members.
    pub members: Members,
    /// The date in it.
    pub date: Option<NaiveDate>,
    /// The number in it.
    pub count: Option<i64>,
    /// What it rests on. Its scope is the insurer.
    pub rely: Rely,
}

words! {
    /// For which members something holds.
    Members as "members" {
        /// For all of them, as far as nothing else is said of some.
        All = "all",
        /// For voluntarily continued members (任意継続).
        Voluntary = "voluntary",
    }
}

words! {
    /// What insurers say. The first word is the matter.
    Saying as "saying" {
        /// The 資格確認書 is valid until a date, which is so many years.
        ValidityUntilDate = "validity-until-date",
        /// It is valid for so many years.
        ValidityYears = "validity-years",
        /// The sample shows this date.
        ValiditySampleDate = "validity-sample-date",
        /// It is valid until membership ends.
        ValidityEndOfMembership = "validity-end-of-membership",
        /// It is valid for a year, to the end of July.
        ValidityToJuly = "validity-to-july",
        /// The insurer sets it, up to so many years.
        ValidityUpToYears = "validity-up-to-years",
        /// Paper the size of a postcard.
        FormPostcard = "form-postcard",
        /// A label like a card, on a sheet.
        FormLabel = "form-label",
        /// As the municipality makes it.
        FormByMunicipality = "form-by-municipality",
        /// A card, a postcard or a sheet.
        FormVaries = "form-varies",
        /// It comes through the employer.
        DeliveryViaEmployer = "delivery-via-employer",
        /// It comes to the home by post.
        DeliveryToHome = "delivery-to-home",
        /// It comes to the home, and through the employer where it cannot be delivered.
        DeliveryHomeThenEmployer = "delivery-home-then-employer",
        /// It comes to the head of the household by registered mail.
        DeliveryToHouseholder = "delivery-to-householder",
        /// It comes from the municipality.
        DeliveryByMunicipality = "delivery-by-municipality",
        /// Those who have just joined apply through the employer.
        JoiningNewcomersViaEmployer = "joining-newcomers-via-employer",
        /// Those who have just joined apply directly.
        JoiningNewcomersDirectly = "joining-newcomers-directly",
        /// A lost or damaged one: a form through the employer, at once.
        ApplicationReissueViaEmployer = "application-reissue-via-employer",
        /// A lost one can be issued again.
        ApplicationReissuePossible = "application-reissue-possible",
        /// A damaged one is attached to the application.
        ApplicationAttachDamaged = "application-attach-damaged",
        /// One applies at the municipality.
        ApplicationAtMunicipality = "application-at-municipality",
        /// In 2025 it was sent to everybody without a registered card, without an application.
        MailingOf2025 = "mailing-of-2025",
        /// Write the address on it at once.
        ReceivingWriteAddress = "receiving-write-address",
        /// It goes back through the employer once the card is registered.
        AfterRegistrationReturnViaEmployer = "after-registration-return-via-employer",
        /// It is destroyed by oneself once the card is registered.
        AfterRegistrationDiscard = "after-registration-discard",
        /// Of two, the later counts; the older goes back in the envelope.
        TwoPapersLaterCounts = "two-papers-later-counts",
        /// One that has run out is destroyed by oneself.
        RunOutDiscard = "run-out-discard",
        /// On leaving it goes to the employer within so many days.
        LeavingToEmployerWithinDays = "leaving-to-employer-within-days",
        /// On leaving it goes to the employer.
        LeavingToEmployer = "leaving-to-employer",
        /// On leaving it goes to the insurer directly.
        LeavingDirectly = "leaving-directly",
        /// On leaving it goes to the insurer directly within so many days.
        LeavingDirectlyWithinDays = "leaving-directly-within-days",
        /// On leaving while it is valid it goes back.
        LeavingReturn = "leaving-return",
        /// One that arrives after leaving goes back in the envelope.
        LeavingInEnvelope = "leaving-in-envelope",
        /// On leaving it goes to the municipality.
        LeavingToMunicipality = "leaving-to-municipality",
        /// A change of name is reported at once through the employer, with the paper.
        NameChangeViaEmployer = "name-change-via-employer",
        /// After a change of name the paper goes to the employer.
        NameChangeToEmployer = "name-change-to-employer",
        /// A change of name is reported directly.
        NameChangeDirectly = "name-change-directly",
        /// After a change of name the paper goes to the insurer directly.
        NameChangeBackDirectly = "name-change-back-directly",
        /// A card of old goes back when membership is lost.
        OldCardReturnOnLeaving = "old-card-return-on-leaving",
        /// A card of old goes to the employer when membership is lost.
        OldCardToEmployer = "old-card-to-employer",
        /// A card of old goes to the employer on leaving, change or damage.
        OldCardToEmployerThreeCases = "old-card-to-employer-three-cases",
        /// A card of old goes to the insurer directly.
        OldCardDirectly = "old-card-directly",
        /// A lost card of old is reported as lost.
        OldCardReportLoss = "old-card-report-loss",
        /// The data take about so many days.
        JoiningDataDays = "joining-data-days",
        /// On an error in the data one is told.
        JoiningToldOfErrors = "joining-told-of-errors",
        /// Some certificates may stand printed on the paper.
        OtherCertificatesMayBePrinted = "other-certificates-may-be-printed",
        /// The insurer asks its members to change to the card while the paper is valid.
        WishSwitchInTime = "wish-switch-in-time",
        /// The insurer asks its members to use the card.
        WishUseCard = "wish-use-card",
        /// Those who have just joined are handed a 資格情報のお知らせ.
        OshiraseToNewcomers = "oshirase-to-newcomers",
        /// It arrives within about so many days.
        OshiraseArrivesInDays = "oshirase-arrives-in-days",
        /// It need not be returned.
        OshiraseNoReturn = "oshirase-no-return",
        /// Members are among those who shall work together for the card.
        LawNamesMembers = "law-names-members",
    }
}

/// What a saying has to have with it.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Needs {
    date: bool,
    count: bool,
}

impl Saying {
    /// The matter it is about.
    pub fn matter(self) -> Matter {
        Matter::ALL
            .iter()
            .copied()
            .find(|matter| self.id().strip_prefix(matter.id()).is_some_and(|rest| rest.starts_with('-')))
            .expect("a test reads the matter of every saying")
    }

    const fn needs(self) -> Needs {
        match self {
            Self::ValidityUntilDate => Needs { date: true, count: true },
            Self::ValiditySampleDate => Needs { date: true, count: false },
            Self::ValidityYears
            | Self::ValidityUpToYears
            | Self::LeavingToEmployerWithinDays
            | Self::LeavingDirectlyWithinDays
            | Self::JoiningDataDays
            | Self::OshiraseArrivesInDays => Needs { date: false, count: true },
            Self::ValidityEndOfMembership
            | Self::ValidityToJuly
            | Self::FormPostcard
            | Self::FormLabel
            | Self::FormByMunicipality
            | Self::FormVaries
            | Self::DeliveryViaEmployer
            | Self::DeliveryToHome
            | Self::DeliveryHomeThenEmployer
            | Self::DeliveryToHouseholder
            | Self::DeliveryByMunicipality
            | Self::JoiningNewcomersViaEmployer
            | Self::JoiningNewcomersDirectly
            | Self::ApplicationReissueViaEmployer
            | Self::ApplicationReissuePossible
            | Self::ApplicationAttachDamaged
            | Self::ApplicationAtMunicipality
            | Self::MailingOf2025
            | Self::ReceivingWriteAddress
            | Self::AfterRegistrationReturnViaEmployer
            | Self::AfterRegistrationDiscard
            | Self::TwoPapersLaterCounts
            | Self::RunOutDiscard
            | Self::LeavingToEmployer
            | Self::LeavingDirectly
            | Self::LeavingReturn
            | Self::LeavingInEnvelope
            | Self::LeavingToMunicipality
            | Self::NameChangeViaEmployer
            | Self::NameChangeToEmployer
            | Self::NameChangeDirectly
            | Self::NameChangeBackDirectly
            | Self::OldCardReturnOnLeaving
            | Self::OldCardToEmployer
            | Self::OldCardToEmployerThreeCases
            | Self::OldCardDirectly
            | Self::OldCardReportLoss
            | Self::JoiningToldOfErrors
            | Self::OtherCertificatesMayBePrinted
            | Self::WishSwitchInTime
            | Self::WishUseCard
            | Self::OshiraseToNewcomers
            | Self::OshiraseNoReturn
            | Self::LawNamesMembers => Needs { date: false, count: false },
        }
    }
}

/// Whether an insurer can say only one thing of a matter at a time.
const fn says_one_thing(matter: Matter) -> bool {
    match matter {
        Matter::Validity
        | Matter::Form
        | Matter::Delivery
        | Matter::AfterRegistration
        | Matter::TwoPapers
        | Matter::RunOut
        | Matter::Leaving
        | Matter::NameChange => true,
        Matter::Application
        | Matter::Mailing
        | Matter::Receiving
        | Matter::OldCard
        | Matter::Joining
        | Matter::OtherCertificates
        | Matter::Wish
        | Matter::Oshirase
        | Matter::Law => false,
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawRule {
    says: Option<Told<Saying>>,
    members: Option<Told<Members>>,
    date: Option<Told<NaiveDate>>,
    count: Option<i64>,
    sources: Option<Vec<String>>,
    as_of: Option<Told<NaiveDate>>,
    review_by: Option<Told<NaiveDate>>,
    from: Option<Told<NaiveDate>>,
    until: Option<Told<NaiveDate>>,
}

/// A rule as it was written, and where.
pub(crate) type RuleEntry = (RawRuleEntry, Place);

/// A rule as it was written.
pub(crate) struct RawRuleEntry(RawRule);

/// Mirrors the rules in an insurer's table.
pub(crate) fn mirror(table: &mut Table<'_>, problems: &mut Vec<Problem>) -> Vec<RuleEntry> {
    let rules = table.list("rule", problems);
    rules
        .into_iter()
        .map(|rule| {
            let Entry { raw, place } = rule.entry::<RawRule>(problems);
            (RawRuleEntry(raw), place)
        })
        .collect()
}

/// The rules of an insurer.
pub(crate) fn check(insurer: &str, entries: Vec<RuleEntry>, known: &Known, problems: &mut Vec<Problem>) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    let mut said: BTreeMap<(Matter, Members), Vec<(Saying, Rely)>> = BTreeMap::new();
    for (RawRuleEntry(raw), place) in entries {
        let RawRule { says, members, date, count, sources, as_of, review_by, from, until } = raw;
        let says = place.need("says", says, problems).map(|says| says.0);
        let scope = Some(Told(Scope::Insurer(insurer.to_owned())));
        let rely = RawRely { sources, as_of, review_by, scope, from, until }.check(&place, known, problems);
        let (Some(says), Some(rely)) = (says, rely) else { continue };
        let needs = says.needs();
        for (key, needed, given) in [("date", needs.date, date.is_some()), ("count", needs.count, count.is_some())] {
            match (needed, given) {
                (true, false) => {
                    problems.push(place.wrong(key, format!("missing, `{}` needs it", says.id())));
                }
                (false, true) => problems.push(place.wrong(key, format!("`{}` has none", says.id()))),
                (true, true) | (false, false) => {}
            }
        }
        if count.is_some_and(|count| !(1..=99).contains(&count)) {
            problems.push(place.wrong("count", "has to be from 1 to 99"));
        }
        let members = members.map_or(Members::All, |members| members.0);
        let before = said.entry((says.matter(), members)).or_default();
        let rival = before
            .iter()
            .find(|(other, span)| (*other == says || says_one_thing(says.matter())) && span.shares_a_day(&rely));
        if let Some((other, _)) = rival {
            let what = format!("`{}` holds on some of the same days as `{}`", says.id(), other.id());
            problems.push(place.wrong("says", what));
        }
        before.push((says, rely.clone()));
        rules.push(Rule { says, members, date: date.map(|date| date.0), count, rely });
    }
    rules
}
