import type { PhoneBeside } from '../core/phoneBeside';
import type { Control, FormParts } from './contract';
import { seenIn } from './valueIn';

/** Text that holds one dial code and no more of a number: `+1`, `🇩🇪 +49`, `United States (+1)`; a discount is none. */
const CODE = /^[^\d+]*\+\s?(\d{1,4}|1[\s-]\d{3})(?!\s*%)[^\d+]*$/;

/** Lists of all countries that widgets keep beside the one chosen. */
const LIST = 'ul,ol,[role=listbox],[role=option],select,script,style,.assent-consents';

/**
 * What says where the numbers of a phone field belong; `undefined` where nothing does. Looks at the
 * field's own row, and anywhere in the form at what is named for it; where that shows nothing, the
 * owner's region stands, beside the country of a list that may be about something else. Our own forms show nothing but the field.
 */
export function besideIn(
  { isOwn, plan: { region } }: Pick<FormParts, 'isOwn' | 'plan'>,
  control: Control,
  id: string,
): PhoneBeside | undefined {
  const { form } = control;
  const { others = [], ...shown } = form && !isOwn ? shownIn(form, control, id) : { from: [] };
  const from = (shown.from.length ? shown.from : [region, ...others])
    .map((one) => one.replace(/^(RU|KZ)$/, '7'))
    .filter(isFirst);
  // Nothing but what our own reader says anyway.
  const isPlain = !shown.full && !shown.from.length && `${from}` === '7';
  return isPlain ? undefined : { ...shown, from };
}

const isFirst = <One>(one: One, at: number, all: readonly One[]) => all.indexOf(one) === at;

/** What a page shows; `others` are countries chosen for what need not be the phone. */
type Shown = PhoneBeside & { others?: string[] };

function shownIn(form: HTMLFormElement, control: Control, id: string): Shown {
  const row = rowOf(control, form);
  const named = [...form.querySelectorAll<HTMLInputElement>('input[data-assent-field]')].find(
    ({ dataset }) => dataset.assentField === `${id}-full`,
  );
  const full =
    named?.value ||
    [...row.querySelectorAll<HTMLInputElement>('input[type=hidden]')].find(({ value }) =>
      /^\+\d{8,15}$/.test(value),
    )?.value;
  const lists = listsOf(form, row);
  const isOther = (list: HTMLSelectElement) => isOfOther(list, control);
  const from = [
    ...labelsOf(control).flatMap(codeIn),
    ...visibleIn(row, control).flatMap(saidBy),
    ...inputsOf(form, row, control).flatMap((input) => codeIn(seenIn(input))),
    ...lists.filter((list) => !isOther(list)).flatMap(chosenIn),
  ];
  return {
    from,
    others: lists.filter(isOther).flatMap(chosenIn),
    ...(full && { full }),
    ...(full && named?.value === full && { isNamed: true }),
  };
}

const labelsOf = ({ labels }: Control) => [...(labels ?? [])].map((label) => label.textContent);

const codeIn = (text: string): string[] => {
  const [, code] = CODE.exec(text) ?? [];
  return code ? [code.replace(/\D/g, '')] : [];
};

/** The largest part of the form around the field in which people type nothing else. */
function rowOf(control: Control, form: HTMLFormElement): Element {
  let row: Element = control;
  for (let next = row.parentElement; next && form.contains(next); next = next.parentElement) {
    const others = [...next.querySelectorAll<HTMLInputElement>('input,textarea')].filter(
      (input) =>
        input !== control &&
        !/^(hidden|search|checkbox|radio|submit|button|image|reset)$/.test(input.type) &&
        !codeIn(input.value).length,
    );
    if (others.length) break;
    row = next;
  }
  return row;
}

/** Elements of the row that a person sees, the lists in which they choose apart. */
function visibleIn(row: Element, control: Control): Element[] {
  return [row, ...row.querySelectorAll('*')].filter((element) => {
    const list = element.closest(LIST);
    const isListed = list && row.contains(list) && !list.contains(control);
    return element !== control && !isListed && element.getClientRects().length > 0;
  });
}

/** Codes in an element's own words, and the country of its flag. */
function saidBy(element: Element): string[] {
  const texts = [...element.childNodes].flatMap((node) =>
    node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [],
  );
  const words = [...texts, element.getAttribute('title'), element.getAttribute('aria-label')];
  const codes = words.flatMap((text) => codeIn(text ?? ''));
  // A flag of letters (🇩🇪), or a picture by its class: `iti__de`, `fi fi-de`, `flag de`.
  const [letters] = /\p{RI}{2}/u.exec(texts.join('')) ?? [];
  if (letters) return [...codes, regionOfFlag(letters)];
  const classes = element.getAttribute('class') ?? '';
  const [, country] =
    (/flag|iti__|\bfi\b/.test(classes) && /[\s_-]([a-z]{2})$/.exec(classes.trim())) || [];
  return country ? [...codes, country.toUpperCase()] : codes;
}

/** The letters of a flag: its two halves stand in the order of the alphabet. */
const regionOfFlag = (flag: string) =>
  [...flag].map((half) => String.fromCharCode((half.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('');

const NAMED = '[autocomplete~=tel-country-code]';

function inputsOf(form: HTMLFormElement, row: Element, control: Control): HTMLInputElement[] {
  const found = [
    ...row.querySelectorAll('input'),
    ...form.querySelectorAll<HTMLInputElement>(`input${NAMED}`),
  ];
  return found.filter((input) => input !== control && input.type !== 'hidden');
}

function listsOf(form: HTMLFormElement, row: Element): HTMLSelectElement[] {
  const named = [...form.querySelectorAll('select')].filter(isNamedForPhone);
  return [...row.querySelectorAll('select'), ...named].filter(isFirst);
}

const isNamedForPhone = (list: HTMLSelectElement) =>
  list.matches(NAMED) ||
  /(phone|tel)\w*[-_ ]*(country|code|prefix)|(country|dial)[-_ ]*(code|phone)/i.test(
    `${list.name} ${list.id}`,
  );

/** Whether a list of countries has a label of its own: where one travels, say, and not where one is called. */
function isOfOther(list: HTMLSelectElement, control: Control): boolean {
  if (isNamedForPhone(list) || list.selectedOptions[0]?.text.includes('+')) return false;
  return [...list.labels].some(
    (label) => !label.contains(control) && !/код|code|phone|телефон/i.test(label.textContent),
  );
}

/** The code or country chosen in a list; nothing where it is a list of something else. */
function chosenIn(list: HTMLSelectElement): string[] {
  const [option] = list.selectedOptions;
  if (!option) return [];
  const said = [option.text, option.value].flatMap(codeIn);
  if (said.length) return said;
  const isOfCountries = [...list.options].every(({ value }) => /^([A-Za-z]{2})?$/.test(value));
  if (isOfCountries && option.value) return [option.value.toUpperCase()];
  const isOfCodes = /code|dial|prefix|country|код|стран/i.test(
    `${list.name} ${list.id} ${list.ariaLabel}`,
  );
  if (isOfCodes && /^\d{1,4}$/.test(option.value)) return [option.value];
  return regionNamed(option.text.trim());
}

/** The country of a name in the page's, the reader's or our first languages. */
function regionNamed(name: string): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = [navigator.language, 'ru', 'en'].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  for (const first of letters) {
    for (const second of letters) {
      const region = first + second;
      // Countries that are no more bear the name of today's: DD is Germany, too.
      const today = new Intl.Locale(`und-${region}`).region;
      if (today && names.some((one) => one.of(region) === name)) return [today];
    }
  }
  return [];
}
