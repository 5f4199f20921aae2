/** A part that a consent text has to name (152-FZ art. 9 part 4, GDPR art. 7 and 13). */
export type ConsentPart = {
  name: string;
  /** Keys of the sentences of ours that name it. */
  keys: readonly string[];
  /** How owners may word it in Russian, English, German, French, Spanish, Italian and Polish. */
  words?: RegExp;
  /** Whether the law of Russia alone asks for it. */
  isRussian?: boolean;
};

/** All of them, in the order of a text. What only digits or a place can show has neither keys nor words. */
export const CONSENT_PARTS: readonly ConsentPart[] = [
  {
    name: 'title',
    keys: ['consent.title'],
    words: /^.{0,40}(соглас|consent|einwillig|zgod|consenso)/iu,
  },
  { name: 'date of the edition', keys: [] },
  {
    name: 'operator',
    keys: ['consent.operator'],
    words: /оператор\S*:? \S|controller:? \S|verantwortlich|responsable|titolare|administrator/iu,
  },
  {
    name: 'INN',
    keys: ['consent.inn'],
    words: /(ИНН|INN|tax number)\D{0,12}(\d{10}|\d{12})(?!\d)/iu,
    isRussian: true,
  },
  {
    name: 'OGRN',
    keys: ['consent.ogrn', 'consent.ogrnip'],
    words: /(ОГРН|OGRN)\D{0,12}(\d{13}|\d{15})(?!\d)/iu,
    isRussian: true,
  },
  { name: 'address', keys: [] },
  { name: 'contact', keys: [], words: /[^\s@]@[^\s@]+\.|\+\d[\d\s()-]{9,}|\b8[\s(-]+\d{3}/u },
  {
    name: 'whose data',
    keys: ['consent.subject'],
    words:
      /чьи данные|субъект|whose data|data subject|wessen|betroffen|dont les données|concernée|interesad|interessat|czyje|której dane/iu,
  },
  {
    name: 'purpose',
    keys: ['consent.purpose'],
    words: /(цел[ьи]|purpose|zweck|finalit|finalidad|\bcel)\S{0,8}[^.\n]{3}/iu,
  },
  {
    name: 'list of data',
    keys: ['consent.data'],
    words: /(данные|перечень|data|daten|données|datos|dati|dane)[^:\n]{0,40}: ?[^\s.]/iu,
  },
  {
    name: 'actions',
    keys: ['consent.actions', 'consent.actions.share'],
    words: /собира|сбор|collect|erheb|recoger|recog|raccol|raccog|zbiera/iu,
  },
  {
    name: 'method',
    keys: ['consent.actions', 'consent.actions.share'],
    words: /компьютер|автоматиз|computer|automat|ordinateur|ordenador|komputer/iu,
  },
  {
    name: 'recipients',
    keys: ['consent.recipients', 'consent.recipients.none'],
    words:
      /кому перед|третьи\S* лиц|получател|не перед|recipient|receives|empfänger|destinat|odbiorc/iu,
  },
  {
    name: 'term',
    keys: ['consent.term'],
    words:
      /(срок|term|period|days|dauer|frist|durée|plazo|durata|okres)[^.\n]{0,60}(\d|отзыв|withdraw)/iu,
  },
  {
    name: 'how to withdraw',
    keys: ['consent.withdraw'],
    words:
      /отозва[тл][^.\n]{8}|(be )?withdraw[^.\n]{8}(by|to|at|:)|widerruf|retir(er|é|ar)|revoc|wycofa|cofn/iu,
  },
  {
    name: 'affirmative act',
    keys: ['consent.act'],
    words:
      /отмет|галочк|нажати|\btick|\bpress|check ?box|ankreuz|coch|marca|casilla|spunt|zaznacz/iu,
  },
];

/** Sentences of ours that name no part. */
export const OTHER_KEYS = ['consent.body', 'consent.edition'] as const;
