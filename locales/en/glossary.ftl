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
    .means = A plastic card with a chip and usually your photo; as a rule you collect it from your city, town or village.
term-hokensho = My Number health insurance card (Myna Hokensho)
    .means = A My Number Card that is registered for use as an insurance card; it is not another card.
term-registration = registration for health-insurance use
    .means = What you do so that your My Number Card can be used as an insurance card.
term-kakuninsho = eligibility certificate
    .means = What you show at a hospital or pharmacy; mainly for people who have no card or cannot use it as an insurance card.
term-oshirase = notice of eligibility information
    .means = A paper with your insurance number and other details; on its own it is not enough to see a doctor.
term-old-card = old health insurance card
    .means = The insurance card that insurers used to hand out; it cannot be used any more.
term-certificate = electronic certificate
    .means = Data in the chip of the card that show who you are; they are good only until their last day.
term-expiry-notice = expiry notice
    .means = A letter that says that the electronic certificate or the card will soon run out; none comes if it ends with a period of stay.
term-pin = PIN
    .means = A number that is set when the card is collected, for example; the one for insurance use has { $pin-digits } digits. Some cards have no PIN.
term-reader = card reader with face recognition
    .means = A machine at the reception of many hospitals and pharmacies: you put the card on it, and your face or the PIN shows that it is you.
term-portal = Mynaportal
    .means = A website of the Japanese government on which you see your insurance and a record of your medical costs.
term-app = Myna App
    .means = The smartphone app for Mynaportal and more; it used to be called the Mynaportal app.
term-atm = Seven Bank ATM
    .means = A machine in convenience stores and elsewhere at which you can register the card if you know its PIN.
term-my-number = My Number
    .means = A number that everyone registered as a resident of Japan has, different for each person.
term-insurer = insurer
    .means = The body that runs the health insurance you are in.
term-society = health insurance society
    .means = A body set up by companies, for example, that runs health insurance.
term-kokuho = National Health Insurance
    .means = The health insurance of people who are insured neither through work nor in medical care for the late-stage elderly; they join it at their city, town or village, for example.
term-koki-korei = medical care for the late-stage elderly
    .means = The health insurance of people aged { $age-elderly } and over, and of some others.
term-voluntary = voluntary continuation
    .means = Staying in the health insurance of a former employer after leaving the job.
term-dependant = dependant
    .means = Someone who is insured as a family member in another person's health insurance.
term-municipality = municipal office
    .means = The counter of your city hall, ward office, or town or village office.
term-moving-in-report = moving-in report
    .means = The form that tells your new city, town or village that you have moved there from another.
term-period-of-stay = period of stay
    .means = How long a foreign national has been permitted to stay in Japan.
term-elderly-certificate = elderly recipient certificate
    .means = A paper for people aged seventy to seventy-four that shows what share of the cost they pay.
term-limit-certificate = limit certificate
    .means = A paper that you show at the counter; with it, you pay no more than your limit at one hospital in one month.
term-disease-certificate = specified-disease certificate
    .means = A paper for people whose insurer has recognised that they have a specified disease, for example people on dialysis.
term-reissue = re-issue
    .means = Having a lost or broken card or paper made again.
