import { languages } from '../../../locales/all';
import { CONSENT_PARTS, type ConsentPart, OTHER_KEYS } from './consentParts';

/** A consent text as it stands on a page of ours. */
export type ConsentText = {
  /** Its whole text, its language's tag, and whether the law of Russia asks for its parts. */
  full: string;
  locale: string;
  isRussian: boolean;
};

const DAY =
  /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b|\b\d{1,2}\.? [\p{L}.]+ \d{4}|[\p{L}]+ \d{1,2}, \d{4}/u;
const PLACE =
  /(^|[\s,(])(г\.|ул\.|город|улица|проспект|пр-т|шоссе|street|st\.|avenue|road|straße|str\.|platz|rue|calle|via|piazza|ul\.|al\.)|\b\d{5,6},/iu;

/** What a consent text fails to name, by the names of its parts. */
export function lackingParts(text: ConsentText): string[] {
  return CONSENT_PARTS.flatMap((part) => {
    if (part.isRussian && !text.isRussian) return [];
    return isNamed(part, text) ? [] : part.name;
  });
}

function isNamed({ name, keys, words }: ConsentPart, text: ConsentText): boolean {
  const { full, locale } = text;
  if (name === 'date of the edition') return DAY.test(full);
  if (name === 'address') return hasAddress(text);
  if (keys.some((key) => sentence(locale, key)?.test(full))) return true;
  return words?.test(keys.length > 0 ? withoutOthers(keys, text) : full) ?? false;
}

/** A text without our sentences that name other parts: they speak of many things by the way. */
function withoutOthers(keys: readonly string[], { full, locale }: ConsentText): string {
  // Numbers stand within sentences.
  const whole = CONSENT_PARTS.filter(({ isRussian }) => !isRussian);
  const others = [...whole.flatMap((part) => part.keys), ...OTHER_KEYS];
  const sentences = others.flatMap((key) =>
    keys.includes(key) ? [] : (sentence(locale, key) ?? []),
  );
  const lines = full.split('\n').filter((line) => !sentences.some((one) => one.test(line)));
  return lines.join('\n');
}

/** Whether the operator's line holds more than a name, numbers and ways to write; else a place anywhere. */
function hasAddress({ full, locale }: ConsentText): boolean {
  const line = sentence(locale, 'consent.operator')?.exec(full)?.[0] ?? '';
  const [, ...rest] = line.replace(/[«„“"][^»“”"]*[»“”"]/g, 'X').split(/,\s*/);
  const places = rest.filter((part) => !/ИНН|ОГРН|INN|OGRN|@|^[\d\s()+-]+$/i.test(part.trim()));
  return places.some((part) => /\p{L}{3}/u.test(part)) || PLACE.test(full);
}

/** A sentence of ours with something in each of its places, in the language of a tag. */
function sentence(locale: string, key: string): RegExp | undefined {
  const pack = languages[locale] ?? languages[locale.slice(0, 2)];
  const words = pack?.consents?.[key];
  if (words === undefined) return undefined;
  const literals = words.split(/\{\w+\}/).map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(literals.join('[^\\n]*?[^\\s.,:;][^\\n]*'), 'u');
}
