# Words on papers and screens. A message is what the word is called in this language; .means says in one sentence what
# it is. The Japanese word and its reading come from the facts.

glossary-heading = Words explained
glossary-lead = Words that stand on papers and screens.
glossary-open = Words explained
# $reading: how it is read
glossary-reading = Read: { $reading }
# $name: what it is called; $japanese: the word on the paper
glossary-name = { $name } ({ $japanese })

term-card = My Number Card
    .means = A plastic card with your photo and a chip, which you collect from your city, town or village.
term-hokensho = My Number health insurance card (Myna Hokensho)
    .means = A My Number Card that is registered for use as an insurance card; it is not another card.
term-registration = registration for health-insurance use
    .means = What you do once so that your My Number Card can be used as an insurance card.
term-kakuninsho = eligibility certificate
    .means = What people who cannot use their card as an insurance card show at a hospital or pharmacy.
term-oshirase = notice of eligibility information
    .means = A paper with your insurance number and other details; with it alone you cannot see a doctor.
term-old-card = old health insurance card
    .means = The insurance card that insurers used to hand out; it cannot be used any more.
term-certificate = electronic certificate
    .means = Data in the chip of the card that show who you are; they have a last day.
term-expiry-notice = expiry notice
    .means = A letter that says that the electronic certificate or the card will soon run out.
term-pin = PIN
    .means = A number that you chose when you collected the card; for insurance use it has { $pin-digits } digits.
term-reader = card reader with face recognition
    .means = A machine at the reception of hospitals and pharmacies: you put the card on it, and your face or the PIN shows that it is you.
term-portal = Mynaportal
    .means = The national website on which you see your insurance and a record of your medical costs.
term-app = Myna App
    .means = The smartphone app for Mynaportal and more; it used to be called the Mynaportal app.
term-atm = Seven Bank ATM
    .means = A machine in convenience stores and elsewhere at which you can register the card.
term-my-number = My Number
    .means = A number that everyone who lives in Japan has, different for each person.
term-insurer = insurer
    .means = Whoever runs the health insurance that you are in.
term-society = health insurance society
    .means = A body set up by companies that runs a health insurance.
term-kokuho = National Health Insurance
    .means = The insurance of people who are not insured through work; they join it at their city, town or village, for example.
term-koki-korei = medical care for the late-stage elderly
    .means = The health insurance of people of { $age-elderly } and over, and some others.
term-voluntary = voluntary continuation
    .means = Staying in the health insurance of a former employer after leaving the job.
term-dependant = dependant
    .means = Being insured with a family member, as part of the family.
term-municipality = municipal office
    .means = The counter of your city hall, ward office, or town or village office.
term-moving-in-report = moving-in report
    .means = The form that tells your new city, town or village that you have moved there from another.
term-period-of-stay = period of stay
    .means = How long a person of another nationality has been allowed to stay in Japan.
term-elderly-certificate = elderly recipient certificate
    .means = A paper for people from seventy to seventy-four that shows their share of the cost.
term-limit-certificate = limit certificate
    .means = A paper that shows the most you pay at the counter in a month.
term-disease-certificate = specified-disease certificate
    .means = A paper for people whose illness needs long and costly treatment, such as dialysis.
term-reissue = re-issue
    .means = Having a lost or broken card made again.
