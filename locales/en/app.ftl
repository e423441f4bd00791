# The window: what stands around every screen, and the screens that are not the sheet.

app-name = { -shirube }
# The first word of a window's title while something has to be mended.
title-error = Something to correct

frame-skip = Skip to the main part
frame-bar = Buttons at the top
frame-back = Back
frame-language = Language
frame-smaller = Smaller text
frame-larger = Larger text
frame-phones = Ask by phone
frame-settings = Settings
# $date: the day on which a document was last looked at
frame-as-of = This information was last checked on { $date }.
frame-keeps-nothing = Your answers are not saved. They are gone when you close { -shirube }.
frame-sources = Version and sources
frame-day-changed = A new day has begun. What you see is now for today.
# $percent: of the size as designed
frame-size-changed = The text size is { $percent }%.
frame-trouble = That did not work. Please try again. If it happens again, close the window and open it once more.
frame-not-saved = Your settings could not be saved. They stay as they are until you close the window.
frame-no-browser = The browser could not be opened. Please type the address shown here into your browser.
frame-settings-broken = Your saved settings could not be read, so they have been set back to the beginning. You can choose language and text size again.
frame-broke-off = The window stopped, so it has gone back to the beginning. Your answers are gone: please answer again. Your settings are as they were.
errors-heading = Something to correct

# The languages.
language-heading = Choose your language
language-lead = You can change it at any time.

# Home.
home-heading = Your { -hokensho }: what to do now
# $questions: how many; $minutes: about how long
home-lead = It is the { -card } once it is registered for use as a health insurance card. Answer { $questions } questions and you learn what to do, by when, and whom you can call. It takes about { $minutes } minutes.
home-asks-no-name = We do not ask for your name, your My Number or other personal numbers. If you do not know an answer, choose “Not sure”.
home-start = Start
home-go-on = Go on
home-receipt = I have a receipt code from { -shirube }
start-over = Start over
insurer-label = Your health insurance
insurer-hint = If you do not know, leave it as it is.
scam-heading = Beware of suspicious calls and messages
scam-text = The Ministry of Health, Labour and Welfare (<ja>厚生労働省</ja>) never asks you to register by an automated call or a text message. If it is a call, press no key and hang up. If it is a message, do not open the link.
# $phone: an official line
scam-ask = If you are worried, you can ask { $phone }.

# The questions.
# $step: which; $steps: of how many
step-of = STEP { $step } of { $steps }
step-next = Next
error-choose = Choose one answer. If you do not know, choose “Not sure”.

# A receipt from elsewhere.
receipt-heading = See an earlier result again
receipt-lead = Enter the receipt code of an earlier result from { -shirube }. You will see that result again.
receipt-show = Show the result

# The answers once more.
check-heading = Are your answers right?
check-lead = If something is wrong, you can change it here.
check-change-situations = Choose again what is true
check-next = See what to do
# $step: which
check-change = Change the answer to STEP { $step }
# $step: which
check-change-card-expired = Change the answer to STEP { $step } about the card's last day
check-no-answer = Not answered yet
check-no-date = No date yet
# $date, $japanese: the same date in this language and as the card may have it
check-date = { $date } ({ $japanese })

# What to do.
result-change = Check my answers again
# Another day to look at. $example: a day; $date: the day shown; $today: today
day-label = See the answer for another day
day-hint = Write year, month and day, like { $example }.
day-show = Show that day
day-today = Back to today
day-preview = This is the answer for { $date }. It is not the answer for today ({ $today }).
day-not-whole = Write all of year, month and day, like { $example }.
beside-label = Show another language beside it
beside-none = No other language
beside-show = Show it
link-card-application = Open the page about applying for a card
link-mynaportal-insurance = Open the health insurance page of Mynaportal
link-my-number-contact = Open the Digital Agency's contact page
link-mynaapp = Open the page of Myna App (<ja>マイナアプリ</ja>)

# Whom to call.
phones-heading = Ask by phone
phones-about = What is it about?
phones-anything = All topics
# $count: how many lines and offices are listed
phones-count = 
    { $count ->
        [one] One line.
       *[other] { $count } lines.
    }

# The settings.
settings-heading = Settings
settings-text-size = Text size
settings-colours = Colours
settings-motion = Movement
settings-readings = Readings above kanji (<ja>ふりがな</ja>)
# $percent: of the size as designed
settings-percent = { $percent }%
colours-auto = As on this computer
colours-light = Light
colours-dark = Dark
colours-contrast = High contrast
motion-auto = As on this computer
motion-none = Nothing moves
readings-easy = Only in easy Japanese
readings-always = Above all Japanese words
readings-never = Do not show
forget = Delete my answers and settings
forget-hint = This deletes your answers and settings and goes back to the first screen. The registration of your card does not change. Counts of calls are not deleted; the screen with the counts does that.
forgotten = Your answers and settings are deleted.
about-heading = About { -shirube }
# $version: of the program
about-version = Version { $version }

# A team's file. $count: how many problems.
team-heading = A team's file
team-hint = With this file an insurer, a city or town, or a help desk adds its own information and telephone lines. Write where the file is. National rules and numbers stay as they are.
team-label = Where the file is
team-use = Use this file
team-stop = Stop using it
team-wrong = The file has { $count ->
    [one] one thing
   *[other] { $count } things
} to mend, so nothing of it was added. Please tell whoever made the file the following.
team-unread = This file cannot be read. Please check where it is.
