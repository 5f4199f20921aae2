import type { PageFacts, Phase, Traces } from './facts';
import { PHASES } from './facts';

/** What a browser begins with, as Playwright writes it (`storageState`). */
export type BrowserState = {
  cookies: {
    name: string;
    value: string;
    domain: string;
    path: string;
    expires: number;
    httpOnly: boolean;
    secure: boolean;
    sameSite: 'Strict' | 'Lax' | 'None';
  }[];
  origins: { origin: string; localStorage: { name: string; value: string }[] }[];
};

/** A page's facts without what the visit had brought along: that is nothing the site did. */
export function withoutBrought(facts: PageFacts, state: BrowserState | undefined): PageFacts {
  if (!state) return facts;
  const cookies = new Set(state.cookies.map(({ name, domain }) => `${name} ${bare(domain)}`));
  const names = new Set(state.cookies.map(({ name }) => name));
  const { origin } = new URL(facts.arrivedAt ?? facts.url);
  const keys = new Set(
    state.origins
      .filter((one) => one.origin === origin)
      .flatMap(({ localStorage }) => localStorage.map(({ name }) => name)),
  );
  const left = (traces: Traces): Traces => ({
    ...traces,
    cookies: traces.cookies.filter(({ name, domain }) => !cookies.has(`${name} ${bare(domain)}`)),
    storage: traces.storage.filter(({ kind, key }) => kind !== 'local' || !keys.has(key)),
    sent: traces.sent.filter(({ name }) => !names.has(name)),
  });
  const phases: Partial<Record<Phase, Traces>> = {};
  for (const phase of PHASES) {
    const traces = facts.phases[phase];
    if (traces) phases[phase] = left(traces);
  }
  return { ...facts, phases };
}

function bare(domain: string): string {
  return domain.replace(/^\./, '');
}
