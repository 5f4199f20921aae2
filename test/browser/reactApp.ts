import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Alias, build, type InlineConfig, mergeConfig, type Plugin } from 'vite';
import type { AssentConfig } from '../../src/core/config';
import type { Site } from './site';

/** With what the example is built. */
export type Flavour = 'React 19' | 'React 18' | 'Preact by compat' | 'Preact';

const at = (path: string) => resolve('node_modules', path);

/** What stands for `react` and the rest in each. */
const ALIASES: Record<Flavour, Alias[]> = {
  'React 19': [],
  'React 18': [
    { find: /^react(\/.*)?$/, replacement: `${at('react-18')}$1` },
    { find: /^react-dom(\/.*)?$/, replacement: `${at('react-dom-18')}$1` },
  ],
  'Preact by compat': [
    { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/jsx-runtime' },
    { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
    { find: /^react$/, replacement: 'preact/compat' },
  ],
  Preact: [{ find: 'assent/react', replacement: resolve('dist/npm/preact.js') }],
};

/** Leaves the widget itself as it was built: how a bundler takes that is tried elsewhere, and takes long. */
const widgetAsBuilt = (place: string): Plugin => ({
  name: 'widget-as-built',
  enforce: 'pre',
  resolveId: (id) =>
    id === './npm.js' ? { id: `${place}/npm.js`, external: 'absolute' } : undefined,
});

/** As somebody's own project is built, in development: StrictMode mounts twice only there. */
function settings(flavour: Flavour, more: InlineConfig): InlineConfig {
  const entry = { find: 'assent/react', replacement: resolve('dist/npm/react.js') };
  const development = { 'process.env.NODE_ENV': '"development"' };
  return mergeConfig<InlineConfig, InlineConfig>(
    {
      ...{ configFile: false, logLevel: 'error', mode: 'development', define: development },
      root: resolve('test/fixtures/react'),
      oxc: { jsx: { importSource: flavour === 'Preact' ? 'preact' : 'react' } },
      resolve: { alias: [...ALIASES[flavour], entry] },
      build: { minify: false, modulePreload: false },
    },
    more,
  );
}

/** Builds the example and puts its files onto the site; gives the address of its script. */
export async function putApp(site: Site, flavour: Flavour): Promise<string> {
  const base = `/${flavour.replaceAll(' ', '-')}/`;
  const input = flavour === 'Preact' ? 'preact.jsx' : 'react.jsx';
  const built = await build(
    settings(flavour, {
      base,
      plugins: [widgetAsBuilt('/dist/npm')],
      build: {
        write: false,
        rolldownOptions: {
          input: resolve('test/fixtures/react', input),
          output: { entryFileNames: 'main.js' },
        },
      },
    }),
  );
  if (!('output' in built)) throw new Error('It was built more than once.');
  for (const file of built.output) {
    site.put(`${base}${file.fileName}`, file.type === 'chunk' ? file.code : String(file.source));
  }
  return `${base}main.js`;
}

/** What a server with this React sends of the example. */
export async function drawOnServer(
  flavour: 'React 18' | 'React 19',
  config: AssentConfig,
  name: 'App' | 'Late' = 'App',
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'assent-drawn-'));
  await build(
    settings(flavour, {
      ssr: { noExternal: true },
      plugins: [widgetAsBuilt(pathToFileURL(resolve('dist/npm')).href)],
      build: {
        ...{ ssr: true, outDir: folder, emptyOutDir: false },
        rolldownOptions: {
          input: resolve('test/fixtures/react/server.jsx'),
          output: { entryFileNames: 'server.mjs' },
        },
      },
    }),
  );
  const { draw } = await import(pathToFileURL(join(folder, 'server.mjs')).href);
  rmSync(folder, { recursive: true });
  return draw(name, config);
}
