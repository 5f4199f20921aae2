import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SHARED = ['base', 'controls'].map((name) => `src/receiver/pages/styles/${name}.css`);

/** Lays a page's HTML and its styles beside its script, so that any static host, or none, can show it. */
export function staticPage(environment: string, folder: string): Plugin {
  return {
    name: 'assent-static-page',
    applyToEnvironment: ({ name }) => name === environment,
    generateBundle() {
      const lay = (fileName: string, ...paths: string[]) => {
        const source = paths.map((path) => readFileSync(path, 'utf8')).join('\n');
        this.emitFile({ type: 'asset', fileName, source });
      };
      lay('index.html', `${folder}/index.html`);
      lay('configurator.css', ...SHARED, `${folder}/configurator.css`, `${folder}/answers.css`);
      lay('preview.css', `${folder}/preview.css`);
    },
  };
}
