import type { CategoryText } from '../core/categoryTexts';
import { gpcIds, grantsAnything, setIds } from '../core/choice';
import type { AssentConfig } from '../core/config';
import type { Choice } from '../core/record';
import type { ServiceFacts } from '../core/service';
import { categoryOfService } from '../core/settings';
import type { Signs } from '../core/signs';
import type { State } from '../core/state';
import type { Texts } from '../core/texts';
import { actionButton } from './actionButton';
import { createCategoryRow } from './categoryRow';
import { createCloseIcon } from './closeIcon';
import { element } from './element';
import { formatDay } from './formatDay';
import { createServiceFacts } from './serviceFacts';

/** What a visitor can do in the preferences. */
export type PreferencesAction = 'accept' | 'decline' | 'save' | 'withdraw' | 'close';

/** What the preferences are handed. */
export type PreferencesPorts = {
  config: AssentConfig;
  locale: string;
  text: Texts;
  signs: Signs;
  categories: CategoryText[];
  state: State;
  gpc: boolean;
  /** Tells what was pressed, and the switches as they stand. */
  act(action: PreferencesAction, picked: Choice, trusted: boolean): void;
};

/** The preferences as they stand in the dialog. */
export type Preferences = {
  node: HTMLElement;
  /** Shows what a service's preset knows of its vendor. */
  showFacts(service: string, facts: ServiceFacts): void;
};

/** The preferences: each category with its switch, the saved state, and one row of actions. */
export function createPreferences(ports: PreferencesPorts): Preferences {
  const { config, locale, text, signs, categories, state, gpc, act } = ports;
  const { comma, colon } = signs;
  let picked: Choice = state.kind === 'answered' ? state.choice : {};
  const button = (action: PreferencesAction, part: string, label: string) =>
    actionButton(action, part, label, ({ isTrusted }) =>
      act(action, setIds(config, picked, [], true), isTrusted),
    );

  const services: Record<string, HTMLElement> = Object.create(null);
  for (const [id, service] of Object.entries(config.services ?? {})) {
    services[id] = createServiceFacts(id, service, undefined, locale, text, comma);
  }
  const keptOff = gpc ? gpcIds(config) : [];
  const rows = categories.map(({ id, title, description }) =>
    createCategoryRow({
      id,
      title,
      description,
      note: keptOff.includes(id) ? text('preferences.gpc') : undefined,
      granted: picked[id] === true,
      services: Object.entries(services).flatMap(([service, node]) =>
        categoryOfService(config, service) === id ? node : [],
      ),
      text,
      colon,
      onToggle(on) {
        picked = setIds(config, picked, [id], on);
      },
    }),
  );
  const necessary = createCategoryRow({
    id: 'necessary',
    title: text('category.necessary.title'),
    description: text('category.necessary.description'),
    note: text('preferences.always'),
    granted: true,
    services: [],
    text,
    colon,
  });

  const isGranted = state.kind === 'answered' && grantsAnything(state.choice);
  const close = button('close', 'close', '');
  close.className = 'close';
  close.setAttribute('aria-label', text('preferences.close'));
  close.append(createCloseIcon());
  const actions = element(
    'div',
    { class: 'actions' },
    button('accept', 'action', text('banner.accept')),
    // One act, called by what stands.
    isGranted
      ? button('withdraw', 'action', text('preferences.withdraw'))
      : button('decline', 'action', text('banner.decline')),
    button('save', 'action', text('preferences.save')),
  );
  const footer = element('footer', {}, actions);
  if (isGranted) footer.append(element('p', { class: 'hint' }, text('preferences.withdraw.note')));
  const title = { id: 'preferences-title', part: 'title' };
  return {
    node: element(
      'div',
      { class: 'sheet' },
      element('header', {}, element('h2', title, text('preferences.title')), close),
      element(
        'div',
        { class: 'scroll' },
        element('p', {}, text('preferences.intro')),
        element('p', { class: 'hint' }, savedState(ports)),
        element('ul', { class: 'categories' }, necessary, ...rows),
      ),
      footer,
    ),
    showFacts(id, facts) {
      const known = createServiceFacts(id, config.services?.[id] ?? {}, facts, locale, text, comma);
      services[id]?.replaceChildren(...known.childNodes);
    },
  };
}

/** Since when and until when the choice holds. */
function savedState({ state, text, locale }: PreferencesPorts): string {
  return state.kind === 'answered'
    ? text('preferences.savedAt', {
        date: formatDay(state.at, locale),
        expires: formatDay(state.expires, locale),
      })
    : text('preferences.unsaved');
}
