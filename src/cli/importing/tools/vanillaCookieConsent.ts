import type { Draft } from '../draft';
import { isRegex, listOf, mapOf, type Plain, textOf } from '../plain';
import type { Source } from '../readSource';
import type { Taken } from '../taken';
import type { Tool } from '../tool';
import { carryRecord, cookieName, NO_BANNER_TEXT, place, plainWords } from '../words';
import { carryVersion2, isVersion2 } from './vanillaCookieConsent2';

/** vanilla-cookieconsent, version 3; version 2 in its own file. https://cookieconsent.orestbida.com/reference/configuration-reference.html */
export const vanillaCookieConsent: Tool = {
  id: 'vanilla-cookieconsent',
  title: 'vanilla-cookieconsent',
  find,
  carry(taken, draft) {
    if (isVersion2(taken.root)) return carryVersion2(taken, draft);
    carryCategories(taken, draft);
    carryTexts(taken, draft);
    carryRest(taken, draft);
  },
};

function find(source: Source): Plain | undefined {
  const values =
    source.kind === 'value'
      ? [source.value]
      : [
          ...source.calls
            .filter(({ name }) => /(^|\.)run$/.test(name))
            .map(({ handed }) => handed[0]),
          ...source.named.map(({ value }) => value),
        ];
  return values.find(
    (value) =>
      isVersion2(value) ||
      (mapOf(value).get('categories') instanceof Map && mapOf(value).has('language')),
  );
}

function carryCategories(taken: Taken, draft: Draft): void {
  for (const name of mapOf(taken.look('categories')).keys()) {
    const isAlways = taken.take('categories', name, 'readOnly') === true;
    const id = isAlways ? 'necessary' : draft.category(name);
    taken.take('categories', name);
    if (!isAlways) {
      taken.lose('nothing is on before a visitor chose', 'categories', name, 'enabled');
    }
    const cookies = cookiesOf(taken, ['categories', name, 'autoClear', 'cookies']);
    const services = mapOf(taken.look('categories', name, 'services'));
    for (const service of services.keys()) {
      const path = ['categories', name, 'services', service];
      draft.service({
        name: service,
        category: id,
        title: plainWords(taken.take(...path, 'label')),
        cookies: cookiesOf(taken, [...path, 'cookies']),
      });
    }
    if (cookies.length && services.size !== 1) {
      addCookies(draft, id, name, cookies);
    } else if (cookies.length) {
      mergeCookies(draft, cookies);
    }
  }
}

/** Cookies that stand at a category are one service of it here: or several, where vendors are known by them. */
export function addCookies(draft: Draft, category: string, name: string, cookies: string[]): void {
  draft.service({ name: `${name}_cookies`, title: name, category, cookies });
}

function mergeCookies(draft: Draft, cookies: string[]): void {
  const service = Object.values(draft.services).at(-1);
  if (service && !service.preset) {
    service.cookies = [...new Set([...(service.cookies ?? []), ...cookies])];
  }
}

function cookiesOf(taken: Taken, path: string[]): string[] {
  return listOf(taken.look(...path)).flatMap((_, index) => {
    const name = taken.take(...path, index, 'name');
    taken.lose(
      'a cookie is purged on all domains and paths the page can reach',
      ...path,
      index,
      'domain',
    );
    taken.lose(
      'a cookie is purged on all domains and paths the page can reach',
      ...path,
      index,
      'path',
    );
    if (isRegex(name) && name.flags)
      taken.lose('patterns have no flags here', ...path, index, 'name');
    return cookieName(name) ?? [];
  });
}

const TEXTS: readonly (readonly [string, string, string])[] = [
  ['consentModal', 'title', 'banner.title'],
  ['consentModal', 'acceptAllBtn', 'banner.accept'],
  ['consentModal', 'acceptNecessaryBtn', 'banner.decline'],
  ['consentModal', 'showPreferencesBtn', 'banner.choose'],
  ['preferencesModal', 'title', 'preferences.title'],
  ['preferencesModal', 'savePreferencesBtn', 'preferences.save'],
  ['preferencesModal', 'closeIconLabel', 'preferences.close'],
];

function carryTexts(taken: Taken, draft: Draft): void {
  const languages = mapOf(taken.look('language', 'translations'));
  for (const language of languages.keys()) {
    const path = ['language', 'translations', language];
    for (const [view, key, ours] of TEXTS) {
      draft.text(language, ours, plainWords(taken.take(...path, view, key)));
    }
    taken.lose(NO_BANNER_TEXT, ...path, 'consentModal', 'description');
    listOf(taken.look(...path, 'preferencesModal', 'sections')).forEach((_, index) => {
      const section = [...path, 'preferencesModal', 'sections', index];
      const linked = textOf(taken.take(...section, 'linkedCategory'));
      if (linked === undefined || !draft.categories[draft.knownCategory(linked)]) return;
      const title = plainWords(taken.take(...section, 'title'));
      draft.describe(linked, language, title, plainWords(taken.take(...section, 'description')));
    });
  }
  const detect = textOf(taken.take('language', 'autoDetect'));
  const usual = textOf(taken.take('language', 'default'));
  if (detect || languages.size > 1) draft.rest.locale = 'auto';
  else if (usual && languages.has(usual)) draft.rest.locale = usual;
}

function carryRest(taken: Taken, draft: Draft): void {
  carryRecord(taken, draft, {
    name: ['cookie', 'name'],
    days: ['cookie', 'expiresAfterDays'],
    domain: ['cookie', 'domain'],
    usual: 'cc_cookie',
  });
  const revision = taken.take('revision');
  if (typeof revision === 'number' && revision > 0) draft.rest.revision = revision;
  const layout = textOf(taken.take('guiOptions', 'consentModal', 'layout')) ?? 'box';
  const position = textOf(taken.take('guiOptions', 'consentModal', 'position')) ?? 'bottom right';
  place(
    draft,
    layout.startsWith('bar')
      ? 'bar'
      : /center|middle/.test(position) && !/left|right/.test(position)
        ? 'modal'
        : 'box',
    position,
  );
  taken.lose(
    'both answers look alike here, always',
    'guiOptions',
    'consentModal',
    'equalWeightButtons',
  );
  taken.lose('nothing is on before a visitor chose', 'mode');
}
