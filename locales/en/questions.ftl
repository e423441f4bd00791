# The questions of STEP 1 to 3, and the answers as conditions ("if …").

question-card = Do you have a { -card } that you can use?
question-registered = Is it registered for use as a health insurance card?
question-certificate = When does the { -certificate } on your card run out?

if-card-valid = you have a card that you can use
if-card-expired = the card itself has run out
if-card-none = you do not have a card
if-card-lost = you have lost the card
if-card-damaged = the card is broken
if-card-returned = you gave the card back
if-card-replacing = you are waiting for a renewed or re-issued card
if-registered-yes = the card is registered
if-registered-no = the card is not registered
if-registered-released = you cancelled the registration and want it back
# $renewal-months: months before the end in which renewal is open
if-certificate-valid = the electronic certificate is good for more than { $renewal-months } months
# $renewal-months: months before the end in which renewal is open
if-certificate-renewable = the electronic certificate runs out within { $renewal-months } months
# $leaflet-months: months by the leaflet's count
if-certificate-grace = the electronic certificate ran out no more than { $leaflet-months } months ago
# $leaflet-months: months by the leaflet's count; $works-on-months: months that the card works on
if-certificate-disputed = the electronic certificate ran out more than { $leaflet-months } months ago, but the end of the month { $works-on-months } months later has not passed
# $works-on-months: months that the card works on
if-certificate-lapsed = the end of the month { $works-on-months } months after the certificate ran out has passed
if-certificate-absent = there is no electronic certificate on the card
