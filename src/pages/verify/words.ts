import type { ReceiptFault } from '../../core/receiptFile';

const en = {
  title: 'Verify a receipt',
  intro:
    'Choose the file that you saved after sending a form. It is read in this window only: nothing is sent anywhere.',
  choose: 'Choose a receipt',
  drop: 'or drop the file here',
  checking: 'Checking…',
  sound: 'This receipt is genuine and unchanged.',
  unsound: 'This receipt does not hold.',
  noKeys:
    'The public keys of this receiver cannot be had just now. Check the connection and choose the file again.',
  insecure: 'Browsers verify signatures on secure pages only. Open this page with https.',
  other: 'It names another receiver. Verify it there:',
  what: 'What was recorded',
  by: 'Recorded by',
  operator: 'Who answers for the data',
  site: 'On the site',
  decidedAt: 'You decided (by your own device’s clock)',
  recordedAt: 'Recorded (by the receiver’s clock)',
  how: 'How',
  number: 'Number',
  decisions: 'What you decided',
  'state.given': 'agreed',
  'state.refused': 'refused',
  'state.withdrawn': 'withdrawn',
  'state.informed': 'told of it',
  term: 'kept for {days} days',
  recipients: 'passed to: {names}',
  sent: 'What you sent',
  nodata: 'What was sent did not come along with this receipt, so it was not compared.',
  typed: 'as you typed it: {typed}',
  texts: 'The texts you were shown',
  opened: 'opened by you',
  closed: 'not opened by you',
  rights: 'Your rights',
  exercise: 'See, correct or delete what is held, or withdraw:',
  contact: 'Or write to:',
  policy: 'Privacy policy',
  proof: 'How this is proved',
  key: 'Signed with the key {kid}, which is one of this receiver’s own published keys.',
  entry: 'It is entry {seq} of the receiver’s ledger, with the hash {hash}.',
  not: 'What it does not prove: that a human being pressed the button, who they were, or that the name and the phone are theirs. It proves what the receiver recorded.',
  print: 'Print',
  'method.accept': 'by “Accept all”',
  'method.decline': 'by “Decline”',
  'method.save': 'by saving a choice',
  'method.box-and-submit': 'by ticking the box and sending the form',
  'method.submit': 'by sending the form',
  'method.once': 'by “show once”',
  'method.always': 'by “always allow”',
  'method.withdraw': 'by withdrawing',
  'method.gpc': 'by the browser’s signal',
  'method.api': 'by a script of the site',
  'role.consent': 'Consent document',
  'role.label': 'Words beside the box',
  'role.banner': 'Banner',
  'role.category': 'Purpose of cookies',
  'role.policy': 'Privacy policy',
} as const;

/** The keys of this page's words. */
export type VerifyKey = keyof typeof en;

const ru: Readonly<Record<VerifyKey, string>> = {
  title: 'Проверить квитанцию',
  intro:
    'Выберите файл, который вы сохранили после отправки формы. Он читается только в этом окне: никуда ничего не отправляется.',
  choose: 'Выбрать квитанцию',
  drop: 'или перетащите файл сюда',
  checking: 'Проверяем…',
  sound: 'Квитанция подлинная, её не меняли.',
  unsound: 'Квитанция не сходится.',
  noKeys:
    'Открытые ключи этого приёмника сейчас не получить. Проверьте связь и выберите файл ещё раз.',
  insecure:
    'Браузеры проверяют подписи только на защищённых страницах. Откройте эту страницу по https.',
  other: 'В ней назван другой приёмник. Проверьте её там:',
  what: 'Что записано',
  by: 'Записал',
  operator: 'Кто отвечает за данные',
  site: 'На сайте',
  decidedAt: 'Вы решили (по часам вашего устройства)',
  recordedAt: 'Записано (по часам приёмника)',
  how: 'Как',
  number: 'Номер',
  decisions: 'Что вы решили',
  'state.given': 'согласие дано',
  'state.refused': 'отказ',
  'state.withdrawn': 'согласие отозвано',
  'state.informed': 'вам сообщено',
  term: 'срок хранения в днях: {days}',
  recipients: 'кому передаётся: {names}',
  sent: 'Что вы отправили',
  nodata: 'Отправленного в этой квитанции нет, поэтому оно не сверялось.',
  typed: 'как вы набрали: {typed}',
  texts: 'Тексты, которые вам показали',
  opened: 'вы его открывали',
  closed: 'вы его не открывали',
  rights: 'Ваши права',
  exercise: 'Посмотреть, исправить или удалить данные, отозвать согласие:',
  contact: 'Или напишите:',
  policy: 'Политика обработки данных',
  proof: 'Чем это доказано',
  key: 'Подписано ключом {kid}: это один из ключей, опубликованных самим приёмником.',
  entry: 'Это запись {seq} в журнале приёмника, её хеш {hash}.',
  not: 'Чего это не доказывает: что кнопку нажал человек, кто он и что имя и телефон — его. Доказано, что именно записал приёмник.',
  print: 'Напечатать',
  'method.accept': 'кнопкой «Принять все»',
  'method.decline': 'кнопкой «Отклонить»',
  'method.save': 'сохранением выбора',
  'method.box-and-submit': 'галочкой и отправкой формы',
  'method.submit': 'отправкой формы',
  'method.once': 'кнопкой «Показать один раз»',
  'method.always': 'кнопкой «Всегда разрешать»',
  'method.withdraw': 'отзывом',
  'method.gpc': 'сигналом браузера',
  'method.api': 'скриптом сайта',
  'role.consent': 'Документ о согласии',
  'role.label': 'Слова рядом с галочкой',
  'role.banner': 'Окно согласия',
  'role.category': 'Цель файлов куки',
  'role.policy': 'Политика обработки данных',
};

