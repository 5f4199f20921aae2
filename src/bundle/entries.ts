import { readdirSync } from 'node:fs';

/** `page`: runs in browsers and on servers, built into `dist/npm/`; `server`: in Node alone, built into `build/`. */
export type Side = 'page' | 'server';

/** The entries of the package beside `assent` itself: name → module. Each file of `src/entries/` is one. */
export function entriesOf(side: Side): Record<string, string> {
  const folder = `src/entries/${side}`;
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file.replace(/\.tsx?$/, ''), `${folder}/${file}`]),
  );
}

/** What is never bundled: native, or too large for those who do not use it. Its owner adds it. */
export const ADDED_BY_OWNER = ['libsql', 'pg', 'playwright-core', '@playwright/test'];

/** What a site has already and must have only once. */
const THE_SITES_OWN = /^(react|react-dom|preact)(\/|$)/;

/** Whether an import is left to the site's own packages. Pages of ours, and chunks, bring their Preact along. */
export function isTheSites(id: string, importer: string | undefined): boolean {
  return THE_SITES_OWN.test(id) && /[/\\]src[/\\](react|entries)[/\\]/.test(importer ?? '');
}
