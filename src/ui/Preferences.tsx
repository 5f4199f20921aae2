import type { AssentConfig } from '../config/types';
import type { CategoryText } from '../core/categoryTexts';
import { gpcIds, setIds } from '../core/choice';
import type { Choice } from '../core/record';
import { categoryOfService } from '../core/settings';
import type { State } from '../core/state';
import type { Texts } from '../core/texts';
import { CategoryRow } from './CategoryRow';
import { formatDay } from './formatDay';
import type { Facts } from './ServiceFacts';

/** What a visitor can do in the preferences. */
export type PreferencesAction = 'accept' | 'decline' | 'save' | 'withdraw' | 'close';

export type PreferencesProps = {
  config: AssentConfig;
  locale: string;
  text: Texts;
  /** The banner's own words for its two answers. */
  labels: { accept: string; decline: string };
  categories: CategoryText[];
  state: State;
  /** The switches as they stand, saved or not. */
  picked: Choice;
  /** What presets know of their vendors, by service. */
  facts: Readonly<Record<string, Facts>>;
  gpc: boolean;
  pick(picked: Choice): void;
  act(action: PreferencesAction, picked: Choice, trusted: boolean): void;
};

/** The preferences: each category with its switch, the saved state, and one row of actions. */
export function Preferences(props: PreferencesProps) {
  const { config, locale, text, labels, categories, state, picked, facts, gpc, pick, act } = props;
  const button = (action: PreferencesAction, part: string, label: string) => (
    <button
      type="button"
      part={part}
      data-assent-action={action}
      onClick={(event) => act(action, setIds(config, picked, [], true), event.isTrusted)}
    >
      {label}
    </button>
  );
  const canWithdraw = state.kind === 'answered' && Object.values(state.choice).includes(true);
  const held = gpc ? gpcIds(config) : [];
  return (
    <div class="sheet">
      <header>
        <h2 id="preferences-title" part="title">
          {text('preferences.title')}
        </h2>
        <button
          type="button"
          class="close"
          part="close"
          data-assent-action="close"
          aria-label={text('preferences.close')}
          onClick={(event) => act('close', picked, event.isTrusted)}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              d="M5 5l14 14M19 5L5 19"
              stroke="currentColor"
              stroke-width="2"
              stroke-linecap="round"
            />
          </svg>
        </button>
      </header>
      <div class="scroll">
        <p>{text('preferences.intro')}</p>
        <p class="hint">
          {state.kind === 'answered'
            ? text('preferences.savedAt', {
                date: formatDay(state.at, locale),
                expires: formatDay(state.expires, locale),
              })
            : text('preferences.unsaved')}
        </p>
        <ul class="categories">
          <CategoryRow
            id="necessary"
            title={text('category.necessary.title')}
            description={text('category.necessary.description')}
            note={text('preferences.always')}
            granted
            services={[]}
            facts={facts}
            locale={locale}
            text={text}
          />
          {categories.map(({ id, title, description }) => (
            <CategoryRow
              key={id}
              id={id}
              title={title}
              description={description}
              note={held.includes(id) ? text('preferences.gpc') : undefined}
              granted={picked[id] === true}
              services={Object.entries(config.services ?? {}).filter(
                ([service]) => categoryOfService(config, service) === id,
              )}
              facts={facts}
              locale={locale}
              text={text}
              onToggle={(on) => pick(setIds(config, picked, [id], on))}
            />
          ))}
        </ul>
      </div>
      <footer>
        <div class="actions">
          {button('accept', 'action', labels.accept)}
          {button('decline', 'action', labels.decline)}
          {button('save', 'action', text('preferences.save'))}
          {canWithdraw && button('withdraw', 'plain', text('preferences.withdraw'))}
        </div>
        {canWithdraw && <p class="hint">{text('preferences.withdraw.note')}</p>}
      </footer>
    </div>
  );
}