type Faults = Readonly<Record<ReceiptFault['code'], string>>;

const faultsEn: Faults = {
  'not-json': 'This is no receipt: the file cannot be read.',
  'member-twice': 'One part stands in it twice.',
  'number-respelled': 'A number in it is written in another way.',
  'member-foreign': 'Something was added to it.',
  'member-missing': 'Something was taken out of it.',
  'version-later': 'It was made by a later release than this page knows.',
  'jws-malformed': 'Its signed part is damaged.',
  'header-malformed': 'Its signed part is damaged.',
  'payload-malformed': 'Its signed part is damaged.',
  'signature-malformed': 'Its signature is damaged.',
  'alg-foreign': 'It is signed in a way that receipts are not.',
  'type-foreign': 'What is signed in it is no receipt.',
  'key-foreign': 'It was not signed with a key of this receiver.',
  'signature-wrong': 'Its signature does not fit: it was changed, or somebody else made it.',
  'payload-not-canonical': 'Its signed part is not written in the one way it must be.',
  'schema-later': 'It was made by a later release than this page knows.',
  'payload-misfit': 'Its signed part lacks something.',
  'salt-unfit': 'Its salt was changed.',
  'text-missing': 'The words of a text are missing.',
  'text-changed': 'The words of a text were changed.',
  'text-foreign': 'A text was added that it does not name.',
  'data-changed': 'What was sent was changed.',
  'data-foreign': 'Something was added as if it had been sent.',
};

const faultsRu: Faults = {
  'not-json': 'Это не квитанция: файл не читается.',
  'member-twice': 'Одна из частей стоит в ней дважды.',
  'number-respelled': 'Число в ней записано иначе.',
  'member-foreign': 'К ней что-то добавили.',
  'member-missing': 'Из неё что-то убрали.',
  'version-later': 'Её сделала более новая версия, чем знает эта страница.',
  'jws-malformed': 'Её подписанная часть повреждена.',
  'header-malformed': 'Её подписанная часть повреждена.',
  'payload-malformed': 'Её подписанная часть повреждена.',
  'signature-malformed': 'Её подпись повреждена.',
  'alg-foreign': 'Она подписана не так, как подписывают квитанции.',
  'type-foreign': 'Подписанное в ней — не квитанция.',
  'key-foreign': 'Она подписана не ключом этого приёмника.',
  'signature-wrong': 'Подпись не подходит: квитанцию изменили или её сделал кто-то другой.',
  'payload-not-canonical':
    'Её подписанная часть записана не тем единственным способом, каким должна.',
  'schema-later': 'Её сделала более новая версия, чем знает эта страница.',
  'payload-misfit': 'В её подписанной части чего-то не хватает.',
  'salt-unfit': 'Её соль изменена.',
  'text-missing': 'Нет слов одного из текстов.',
  'text-changed': 'Слова одного из текстов изменены.',
  'text-foreign': 'Добавлен текст, который она не называет.',
  'data-changed': 'Отправленное изменено.',
  'data-foreign': 'Добавлено то, что будто бы было отправлено.',
};

/** The words of this page in one language. */
export type VerifyWords = {
  lang: 'ru' | 'en';
  /** Looks a word up; `{slot}` is filled in. */
  say(key: VerifyKey, slots?: Readonly<Record<string, string>>): string;
  fault(code: ReceiptFault['code']): string;
};

/** The words in the language that a browser asks for first. */
export function verifyWords(wanted: readonly string[]): VerifyWords {
  const lang = wanted.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ru' || tag === 'en');
  const isRu = lang === 'ru';
  const pack = isRu ? ru : en;
  return {
    lang: isRu ? 'ru' : 'en',
    say: (key, slots = {}) => pack[key].replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot),
    fault: (code) => (isRu ? faultsRu : faultsEn)[code],
  };
}
