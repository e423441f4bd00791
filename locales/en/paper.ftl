# How the sheet leaves the screen: paper, calendar, clipboard, files.

# At the foot of every page.
sheet-foot = { -shirube } is not a government service.
# For who does not see the code to scan. $address: a web address
page-code = QR code that opens { $address }

# A receipt that was entered.
receipt-edition = The rules in { -shirube } have been updated since this receipt code was made. This answer follows the current rules, so it may differ from the earlier one.
receipt-dateless = A receipt code does not hold the date of the electronic certificate or other dates from the answers. To see by when to act, please give the dates you know.
receipt-give-date = Give the date of the electronic certificate
receipt-give-situations = Give the dates for your situation

# Days in a calendar. $todo: what to do; $code: the receipt
calendar-certificate-renewable-from = My Number Card: its { -certificate } can be renewed from about this day
calendar-certificate-expires = My Number Card: last day of its { -certificate }
calendar-certificate-works-until = My Number Card: last day it works as an insurance card if its electronic certificate has not been renewed (earlier if the card itself runs out first)
calendar-last-day = My Number Card, last day to do this: { $todo }
calendar-receipt = Receipt code from { -shirube }: { $code }

# The window.
take-heading = Keep this on paper or in a file
take-print = Print
take-pdf = Save as PDF
take-page = Save as a web page (HTML) and open it in the browser
take-calendar = Save the dates as a calendar file
take-copy = Copy the main points
take-hint = If no print window opens, save this as a web page, open it in the browser and print there. Open the calendar file in a calendar app to add the days. A saved file holds what is shown here or its dates, so be careful whom you give it to.
arrange-label = How to arrange the two languages
arrange-beside = Side by side
arrange-after = First one language in full, then the other
take-making = Working on it. One moment, please.
take-stop = Stop
take-stopped = Stopped. Nothing was saved.
# $file: where it is
take-saved = Saved: { $file }
# $file: where it is
take-opened = Saved and opened in the browser. To print, use the browser's menu. It is here: { $file }
# $file: where it is
take-not-opened = It is saved, but the browser did not open. Please double-click the saved file: { $file }
take-copied = The main points are copied. You can paste them into a message or a note.
take-not-copied = The main points could not be copied. Nothing was lost. Please try again, or save as PDF.

# What can keep a file from being made or written. $file: its name; $language: a language
take-no-font = This computer has no font for { $language }, so the PDF cannot be made. Nothing was lost. Please print the sheet, or save it as a web page (HTML).
take-not-made = The PDF could not be made. Nothing was lost. Please print the sheet, or save it as a web page (HTML).
take-no-days = There are no dates to put into a calendar, so nothing was saved. If you have not given the date of the electronic certificate, give it and try again.
take-exists = Not saved: there is already a file or folder of that name. It is unchanged. Please choose another name. (Already there: { $file })
take-no-folder = Not saved: that folder was not found. Nothing was lost. Please choose another place. (It was to go here: { $file })
take-no-rights = It could not be saved there. Nothing was lost. If that file is open, close it and try again, or choose a folder of your own, such as Documents. (It was to go here: { $file })
take-full = Not saved: there is not enough space. Nothing was lost. Please choose another place. (It was to go here: { $file })
take-not-written = It could not be saved. Nothing was lost. If that file is open, close it, or choose another place, and try again. (It was to go here: { $file })
