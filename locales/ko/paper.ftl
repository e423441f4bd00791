# How the sheet leaves the screen: paper, calendar, clipboard, files.

# At the foot of every page.
sheet-foot = { -shirube }는 관공서의 서비스가 아닙니다.
# For who does not see the code to scan. $address: a web address
page-code = { $address } 페이지를 여는 QR 코드

# A receipt that was entered.
receipt-edition = 이 조회 번호가 만들어진 뒤에 { -shirube }에 들어 있는 규정 정보가 새로워졌습니다. 지금의 정보로 답하고 있으므로 전에 나온 안내와 다를 수 있습니다.
receipt-dateless = 조회 번호에는 전자증명서의 유효기한 같은 날짜가 들어 있지 않습니다. 언제까지 해야 하는지 보려면 아시는 날짜를 넣어 주세요.
receipt-give-date = 전자증명서의 날짜 넣기
receipt-give-situations = 해당하는 내용의 날짜 넣기

# Days in a calendar. $todo: what to do; $code: the receipt
calendar-certificate-renewable-from = 마이넘버카드: 이날쯤부터 카드의 { -certificate }를 갱신할 수 있습니다
calendar-certificate-expires = 마이넘버카드: 카드의 { -certificate } 유효기한 마지막 날
calendar-certificate-works-until = 마이넘버카드: 전자증명서를 갱신하지 않았다면, 이날이 보험증으로 쓸 수 있는 마지막 날(카드 자체의 유효기한이 먼저 끝나면 그날까지)
calendar-last-day = 마이넘버카드 절차, 이날이 마지막 날: { $todo }
calendar-receipt = { -shirube } 조회 번호: { $code }

# The window.
take-heading = 이 안내를 종이나 파일로 남기기
take-print = 인쇄하기
take-pdf = PDF로 저장하기
take-page = 웹페이지(HTML)로 저장해서 브라우저에서 열기
take-calendar = 날짜를 달력 파일로 저장하기
take-copy = 요점 복사하기
take-hint = 인쇄 창이 나오지 않으면 웹페이지로 저장해서 브라우저에서 연 다음 인쇄할 수 있습니다. 달력 파일을 달력 앱에서 열면 날짜를 일정에 넣을 수 있습니다. 저장한 파일에는 이 안내의 내용이나 날짜가 들어 있습니다. 다른 사람에게 주실 때는 주의하세요.
arrange-label = 두 언어를 놓는 방법
arrange-beside = 좌우로 나란히
arrange-after = 한 언어를 끝까지, 그다음에 다른 언어
take-making = 만들고 있습니다. 잠시 기다려 주세요.
take-stop = 중지하기
take-stopped = 중지했습니다. 아무것도 저장하지 않았습니다.
# $file: where it is
take-saved = 저장했습니다: { $file }
# $file: where it is
take-opened = 저장하고 브라우저에서 열었습니다. 인쇄는 브라우저 메뉴에서 할 수 있습니다. 저장한 곳: { $file }
# $file: where it is
take-not-opened = 저장했지만 브라우저에서 열지 못했습니다. 저장한 파일을 더블클릭해 주세요: { $file }
take-copied = 요점을 복사했습니다. 메일이나 메모 등에 붙여 넣을 수 있습니다.
take-not-copied = 요점을 복사하지 못했습니다. 없어진 것은 없습니다. 다시 해 보시거나 PDF로 저장해 주세요.

# What can keep a file from being made or written. $file: its name; $language: a language
take-no-font = 이 컴퓨터에 { $language } 글꼴이 없어서 PDF를 만들 수 없습니다. 없어진 것은 없습니다. 인쇄하거나 웹페이지(HTML)로 저장해 주세요.
take-not-made = PDF를 만들지 못했습니다. 없어진 것은 없습니다. 인쇄하거나 웹페이지(HTML)로 저장해 주세요.
take-no-days = 달력에 넣을 날짜가 없어서 아무것도 저장하지 않았습니다. 전자증명서의 날짜를 아직 넣지 않았다면 넣은 다음 다시 해 보세요.
take-exists = 같은 이름의 파일이나 폴더가 이미 있어서 저장하지 않았습니다. 전에 있던 것은 그대로입니다. 다른 이름을 골라 주세요. 이미 있는 파일이나 폴더: { $file }
take-no-folder = 저장할 폴더를 찾을 수 없어서 저장하지 않았습니다. 없어진 것은 없습니다. 다른 곳을 골라 주세요. 고르신 위치: { $file }
take-no-rights = 그곳에는 저장하지 못했습니다. 없어진 것은 없습니다. 같은 파일이 열려 있으면 닫고 다시 해 보세요. 또는 문서 폴더 등 본인의 폴더를 골라 주세요. 고르신 위치: { $file }
take-full = 공간이 모자라서 저장하지 않았습니다. 없어진 것은 없습니다. 다른 곳을 골라 주세요. 고르신 위치: { $file }
take-not-written = 저장하지 못했습니다. 없어진 것은 없습니다. 같은 파일이 열려 있으면 닫고 다시 해 보세요. 다른 곳을 골라 다시 해 보셔도 됩니다. 고르신 위치: { $file }
