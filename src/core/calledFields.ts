import type { Clue, FieldClues, WantedField } from './fieldFind';
import { fitsWords, wordsOf } from './fieldWords';

/** What a control says of itself where its name, id and label do not tell. */
export type CalledClues = FieldClues & {
  /** Its name as browsers compute it. */
  called: string;
  /** Words that stand at it without being tied to it. */
  beside: string;
  /** What shows how it is to be written: placeholder, pattern, the value it comes with. */
  masks: readonly string[];
  /** What it alone of the form's controls has for scripts to go by: classes, values of attributes. */
  hooks: readonly string[];
  inputMode: string;
};

/** Words that name a usual field only among themselves: one of `some` must be there, and none but of `all`. */
type Bare = { some: RegExp; all: RegExp };

/** What stands for a phone by itself. */
const ALONE =
  'telefona|куда (?:вам )?(?:пере)?звонить|сотов(?:ый|ого)|whats|whatsapp|ватсап|вотсап|вацап|воцап|viber|вайбер';
const WHOSE =
  'ваш|мой|связи|звонка|перезвона|перезвонить|позвонить|контактный|kontaktn(yj|yi|y)|svyazi|svjazi|vash|your|my|contact|call|reach';
const FILLERS =
  'telegram|tg|телеграм|max|app|best|what|s|is|to|you|us|me|the|a|on|at|по|в|и|или|на|какой|куда|or|for|для|dlya|dlja|обратной|обратного|который|введите|укажите|оставьте|напишите|впишите|enter|please|field|input|form|text';

const BARE: Record<'name' | 'phone', Bare> = {
  name: {
    some: / (client|klient|customer|imja|imia|zovut|клиент|представьтесь) /,
    all: /^ ((client|klient|customer|imja|imia|kak|k|vas|vam|zovut|your|клиент|представьтесь|пожалуйста|field|input|form) )+$/,
  },
  phone: {
    // A number needs more than that it is one, and more than whose.
    some: RegExp(
      ` (${ALONE}) | (${WHOSE}) (.* )?(номер|nomer|number) | (номер|nomer|number) (.* )?(${WHOSE}) `,
    ),
    all: RegExp(`^ ((номер|nomer|number|${ALONE}|${WHOSE}|${FILLERS}) )+$`),
  },
};

/** Words of languages whose banners we speak, for pages whose tools call their fields by numbers. */
const ABROAD: Record<'name' | 'phone', RegExp> = {
  name: / (vor(name)?|nach(name)|nombre|nom|pr[eé]nom|nome|imi[eę]|ime|име|імя|імʼя|ad[ıi]n[ıi]z|ad soyad|isim|ism(ingiz)?|исм(ингиз)?|аты(ңыз)?|есім(іңіз)?|անուն(ը)?|სახელი|שם|الاسم|اسم) /,
  phone:
    / (telefonnummer|handy(nummer)?|rufnummer|mobilnummer|tel[eé]fono|t[eé]l([eé]phone)?|portable|m[oó]vil|celular|cellulare|telefonu|kom[oó]rka|telefon(unuz|ingiz)|телефон(ингиз|ыңыз)|тэлефон(а)?|հեռախոս(ահամար)?|ტელეფონი|טלפון|هاتف|الهاتف|جوال|الجوال) /,
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

function saysAbroad(field: string, text: string): boolean {
  return isBare(field) && ABROAD[field].test(wordsOf(text));
}

/**
 * Whether a mask is a phone number's: it begins with a country code, a code in brackets or a mobile one, and has
 * as many places; or a pattern is, by its country code.
 */
function isPhoneMask(mask: string): boolean {
  const [shown = ''] = mask.match(/(\+\d|8[ (-]|\(|\b9\d\d[ -])[-\d_xх#*•().+ ]*/i) ?? [];
  const places = (shown.match(/[\d_xх#*•]/gi) ?? []).length;
  return (places >= 9 && places <= 15) || /^\^?[([]*\\\+7/.test(mask);
}

/** Whether keys for numbers and the beginning of one show that a phone number is meant. */
const beginsNumber = ({ inputMode, masks }: CalledClues) =>
  inputMode === 'tel' && masks.some((mask) => /^\+\d/.test(mask));

type CalledClue = (wanted: WantedField, clues: CalledClues) => boolean;

const CLUES: readonly CalledClue[] = [
  ({ id, label }, clues) => mayBe(id, clues) && fitsWords(id, label, clues.called),
  ({ id }, clues) =>
    mayBe(id, clues) &&
    [clues.called, clues.label, clues.name, clues.id].some(
      (text) => saysBarely(id, text) || saysAbroad(id, text),
    ),
  ({ id }, clues) =>
    id === 'phone' &&
    mayBe(id, clues) &&
    ([...clues.masks, ...clues.hooks].some(isPhoneMask) || beginsNumber(clues)),
  ({ id }, clues) => mayBe(id, clues) && clues.hooks.some((hook) => fitsWords(id, '', hook)),
  ({ id, label }, clues) =>
    mayBe(id, clues) &&
    [
      fitsWords(id, label, clues.beside),
      saysBarely(id, clues.beside),
      saysAbroad(id, clues.beside),
    ].includes(true),
];

const isTold = (clues: FieldClues): clues is CalledClues => 'called' in clues;

/**
 * Clues that count after those at first sight, the strongest first: the name people are told, its bare words, a
 * mask, what it has for scripts, words nearby. They say nothing of a control that is not told as `CalledClues`.
 */
export const CALLED_CLUES: readonly Clue[] = CLUES.map(
  (fits): Clue =>
    (wanted, clues) =>
      isTold(clues) && fits(wanted, clues),
);
