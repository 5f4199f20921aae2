import type { Draft } from '../draft';
import { listOf, mapOf, type Plain, textOf } from '../plain';
import type { Taken } from '../taken';
import { carryRecord, cookieName, NO_BANNER_TEXT, place, plainWords } from '../words';

/** Whether this is a configuration of version 2: texts under `languages`, categories in their blocks. */
export function isVersion2(value: Plain): boolean {
  const languages = mapOf(mapOf(value).get('languages'));
  return [...languages.values()].some((one) => mapOf(one).has('consent_modal'));
}

/** Carries a configuration of vanilla-cookieconsent 2 over. https://github.com/orestbida/cookieconsent/tree/v2.9.2 */
export function carryVersion2(taken: Taken, draft: Draft): void {
  const languages = [...mapOf(taken.look('languages')).keys()];
  const cookies: Record<string, string[]> = {};
  for (const language of languages) {
    const path = ['languages', language];
    carryWords(taken, draft, language);
    listOf(taken.look(...path, 'settings_modal', 'blocks')).forEach((_, index) => {
      const block = [...path, 'settings_modal', 'blocks', index];
      const name = textOf(taken.take(...block, 'toggle', 'value'));
      if (name === undefined) return;
      const isAlways = taken.take(...block, 'toggle', 'readonly') === true;
      taken.lose('nothing is on before a visitor chose', ...block, 'toggle', 'enabled');
      if (isAlways) return;
      draft.category(name);
      const title = plainWords(taken.take(...block, 'title'));
      draft.describe(name, language, title, plainWords(taken.take(...block, 'description')));
      cookies[name] = [...new Set([...(cookies[name] ?? []), ...tableOf(taken, block)])];
    });
  }
  for (const [name, names] of Object.entries(cookies)) {
    if (names.length) {
      draft.service({
        name: `${name}_cookies`,
        title: name,
        category: draft.category(name),
        cookies: names,
      });
    }
  }
  carryRecord(taken, draft, {
    name: ['cookie_name'],
    days: ['cookie_expiration'],
    domain: ['cookie_domain'],
    usual: 'cc_cookie',
  });
  const revision = taken.take('revision');
  if (typeof revision === 'number' && revision > 0) draft.rest.revision = revision;
  const layout = textOf(taken.take('gui_options', 'consent_modal', 'layout')) ?? 'box';
  const position = textOf(taken.take('gui_options', 'consent_modal', 'position')) ?? 'bottom right';
  place(draft, layout === 'bar' ? 'bar' : 'box', position);
  const current = textOf(taken.take('current_lang'));
  const detects = textOf(taken.take('auto_language'));
  if (detects || languages.length > 1) draft.rest.locale = 'auto';
  else if (current && languages.includes(current)) draft.rest.locale = current;
}

function tableOf(taken: Taken, block: (string | number)[]): string[] {
  return listOf(taken.look(...block, 'cookie_table')).flatMap((_, index) => {
    const row = [...block, 'cookie_table', index];
    const name = taken.take(...row, 'col1');
    const isRegex = taken.take(...row, 'is_regex') === true;
    return isRegex && typeof name === 'string' ? `/${name}/` : (cookieName(name) ?? []);
  });
}

function carryWords(taken: Taken, draft: Draft, language: string): void {
  const path = ['languages', language];
  const say = (key: string, ...at: string[]) =>
    draft.text(language, key, plainWords(taken.take(...path, ...at)));
  say('banner.title', 'consent_modal', 'title');
  taken.lose(NO_BANNER_TEXT, ...path, 'consent_modal', 'description');
  for (const button of ['primary_btn', 'secondary_btn']) {
    const role = textOf(taken.take(...path, 'consent_modal', button, 'role'));
    const key = { accept_all: 'accept', accept_necessary: 'decline', settings: 'choose' }[
      role ?? ''
    ];
    if (key) say(`banner.${key}`, 'consent_modal', button, 'text');
  }
  say('preferences.title', 'settings_modal', 'title');
  say('preferences.save', 'settings_modal', 'save_settings_btn');
  say('preferences.close', 'settings_modal', 'close_btn_label');
}
