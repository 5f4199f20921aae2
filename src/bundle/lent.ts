import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The chunks that are only ever asked for by `forms`. */
const BORROWERS = ['submit', 'siteForm', 'ownForm', 'popup', 'leftover', 'textAddress', 'oddForm'];

const LENDER = 'src/chunks/forms.ts';

/** Where the chunk that lends stands once it has run. */
export const lentGlobals = { 'assent:forms': 'assentChunks.forms' };

/** Lets the chunks that come after `forms` take from it what it exports whole, instead of a copy of their own. */
export function lent(): Plugin {
  const modules = [...readFileSync(LENDER, 'utf8').matchAll(/^export \* from '(.+)';$/gm)].map(
    ([, module]) => resolve(LENDER, '..', `${module}.ts`),
  );
  return {
    name: 'assent-lent',
    enforce: 'pre',
    applyToEnvironment: (environment) => BORROWERS.includes(environment.name),
    async resolveId(source, importer) {
      if (!importer) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && modules.includes(found.id)
        ? { id: 'assent:forms', external: true }
        : undefined;
    },
  };
}
