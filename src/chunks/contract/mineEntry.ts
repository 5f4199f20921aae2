import type { AssentConfig } from '../../core/config';
import type { State, View } from '../../core/state';
import type { Language } from '../../core/texts';
import type { PlainEntries } from './plainEntries';

/** What the view of what is held takes of its page. */
export type MinePage = {
  readonly config: AssentConfig;
  readonly language: Pick<Language, 'locale'>;
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  state(): State;
  open(view: View): void;
  /** Called back after each decision; returns what stops that. */
  onChange(listener: () => void): () => void;
  load<Name extends keyof MineChunks>(name: Name): Promise<MineChunks[Name]>;
};

type MineChunks = Pick<PlainEntries, 'key' | 'told' | 'xhr'> & {
  [words: `${string}_${string}`]: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** What is held of a person by the receiver, as far as this device has the keys. */
export type MineEntry = {
  /** Opens it in a dialog, once; resolves when that is closed. */
  openMine(page: MinePage): Promise<void>;
};
