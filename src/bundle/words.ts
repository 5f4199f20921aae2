import { mkdirSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

type Languages = Record<string, Record<string, Record<string, string>>>;

/** Which groups of a language's file each view shows; Russian and English have their banner in the eager file too. */
const VIEWS: Record<string, string[]> = {
  banner: ['banner'],
  preferences: ['preferences', 'categories'],
  gpc: ['gpc', 'categories'],
  placeholders: ['placeholders', 'categories'],
  forms: ['forms', 'consents'],
  submit: ['submit'],
  leftover: ['leftover'],
  receipt: ['receipt'],
  policy: ['policy', 'countries'],
  mine: ['mine'],
  key: ['key'],
  told: ['told'],
};

/** Turns the languages, built as one module, into a chunk for each view's words: `forms_ru.js`. */
export function words(folder: string): Plugin {
  return {
    name: 'assent-words',
    applyToEnvironment: (environment) => environment.name === 'words',
    async generateBundle(_, bundle) {
      const [[file, built] = []] = Object.entries(bundle);
      if (!file || built?.type !== 'chunk') throw new Error('The languages were not built.');
      delete bundle[file];
      const address = `data:text/javascript;base64,${Buffer.from(built.code).toString('base64')}`;
      // What was just built of `locales/all.ts`.
      const { languages, ofTwo } = (await import(address)) as Record<string, Languages>;
      mkdirSync(folder, { recursive: true });
      const placed = new Set(Object.values(VIEWS).flat());
      for (const [tag, own] of Object.entries(languages ?? {})) {
        const groups = { ...own, ...ofTwo?.[tag] };
        const lost = Object.keys(groups).find((name) => !placed.has(name));
        if (lost)
          throw new Error(`locales/${tag}.ts exports "${lost}": name the view that shows it.`);
        for (const [view, names] of Object.entries(VIEWS)) {
          const shown = names.flatMap((name) => (groups[name] ? [[name, groups[name]]] : []));
          if (!shown.length) continue;
          const code = `assentChunks["${view}_${tag}"]=${JSON.stringify(Object.fromEntries(shown))};\n`;
          writeFileSync(`${folder}/${view}_${tag}.js`, code);
        }
      }
    },
  };
}
