import type { Plugin } from 'vite';

/** The chunks that are only ever asked for by `forms`. */
const BORROWERS = ['submit', 'ownForm', 'leftover'];

/** The modules that `chunks/forms.ts` exports whole. */
const LENT =
  /\/src\/(effects\/(digest|holdBack)|forms\/(controls|phoneLine|place|styles)|ui\/element)\.ts$/;

/** Where the chunk that lends stands once it has run. */
export const lentGlobals = { 'assent:forms': 'assentChunks.forms' };

/** Lets the chunks that come after `forms` take from it what it holds already, instead of a copy of their own. */
export function lent(): Plugin {
  return {
    name: 'assent-lent',
    enforce: 'pre',
    applyToEnvironment: (environment) => BORROWERS.includes(environment.name),
    async resolveId(source, importer) {
      if (!importer) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && LENT.test(found.id) ? { id: 'assent:forms', external: true } : undefined;
    },
  };
}
