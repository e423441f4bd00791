//! What there is to do for somebody who wants to stay on paper, instead of getting the card in order.
//!
//! Never with a reproach: the steps towards the card fall away, and what has to be done about a lost card stays.

use chrono::NaiveDate;

use crate::duty::Todo;
use crate::kakuninsho::Kakuninsho;
use crate::notice::Notice;
use crate::source::Source;
use crate::table;
use crate::vocabulary::vocabulary;
use crate::works::CardWorks;

vocabulary! {
    /// The rows by name.
    PaperRow {
        /// The paper comes by itself, or another one counts still.
        Wait = "paper-comes",
        /// It is to be applied for.
        Apply = "paper-on-application",
        /// It is not issued beside a card that works.
        Cancel = "paper-after-cancelling",
    }
}

/// What a row says.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    /// Whether to apply for the paper.
    pub apply: bool,
    /// What to know.
    pub notices: &'static [Notice],
}

/// A row: the axes are whether the card works and how one comes by the paper.
pub type Row = table::Row<2, PaperRow, Says>;

/// How many answers each axis has.
pub const SIZES: [u8; 2] = [4, 5];

const fn row(
    id: PaperRow,
    covers: (&[CardWorks], &[Kakuninsho]),
    apply: bool,
    notices: &'static [Notice],
    sources: &'static [Source],
) -> Row {
    Row::new(id, [CardWorks::bits(covers.0), Kakuninsho::bits(covers.1)], Says { apply, notices }, sources)
}

/// The table. Rows never overlap; their order is for the reader only.
pub static ROWS: &[Row] = TABLE;

const WORKING: &[CardWorks] = &[CardWorks::Yes, CardWorks::EntitlementOnly];
const NOT_SURELY: &[CardWorks] = &[CardWorks::No, CardWorks::Unknown];

const TABLE: &[Row] = &[
    row(
        PaperRow::Wait,
        (CardWorks::ALL, &[Kakuninsho::Sent]),
        false,
        &[Notice::SentInPrinciple],
        &[Source::NationalLeaflet2025, Source::Masuda2025],
    ),
    row(PaperRow::Wait, (NOT_SURELY, &[Kakuninsho::NotIssued]), false, &[], &[Source::NationalLeaflet2025]),
    row(
        PaperRow::Cancel,
        (WORKING, &[Kakuninsho::NotIssued, Kakuninsho::AskInsurer, Kakuninsho::Unknown]),
        false,
        &[Notice::CancelThroughInsurer],
        &[Source::OnoYakuhin2025, Source::SocietiesOnCancelling],
    ),
    row(
        PaperRow::Apply,
        (CardWorks::ALL, &[Kakuninsho::OnApplication]),
        true,
        &[],
        &[Source::LimoMhlw, Source::NationalLeaflet2025],
    ),
    row(
        PaperRow::Apply,
        (NOT_SURELY, &[Kakuninsho::AskInsurer, Kakuninsho::Unknown]),
        true,
        &[],
        &[Source::LimoMhlw, Source::Shirube],
    ),
];

const _: () = table::prove(TABLE, SIZES);

/// The one row on a day.
pub fn decided(works: CardWorks, kakuninsho: Kakuninsho, day: NaiveDate) -> &'static Row {
    table::find(TABLE, [works as u8, kakuninsho as u8], day)
}

/// Whether a to-do leads towards the card.
pub const fn falls_away(todo: Todo) -> bool {
    match todo {
        Todo::GetCard
        | Todo::ReissueCard
        | Todo::WaitForCard
        | Todo::Register
        | Todo::CheckRegistration
        | Todo::RenewCertificate => true,
        Todo::SuspendCard
        | Todo::ReportToPolice
        | Todo::CheckCard
        | Todo::FindCertificateDate
        | Todo::SubmitMyNumber
        | Todo::ExtendCard
        | Todo::ContinueCard
        | Todo::ResetPin
        | Todo::ApplyKakuninsho => false,
    }
}
