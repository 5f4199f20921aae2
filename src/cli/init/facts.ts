import { isInn, isOgrn } from '../../config/taxNumbers';
import { attribute, type Page, placeOf, textIn } from './page';

/** What an owner's flags can say, and what pages may show by themselves. */
export const FACTS = [
  'site',
  'operator',
  'inn',
  'ogrn',
  'address',
  'email',
  'phone',
  'policy',
  'locale',
] as const;

/** One of them. */
export type FactName = (typeof FACTS)[number];

/** A fact, and where it was found. */
export type Fact = { value: string; place: string };

/** What is known so far. */
export type Facts = Partial<Record<FactName, Fact>>;

const COMPANY = /(?:ООО|ОАО|ПАО|ЗАО|АО|НКО|АНО)\s*(?:«[^»\n]{2,80}»|"[^"\n]{2,80}"|“[^”\n]{2,80}”)/;
const TRADER = /ИП\s+[А-ЯЁ][а-яё-]+\s+(?:[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+|[А-ЯЁ]\.\s?[А-ЯЁ]\.)/;

/** A postal code, then a place, up to its house and what is told apart in it. */
const ADDRESS =
  /(?<!\d)\d{6},[^|<>©]{6,140}?(?:д\.|дом|стр\.|корп\.|оф\.|офис)\s?\d+[\wа-я/]*(?:,\s?(?:стр|корп|оф|офис|пом)\.?\s?[\wа-я]+)*/;

/** Collects what pages show of their owner; what is found first stays. */
export function findFacts(pages: readonly Page[]): Facts {
  const facts: Facts = {};
  for (const page of pages) {
    for (const [name, fact] of [...factsInText(page), ...factsInLinks(page)]) facts[name] ??= fact;
  }
  return facts;
}

function* factsInText(page: Page): Generator<[FactName, Fact]> {
  const [root] = page.elements;
  if (!root) return;
  const text = page.decode(textIn(root)).replace(/[ \t\r\n\u00a0]+/g, ' ');
  const place = (value: string) => `${page.name}:${lineOf(page, value)}`;
  const tell = (name: FactName, value: string | undefined): [FactName, Fact][] =>
    value === undefined ? [] : [[name, { value, place: place(value) }]];
  yield* tell('inn', numbers(text, /ИНН[^\d]{0,12}(\d{12}|\d{10})(?!\d)/g).find(isInn));
  yield* tell('ogrn', numbers(text, /ОГРН(?:ИП)?[^\d]{0,12}(\d{15}|\d{13})(?!\d)/g).find(isOgrn));
  yield* tell('operator', (COMPANY.exec(text) ?? TRADER.exec(text))?.[0]);
  const address = ADDRESS.exec(text);
  yield* tell('address', address?.[0]);
  yield* tell('email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0]);
}

function* factsInLinks(page: Page): Generator<[FactName, Fact]> {
  for (const element of page.elements) {
    const place = placeOf(page, element);
    const href = page.decode(attribute(element, 'href') ?? '');
    const lang = element.tagName === 'html' ? attribute(element, 'lang') : undefined;
    const main = lang?.slice(0, 2).toLowerCase();
    if (main && /^[a-z]{2}$/.test(main)) yield ['locale', { value: main, place }];
    if (
      element.tagName === 'link' &&
      attribute(element, 'rel') === 'canonical' &&
      URL.canParse(href)
    ) {
      yield ['site', { value: new URL(href).hostname, place }];
    }
    if (element.tagName !== 'a') continue;
    if (/^tel:/i.test(href)) yield ['phone', { value: href.slice(4), place }];
    if (/^mailto:/i.test(href)) {
      yield ['email', { value: href.slice(7).split('?')[0] ?? '', place }];
    }
    const words = page.decode(textIn(element));
    if (
      href &&
      !/^(#|javascript:|tel:|mailto:)/i.test(href) &&
      /политик|конфиденциальн|персональн|privacy/i.test(`${words} ${href}`)
    ) {
      yield ['policy', { value: href, place }];
    }
  }
}

function numbers(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, digits]) => digits ?? []);
}

/** The line on which a value begins; 1 where its words are parted by markup. */
function lineOf(page: Page, value: string): number {
  const at = page.decode(page.bytes).indexOf(value.split(' ').slice(0, 2).join(' '));
  return at < 0 ? 1 : page.decode(page.bytes).slice(0, at).split('\n').length;
}
