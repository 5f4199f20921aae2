import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' 및 ',
  'banner.title': '쿠키 사용 동의',
  'banner.text':
    '이 사이트는 동의하시는 경우 다음 목적으로 쿠키를 사용합니다: {aims}. 제3자도 데이터를 받을 수 있습니다. 선택은 언제든지 변경하거나 철회할 수 있습니다. 자세한 내용: {policy}.',
  'banner.policy': '개인정보 처리방침',
  'banner.accept': '모두 동의',
  'banner.decline': '거부',
  'banner.choose': '선택',
  'banner.reopen': '쿠키 설정',
  'aim.functional': '이용 편의',
  'aim.analytics': '방문 통계',
  'aim.marketing': '광고',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': '쿠키 설정',
  'preferences.intro':
    '허용할 항목을 선택해 주세요. 선택은 언제든지 여기에서 변경하거나 철회할 수 있습니다.',
  'preferences.save': '선택 저장',
  'preferences.withdraw': '동의 철회',
  'preferences.withdraw.note':
    '철회 후, 실행 중인 것을 다른 방법으로 중지할 수 없으면 페이지를 다시 불러옵니다.',
  'preferences.close': '닫기',
  'preferences.always': '항상 켜짐',
  'preferences.savedAt': '선택한 날짜: {date}. 유효 기간: {expires}까지.',
  'preferences.unsaved': '아직 선택하지 않으셨습니다. 선택 항목은 모두 꺼져 있습니다.',
  'preferences.gpc':
    '사용 중인 브라우저가 데이터를 공유하지 않도록 요청하고 있습니다(Global Privacy Control). 직접 켜지 않는 한 꺼져 있습니다.',
  'preferences.services': '서비스',
  'preferences.cookies': '쿠키',
  'preferences.storage': '저장소',
  'preferences.hosts': '주소',
  'preferences.life.session': '브라우저를 닫을 때까지',
  'preferences.life.endless': '삭제될 때까지',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': '필수',
  'category.necessary.description':
    '사이트 작동에 필요합니다. 선택 내용도 여기에 저장되며, 거부하신 경우 방문자 번호는 저장하지 않습니다.',
  'category.functional.title': '편의',
  'category.functional.description': '설정을 기억하고 추가 기능을 켭니다.',
  'category.analytics.title': '통계',
  'category.analytics.description':
    '어떤 페이지가 읽히는지, 무엇을 개선할 수 있는지 파악하는 데 도움이 됩니다.',
  'category.marketing.title': '광고',
  'category.marketing.description':
    '광고를 표시하고 그 효과를 측정하며 다른 사이트의 콘텐츠를 삽입합니다.',
  'category.browserInfo':
    '동의하시면 선택 내용 및 문의와 함께 브라우저 정보가 전송됩니다: 이름과 버전, 시스템, 언어, 시간대, 화면과 창의 크기, 유입 경로, 방문한 첫 페이지, 캠페인 표시. 첫 방문과 마지막 방문의 정보이며, 사용 중인 브라우저에 저장됩니다.',
  'category.browserInfo.identifiers': '다음 쿠키의 값도 전송됩니다: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    '사용 중인 브라우저가 Global Privacy Control 신호를 보냈습니다. 꺼진 상태로 유지되는 항목: {categories}.',
  'gpc.choices': '개인정보 관련 선택',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': '“{service}” 콘텐츠',
  'placeholder.text': '허용하시는 경우에만 불러오며, 그때 이 서비스가 쿠키를 저장할 수 있습니다.',
  'placeholder.once': '한 번만 표시',
  'placeholder.always': '이 서비스 항상 허용',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': '문의 보내기',
  'form.submit': '보내기',
  'form.sending': '보내는 중…',
  'form.failed': '보내지 못했습니다: {reason}. 입력하신 내용은 그대로 있으니 다시 시도해 주세요.',
  'form.failed.phone': '또는 전화해 주세요: {phone}.',
  'form.close': '닫기',
  'form.reason.network': '서버에 연결할 수 없습니다',
  'form.outdated':
    '그사이 사이트가 업데이트되어 이 페이지에서는 더 이상 보낼 수 없습니다. 입력하신 내용은 그대로 있으니 복사한 뒤 페이지를 다시 불러와 주세요.',
  'form.required': '필수',
  'form.optional': '선택',
  'form.full': '전문',
  'form.address': '별도 페이지에서 열기',
  'field.name': '이름',
  'field.phone': '전화번호',
  'field.email': '이메일',
  'field.message': '메시지',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': '감사합니다. 문의가 접수되었습니다.',
  'form.waiting':
    '아직 보내지 못했습니다: {reason}. 문의는 이 기기에 저장되어 있으며 자동으로 전송됩니다.',
  'form.cancel': '보내지 않기',
  'form.cancelled': '문의를 보내지 않습니다. 입력하신 내용은 그대로 있습니다.',
  'form.cancelled.unclear': '다시 보내지 않지만, 문의가 이미 도착했을 수 있습니다.',
  'form.reason.timeout': '서버가 제때 응답하지 않았습니다',
  'form.reason.server': '서버 오류({status})',
  'form.reason.refused': '서버가 데이터를 받지 않았습니다({status})',
  'form.reason.insecure': '페이지가 보안 연결 없이 열렸습니다',
  'form.invalid': '표시된 항목을 확인해 주세요.',
  'form.error.required': '“{label}” 항목을 입력해 주세요.',
  'form.error.email': '이메일 주소를 확인해 주세요. “@”와 도메인이 있어야 합니다.',
  'form.error.phone': '번호가 완전하지 않은 것 같습니다. 확인해 주세요. 맞으면 다시 보내 주세요.',
  'form.error.phone.suggest':
    '{phone} 번호를 입력하려고 하셨나요? 입력하신 번호가 맞으면 다시 보내 주세요.',
  'form.error.consent': '이 동의가 없으면 문의를 보낼 수 없습니다.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': '문의({time})가 아직 전송을 기다리고 있습니다.',
  'form.left.sent': '문의({time})가 접수되었습니다.',
  'form.left.failed': '문의({time})를 보내지 못했습니다: {reason}.',
  'form.left.unclear': '문의({time})가 도착했는지 알 수 없습니다: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': '결정에 대한 서명된 확인서:',
  'receipt.save': '저장',
  'receipt.show': '보기 및 인쇄',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': '내 문의에 관한 연락',
  'purpose.newsletter.title': '나에게 광고 메시지 발송',
  'purpose.service.title': '나에게 서비스 제공',
  'consent.label':
    '개인정보처리자({addressee})가 다음 목적으로 내 개인정보를 처리하는 데 동의합니다: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': '개인정보 처리 동의',
  'consent.edition': '버전: {version}',
  'consent.body':
    '본인은 {site}의 양식을 작성함으로써 개인정보처리자가 본인의 개인정보를 처리하는 데 자유로운 의사로 동의합니다.',
  'consent.operator': '개인정보처리자: {operator}',
  'consent.inn': '납세자 번호(INN) {inn}',
  'consent.ogrn': '등록 번호(OGRN) {ogrn}',
  'consent.ogrnip': '등록 번호(OGRNIP) {ogrn}',
  'consent.purpose': '목적: {purpose}.',
  'consent.subject': '누구의 개인정보인가: 양식을 작성하는 본인의 개인정보.',
  'consent.data': '개인정보 항목: {data}.',
  'consent.actions':
    '처리 내용: 컴퓨터 또는 그 밖의 방법으로 수집, 기록, 저장, 정정, 검색, 이용, 차단, 삭제 및 파기.',
  'consent.actions.share':
    '처리 내용: 컴퓨터 또는 그 밖의 방법으로 수집, 기록, 저장, 정정, 검색, 이용, 아래에 적힌 수신자에게 제공, 차단, 삭제 및 파기.',
  'consent.recipients': '제공받는 자: {recipients}.',
  'consent.recipients.none': '제공받는 자: 없음.',
  'consent.term':
    '보유 기간(일): {days}, 양식을 보낸 때부터 계산합니다. 그 전에 동의를 철회하면 그때까지입니다.',
  'consent.withdraw': '동의는 개인정보처리자에게 연락하여 언제든지 철회할 수 있습니다: {contact}.',
  'consent.act': '동의는 양식 옆의 확인란을 선택하고 보내기 버튼을 누름으로써 이루어집니다.',
  'notice.label':
    '{operator}: 요청을 처리하기 위해 귀하의 개인정보({data})를 처리합니다. 목적: {purpose}.',
  'notice.title': '이 양식의 개인정보 처리 방법',
  'notice.body':
    '귀하가 직접 {site}의 양식을 통해 문의하시는 것이며, 답변하는 데 개인정보가 필요하므로 별도의 동의를 받지 않습니다.',
  'notice.withdraw': '언제든지 이의를 제기하거나 삭제를 요청할 수 있습니다: {contact}.',
  'data.name': '이름',
  'data.phone': '전화번호',
  'data.email': '이메일 주소',
  'data.message': '메시지 내용',
};
