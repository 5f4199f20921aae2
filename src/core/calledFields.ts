import type { Clue, FieldClues, WantedField } from './fieldFind';
import { fitsWords, wordsOf } from './fieldWords';

/** What a control says of itself where its name, id and label do not tell. */
export type CalledClues = FieldClues & {
  /** Its name as browsers compute it. */
  called: string;
  /** Words that stand at it without being tied to it. */
  beside: string;
  /** What shows how it is to be written: placeholder, mask, the value it comes with. */
  masks: readonly string[];
};

/** Words that name a usual field only among themselves: one of `some` must be there, and none but of `all`. */
type Bare = { some: RegExp; all: RegExp };

const MESSENGERS = 'whats|whatsapp|ватсап|вотсап|вацап|воцап|viber|вайбер';
const WHOSE =
  'ваш|мой|связи|звонка|перезвона|контактный|kontaktn(yj|yi|y)|svyazi|svjazi|vash|your|my|contact|call|reach';
const FILLERS =
  'telegram|tg|телеграм|max|app|to|you|us|me|the|a|on|at|по|в|и|или|or|for|для|dlya|dlja|обратной|обратного|который|введите|укажите|оставьте|напишите|впишите|enter|please|field|input|form|text';

const BARE: Record<'name' | 'phone', Bare> = {
  name: {
    some: / (client|klient|customer|imja|imia|zovut|клиент|представьтесь) /,
    all: /^ ((client|klient|customer|imja|imia|kak|k|vas|vam|zovut|your|клиент|представьтесь|пожалуйста|field|input|form) )+$/,
  },
  phone: {
    // A number needs more than that it is one, and more than whose.
    some: RegExp(
      ` (telefona|${MESSENGERS}) | (${WHOSE}) (.* )?(номер|nomer|number) | (номер|nomer|number) (.* )?(${WHOSE}) `,
    ),
    all: RegExp(`^ ((telefona|номер|nomer|number|${MESSENGERS}|${WHOSE}|${FILLERS}) )+$`),
  },
};

/** Whole words of fields that are filled in much like a number of ours. */
const OTHERS =
  / (card|карт[аы]|karta|karty|vin|вин|house|dom|doma|дома?|flat|inn|инн|snils|снилс|polisa?|полиса?|счета?|сч[её]т|auto|авто|car|plate|otp|код|code|zip|индекс|room|fax|факс|стр|building|office|серия|серии) /;

/** Beginnings of their words. */
const OTHER_STEMS =
  / (passport|pasport|паспорт|order|zakaz|заказ|kvartir|квартир|dogovor|договор|account|лицев|автомоб|госном|track|трек|invoice|promo|промо|bonus|бонус|docum|документ|сертифик|билет|ticket|накладн)/;

/** Kinds of data that are neither a name nor a phone; other values of `autocomplete` only keep the browser from filling in. */
const OTHER_KINDS = /(code|postal|address|bday|organization|url|transaction|user)/;

const NUMBER = / (номер\p{L}*|nomera?|number) /u;

const isBare = (id: string): id is keyof typeof BARE => id === 'name' || id === 'phone';

/** Whether nothing that a control says, anywhere, makes it something else. */
function mayBe(field: string, clues: CalledClues): boolean {
  if (!isBare(field)) return true;
  const own = wordsOf([clues.name, clues.id, clues.label, clues.called].join(' '));
  const beside = wordsOf(clues.beside);
  // What stands nearby may be the form's own heading: “order a call”.
  const isOther =
    OTHERS.test(own + beside) || OTHER_STEMS.test(NUMBER.test(beside) ? own + beside : own);
  const isNumber = NUMBER.test(own) || fitsWords('phone', '', own);
  return !isOther && !(field === 'name' && isNumber) && !OTHER_KINDS.test(clues.autocomplete);
}

function saysBarely(field: string, text: string): boolean {
  if (!isBare(field)) return false;
  const words = wordsOf(text);
  const { some, all } = BARE[field];
  return some.test(words) && all.test(words);
}

/** Whether a mask is a phone number's: it begins with a country code or a code in brackets, and has as many places. */
function isPhoneMask(mask: string): boolean {
  const [shown = ''] = mask.match(/(\+\d|8[ (-]|\()[-\d_xх#*•().+ ]*/i) ?? [];
  const places = (shown.match(/[\d_xх#*•]/gi) ?? []).length;
  return places >= 9 && places <= 15;
}

type CalledClue = (wanted: WantedField, clues: CalledClues) => boolean;

const CLUES: readonly CalledClue[] = [
  ({ id, label }, clues) => mayBe(id, clues) && fitsWords(id, label, clues.called),
  ({ id }, clues) =>
    mayBe(id, clues) &&
    [clues.called, clues.label, clues.name, clues.id].some((text) => saysBarely(id, text)),
  ({ id }, clues) => id === 'phone' && mayBe(id, clues) && clues.masks.some(isPhoneMask),
  ({ id, label }, clues) =>
    mayBe(id, clues) && (fitsWords(id, label, clues.beside) || saysBarely(id, clues.beside)),
];

const isTold = (clues: FieldClues): clues is CalledClues => 'called' in clues;

/**
 * Clues that count after those at first sight, the strongest first: the name people are told, its bare words, a
 * mask, words nearby. They say nothing of a control that is not told as `CalledClues`.
 */
export const CALLED_CLUES: readonly Clue[] = CLUES.map(
  (fits): Clue =>
    (wanted, clues) =>
      isTold(clues) && fits(wanted, clues),
);
