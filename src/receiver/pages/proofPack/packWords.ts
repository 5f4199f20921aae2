import { recordWords } from '../../../locales/records';
import { lookUpIn, type WordLookup } from '../words';

const en = {
  title: 'Proof pack',
  about:
    'What {operator} recorded of one request sent from {origin}, and how anybody can check it.',
  only: 'This pack is about one purpose alone: {purpose}. The receipt is signed as one whole, so it also holds what was decided of the others.',
  record: 'Record',
  received: 'Received (receiver’s clock)',
  decided: 'Decided (the person’s own clock)',
  method: 'How',
  decisions: 'Decisions',
  events: 'Entries in the ledger',
  files: 'Files',
  'file.receipt': 'the signed receipt, with what was sent',
  'file.noreceipt': 'No receipt was signed for this record.',
  'file.texts': 'the very words, each under its SHA-256',
  'file.shown': 'what was shown, drawn again',
  'file.stamp': 'the stamp as it arrived',
  'file.entries': 'what the ledger says of it',
  'file.chain': 'the ledger’s entries from the signed head to these, or from these to the head',
  'file.head': 'how far the ledger had come, signed',
  'file.jwks': 'the public keys',
  ...recordWords.en,
  'state.given': 'agreed',
  'state.refused': 'not agreed',
  'state.withdrawn': 'withdrawn',
  'state.informed': 'told of it, without asking',
  how: 'How to check it yourself',
  'how.1':
    'Compare `jwks.json` with the receiver’s own: {jwks}. A key that only came along in this pack proves nothing.',
  'how.2':
    'Type: `npx assent verify receipt.json --jwks jwks.json`. Or open {verify} and choose `receipt.json`: nothing is sent.',
  'how.3':
    'Without our programs: the part of the receipt’s `jws` before its last dot is what is signed with Ed25519; the part between the dots is base64url of the signed JSON.',
  'how.4':
    'SHA-256 of each file in `texts/`, in base64url, is its name, and stands in the receipt.',
  'how.5':
    'Each entry’s hash is SHA-256 of `{at, body, event, prev, seq, subject}` as RFC 8785 writes it; `prev` is the hash of the entry before. The hash in `head.json` is that of entry number `count`; where `chain.jsonl` begins right after it, it is the first entry’s `prev`.',
  'how.6':
    'Type: `npx assent verify head.json --jwks jwks.json`. It says who signed how far the ledger had come.',
  not: 'What it does not prove: that a human being clicked, who they were, or that the name and phone are theirs. It proves what this receiver recorded and that it was not changed since.',
  shown: 'What was shown',
  'shown.reconstruction':
    'A reconstruction, drawn from the kept words and colours; no photograph of anybody’s screen.',
  'role.banner': 'Cookie banner',
  'role.label': 'Words beside the box',
  'role.consent': 'Text of the consent',
  'role.category': 'What a kind of cookies is for',
  'role.policy': 'Privacy policy',
  'shown.unknown': 'The words of this text are not known here.',
} as const;

const ru: Readonly<Record<keyof typeof en, string>> = {
  title: 'Пакет доказательств',
  about:
    'Что записано у {operator} об одной заявке с сайта {origin} и как это может проверить кто угодно.',
  only: 'Этот пакет — только об одной цели: {purpose}. Квитанция подписана целиком, поэтому в ней есть и решения об остальных.',
  record: 'Запись',
  received: 'Получено (часы приёмника)',
  decided: 'Решено (часы самого человека)',
  method: 'Как',
  decisions: 'Решения',
  events: 'Записи в журнале',
  files: 'Файлы',
  'file.receipt': 'подписанная квитанция с тем, что было отправлено',
  'file.noreceipt': 'Квитанция для этой записи не подписывалась.',
  'file.texts': 'те самые слова, каждый файл назван по SHA-256',
  'file.shown': 'что было показано, нарисовано заново',
  'file.stamp': 'отметка о согласии, как она пришла',
  'file.entries': 'что говорит о заявке журнал',
  'file.chain': 'записи журнала между подписанной головой и этими записями',
  'file.head': 'до какого места дошёл журнал, с подписью',
  'file.jwks': 'открытые ключи',
  ...recordWords.ru,
  'state.given': 'согласие дано',
  'state.refused': 'согласия нет',
  'state.withdrawn': 'согласие отозвано',
  'state.informed': 'сообщено, без вопроса',
  how: 'Как проверить самому',
  'how.1':
    'Сравните `jwks.json` с ключами самого приёмника: {jwks}. Ключ, который лишь приложен к пакету, ничего не доказывает.',
  'how.2':
    'Наберите: `npx assent verify receipt.json --jwks jwks.json`. Или откройте {verify} и выберите `receipt.json`: ничего не отправляется.',
  'how.3':
    'Без наших программ: часть `jws` до последней точки подписана ключом Ed25519; между точками — подписанный JSON в base64url.',
  'how.4': 'SHA-256 каждого файла в `texts/` в base64url — это его имя, и оно стоит в квитанции.',
  'how.5':
    'Хеш каждой записи — SHA-256 объекта `{at, body, event, prev, seq, subject}` в виде RFC 8785; `prev` — хеш предыдущей записи. Хеш в `head.json` принадлежит записи с номером `count`; если `chain.jsonl` начинается сразу за ней, он равен `prev` первой записи.',
  'how.6':
    'Наберите: `npx assent verify head.json --jwks jwks.json`. Будет сказано, кто подписал, до какого места дошёл журнал.',
  not: 'Чего это не доказывает: что нажимал человек, кто он и что имя и телефон — его. Доказано, что именно записал приёмник и что с тех пор это не меняли.',
  shown: 'Что было показано',
  'shown.reconstruction':
    'Это реконструкция по сохранённым словам и цветам, а не снимок чьего-либо экрана.',
  'role.banner': 'Окно о файлах куки',
  'role.label': 'Слова рядом с галочкой',
  'role.consent': 'Текст согласия',
  'role.category': 'Зачем нужны файлы куки',
  'role.policy': 'Политика обработки данных',
  'shown.unknown': 'Слова этого текста здесь неизвестны.',
};

/** The words of a proof pack. */
export function packWords(lang: 'ru' | 'en'): WordLookup<keyof typeof en> {
  return lookUpIn(lang === 'ru' ? ru : en);
}
