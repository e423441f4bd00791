//! By which ways a to-do can be done.

use crate::answers::{Card, Certificate};
use crate::duty::{Todo, Way};
use crate::region::Region;
use crate::situation::{Situation, Situations};

/// Whether the portal can be opened by people in this region.
///
/// It reads the certificate on the card in hand and asks for the PIN: it is offered only where the certificate is in
/// force and the PIN known, or where what is to be done is for a new card, which brings both. A card without a PIN never
/// opens it.
pub fn portal_opens(region: Region, situations: Situations) -> bool {
    let in_force = Certificate::any(&[Certificate::Valid, Certificate::Renewable]);
    let in_hand = region.card.contains(Card::Valid);
    let this_card = region.certificate.within(in_force) && !situations.holds(Situation::PinLocked);
    !situations.holds(Situation::NoPinCard) && (!in_hand || this_card)
}

/// The ways in which a to-do can be done by people in this region. The machine asks for what the portal asks for.
pub fn ways(todo: Todo, region: Region, situations: Situations) -> &'static [Way] {
    let portal = portal_opens(region, situations);
    match todo {
        Todo::Register if portal => &[Way::Portal, Way::Atm, Way::Reader],
        Todo::CheckRegistration if portal => &[Way::Portal, Way::Reader],
        Todo::Register | Todo::CheckRegistration => &[Way::Reader],
        Todo::FindCertificateDate if portal => &[Way::CardFace, Way::Portal, Way::Municipality],
        Todo::FindCertificateDate => &[Way::CardFace, Way::Municipality],
        Todo::RenewCertificate | Todo::ReissueCard | Todo::ResetPin | Todo::ExtendCard | Todo::ContinueCard => {
            &[Way::Municipality]
        }
        Todo::SuspendCard
        | Todo::ReportToPolice
        | Todo::CheckCard
        | Todo::SubmitMyNumber
        | Todo::GetCard
        | Todo::WaitForCard
        | Todo::ApplyKakuninsho => &[],
    }
}
