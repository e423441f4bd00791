//! The documents the law rests on, by name.
//!
//! Not here: title, issuer, date and how far a document may be relied on. Those are facts, and a test sees to it that
//! each of these ids has its entry there.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A document that a row, a span or a notice rests on.
    Source {
        /// The checklist as a health insurance society printed it.
        SocietyLeaflet2025 = "society-leaflet-2025",
        /// The national leaflet as a municipality published it.
        NationalLeaflet2025 = "national-leaflet-2025-02",
        /// Slides of the Yokohama port society, quoting the Health Insurance Act.
        YokohamaKowan2024 = "yokohama-kowan-2024-10",
        /// The checklist as Ono Pharmaceutical's society printed it.
        OnoYakuhin2025 = "ono-yakuhin-2025-10",
        /// Slides of the national association.
        KyokaiKenpo2025 = "kyokai-kenpo-2025-07",
        /// The national association on certificates that have run out.
        KyokaiKenpoExpiry2025 = "kyokai-kenpo-expiry-2025-07",
        /// The ministry on the certificate's end.
        MhlwCertificateExpiry2026 = "mhlw-certificate-expiry-2026-08",
        /// Iwaki on the certificate's end and the papers that follow.
        Iwaki2024 = "iwaki-2024-12",
        /// Masuda on who is sent a paper.
        Masuda2025 = "masuda-2025",
        /// A union branch that counts the three months from day to day.
        NishitokyoDoken2025 = "nishitokyo-doken-2025-11",
        /// Ebetsu on the two certificates and their PINs.
        Ebetsu = "ebetsu-certificates",
        /// Ozu on renewing a certificate.
        Ozu = "ozu-renewal",
        /// Utashinai on asking for a certificate at hand-over.
        Utashinai = "utashinai-certificate",
        /// A fire brigade on what registration needs.
        Shirayama = "shirayama-registration",
        /// Matsuyama on what a certificate that has run out stops.
        Matsuyama = "matsuyama-certificate",
        /// Sakata on a lost card.
        Sakata2024 = "sakata-lost-card-2024-09",
        /// Tanabe on re-issue by express.
        Tanabe2024 = "tanabe-express-2024-12",
        /// The Digital Agency's contact page.
        DigitalAgencyContact2026 = "digital-agency-contact-2026-09",
        /// A public report of what the ministry says on lost cards and cards under renewal.
        LimoMhlw = "limo-quoting-mhlw",
        /// A society that sends the paper on application only.
        OnApplicationSociety2025 = "society-on-application-2025-11",
        /// Saitama's association on the late-stage elderly rule from August 2026.
        SaitamaLateElderly2026 = "saitama-late-elderly-2026",
        /// Kyoto's doctors on the late-stage elderly rule until July 2026.
        KyotoDoctors2025 = "kyoto-doctors-2025-09",
        /// Questions and answers of several societies.
        SocietiesQa = "societies-qa",
        /// The Administrative Organs' Holidays Act.
        HolidaysOfOffices = "office-holidays-act",
        /// A first-hand report that a re-issued card had to be registered again.
        ReissueReport = "reissue-report",
        /// Matsudo on cards of residents with a period of stay.
        Matsudo = "matsudo-foreign-residents",
        /// Higashimatsuyama on carrying a card on after moving.
        Higashimatsuyama = "higashimatsuyama-moving",
        /// The ministry on calls that pretend to be official.
        MhlwSuspiciousCalls = "mhlw-suspicious-calls",
        /// An association of doctors on cards without a photo.
        DoctorsInfantCards2024 = "doctors-infant-cards-2024",
        /// The same on cards of old whose time is over.
        DoctorsOldCards2025 = "doctors-old-cards-2025-06",
        /// A script that quotes the ministry and two associations on the late-stage elderly.
        VideoOnElderlyRule2026 = "video-on-elderly-rule-2026-09",
        /// Several societies on cancelling the registration.
        SocietiesOnCancelling = "societies-on-cancelling",
        /// Kami on cards without a PIN.
        KamiFaceCards = "kami-face-cards",
        /// A society on newborn children.
        SocietyOnNewborns = "society-on-newborns",
        /// Ina on cards of infants.
        InaInfantCards = "ina-infant-cards",
        /// Kameoka on National Health Insurance year by year.
        Kameoka = "kameoka-kokuho",
        /// A telephone company on free numbers from abroad.
        CarrierOnFreeNumbers = "carrier-on-free-numbers",
        /// What follows by our own reasoning, and says so.
        Shirube = "shirube",
    }
}
