import type { Draft } from '../draft';
import { listOf, mapOf, type Plain, textOf } from '../plain';
import type { Source } from '../readSource';
import type { Taken } from '../taken';
import type { Tool } from '../tool';
import { carryRecord, cookieName, NO_BANNER_TEXT, place, plainWords } from '../words';

/** orejime 3. https://github.com/boscop-fr/orejime */
export const orejime: Tool = {
  id: 'orejime',
  title: 'orejime',
  find,
  carry(taken, draft) {
    carryPurposes(taken, draft, ['purposes'], undefined);
    carryRecord(taken, draft, {
      name: ['cookie', 'name'],
      days: ['cookie', 'duration'],
      domain: ['cookie', 'domain'],
      usual: 'orejime',
    });
    const url = textOf(taken.take('privacyPolicyUrl'));
    if (url) draft.rest.policy = { url };
    const lang = textOf(taken.take('lang'));
    if (lang) draft.rest.locale = lang;
    if (taken.take('forceModal') === true) place(draft, 'modal', '');
    carryTexts(taken, draft, lang);
  },
};

function find(source: Source): Plain | undefined {
  const values =
    source.kind === 'value'
      ? [source.value]
      : [
          ...source.named.map(({ value }) => value),
          ...source.calls
            .filter(({ name }) => /(^|\.)orejime\.init$/i.test(name))
            .map(({ handed }) => handed[0]),
        ];
  return values.find((value) => {
    const purposes = listOf(mapOf(value).get('purposes'));
    return purposes.length > 0 && purposes.every((one) => mapOf(one).has('id'));
  });
}

/** Purposes are services here, and a purpose that holds others is a category. */
function carryPurposes(
  taken: Taken,
  draft: Draft,
  list: (string | number)[],
  above: string | undefined,
): void {
  listOf(taken.look(...list)).forEach((purpose, index) => {
    const path = [...list, index];
    const name = textOf(taken.take(...path, 'id')) ?? `purpose_${index + 1}`;
    const title = plainWords(taken.take(...path, 'title'));
    if (mapOf(purpose).has('purposes')) {
      draft.category(name);
      const description = plainWords(taken.take(...path, 'description'));
      draft.describe(name, 'en', title, description);
      carryPurposes(taken, draft, [...path, 'purposes'], name);
      return;
    }
    const isAlways = taken.take(...path, 'isMandatory') === true;
    draft.service({
      name,
      title,
      category: isAlways ? 'necessary' : (above ?? 'marketing'),
      cookies: listOf(taken.look(...path, 'cookies')).flatMap((written, at) => {
        const one = Array.isArray(written) ? [at, 0] : [at];
        return cookieName(taken.take(...path, 'cookies', ...one)) ?? [];
      }),
    });
    taken.lose(
      'services have no text of their own here; its category says what it is for',
      ...path,
      'description',
    );
    taken.lose('nothing is on before a visitor chose', ...path, 'default');
    taken.lose('nothing runs before a visitor chose', ...path, 'isExempt');
  });
}

const TEXTS: readonly (readonly [string, string, string])[] = [
  ['banner', 'title', 'banner.title'],
  ['banner', 'accept', 'banner.accept'],
  ['banner', 'decline', 'banner.decline'],
  ['banner', 'configure', 'banner.choose'],
  ['modal', 'title', 'preferences.title'],
  ['modal', 'description', 'preferences.intro'],
  ['modal', 'save', 'preferences.save'],
  ['modal', 'close', 'preferences.close'],
];

function carryTexts(taken: Taken, draft: Draft, lang: string | undefined): void {
  if (lang === undefined) {
    taken.lose(
      'the file does not say their language: write them under `texts.<language>`',
      'translations',
    );
    return;
  }
  for (const [view, key, ours] of TEXTS) {
    draft.text(lang, ours, plainWords(taken.take('translations', view, key)));
  }
  taken.lose(NO_BANNER_TEXT, 'translations', 'banner', 'description');
}
