/** Words that name a field in names, ids and labels, and words that say it is something else. */
type UsualField = { autocomplete: RegExp; type: string; yes: RegExp; no: RegExp };

const NEVER = /(?!)/;

/** The usual fields. Words are matched whole, between spaces. */
const USUAL: Record<string, UsualField> = {
  name: {
    autocomplete: /^(given-)?name$/,
    type: '',
    yes: / (name|(full|first|your|f)name|fio|imya|фио|имя|имени|зовут|обращаться) /,
    no: / ((last|second|middle|family|company|business|organi[sz]ation|domain|file|product|model|brand|nick) name|(компани|организаци|пользовател|файл|модел)\p{L}*) /u,
  },
  phone: {
    autocomplete: /^tel(?!-country|-ext)/,
    type: 'tel',
    yes: / (phone(number)?|tel(ephone|efon)?|(tele|cell)phone|mobile|mob|cell|тел|телефон(а|у|ом|ный|ного)?|моб|мобильн(ый|ого)) /,
    no: / (model|brand|type|os|модел\p{L}*|марк\p{L}*|тип) /u,
  },
  email: {
    autocomplete: /^email$/,
    type: 'email',
    yes: / (e?mail|pochta|почта|почты|почту|мейл|имейл) /,
    no: NEVER,
  },
  message: {
    autocomplete: NEVER,
    type: 'textarea',
    yes: / (message|msg|comments?|question|сообщени\p{L}|комментари\p{L}|вопрос\p{L}*) /u,
    no: NEVER,
  },
};

const usualOf = (field: string) => (Object.hasOwn(USUAL, field) ? USUAL[field] : undefined);

/** The words of a name, an id or a label, lower-case, each between spaces: `contact[userPhone]` is ` contact user phone `. */
export function wordsOf(text: string): string {
  const parts = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').toLowerCase();
  return ` ${(parts.match(/\p{L}+/gu) ?? []).join(' ')} `;
}

/** Whether a control with this `autocomplete` holds the field. Only the last word of it names the kind of data. */
export function fitsAutocomplete(field: string, autocomplete: string): boolean {
  const kind = autocomplete.toLowerCase().split(/\s+/).pop() ?? '';
  return kind !== '' && (usualOf(field)?.autocomplete.test(kind) ?? kind === field);
}

/** Whether this type of control is the field's own. */
export function fitsType(field: string, type: string): boolean {
  return usualOf(field)?.type === type;
}

/** Whether a usual field cannot be in a control of this type: in another field's, a box or a list. */
export function isTypeOfOther(field: string, type: string): boolean {
  const isOther =
    /^(checkbox|radio|select)$/.test(type) ||
    Object.values(USUAL).some((usual) => usual.type === type);
  return !!usualOf(field) && !fitsType(field, type) && isOther;
}

/** Whether a name, an id or a label speaks of the field; `label` is what the owner calls it. */
export function fitsWords(field: string, label: string, text: string): boolean {
  const words = wordsOf(text);
  const usual = usualOf(field);
  if (usual) return usual.yes.test(words) && !usual.no.test(words);
  return [field, label].some(
    (own) =>
      own.toLowerCase() === text.trim().toLowerCase() ||
      (wordsOf(own).trim() !== '' && words.includes(wordsOf(own))),
  );
}
