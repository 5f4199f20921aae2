import type { AssentConfig } from '../../core/config';
import type { Preset } from '../../core/service';
import type { Language, Pack } from '../../core/texts';

/** What the policy is written from besides the configuration, by the chunk's name. */
export type PolicyChunks = {
  [preset: `${string}Preset`]: { preset: Preset };
  [words: `${string}_${string}`]: Readonly<Record<string, Pack>>;
};

/** What showing the policy takes. */
export type PolicyPage = {
  readonly config: AssentConfig;
  readonly language: Pick<Language, 'locale'>;
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  load<Name extends keyof PolicyChunks>(name: Name): Promise<PolicyChunks[Name]>;
  log(...words: unknown[]): void;
};

/** The privacy policy, written from the configuration; both reject where that lacks what it must say. */
export type PolicyEntry = {
  /** Opens it in a dialog. */
  openPolicy(page: PolicyPage): Promise<void>;
  /** Puts it into the marked elements at and below one. */
  takePolicies(page: PolicyPage, root: ParentNode): Promise<void>;
};
