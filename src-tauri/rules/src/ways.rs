//! By which ways a to-do can be done.

use crate::answers::{Card, Certificate};
use crate::duty::{Todo, Way};
use crate::region::Region;

/// The ways in which a to-do can be done by people in this region.
///
/// The portal and the machine read the certificate on the card in hand: they are offered only where it is in force,
/// or where the to-do is for a new card, which brings a new certificate.
pub fn ways(todo: Todo, region: Region) -> &'static [Way] {
    let in_force = Certificate::any(&[Certificate::Valid, Certificate::Renewable]);
    let portal = !region.card.contains(Card::Valid) || region.certificate.within(in_force);
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
