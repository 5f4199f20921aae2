import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EnvironmentOptions } from 'vite';
import type { BundledPackage } from './bundled.ts';
import { thirdParty } from './thirdParty.ts';

const FOLDER = 'build/docs';
const BUILDER = 'build/docsBuilder';

/** Scripts of the docs' pages, by what they are called there; classic, as they are read from disks too. */
const SCRIPTS: Record<string, string> = {
  docs: 'docs',
  search: 'search',
  colours: 'showColours',
  keepColours: 'keepColours',
};

const nameOf = (script: string) => `docs${script[0]?.toUpperCase()}${script.slice(1)}`;

/** What is built for the docs, in this order. */
export const DOCS = [...Object.keys(SCRIPTS).map(nameOf), 'docsBuilder'];

/** How each of it is built: the scripts of the pages, and the program that writes the pages. */
export function docsEnvironments(): Record<string, EnvironmentOptions> {
  const scripts = Object.entries(SCRIPTS).map(([name, source]) => [
    nameOf(name),
    scriptOf(name, `src/docs/browser/${source}.ts`),
  ]);
  return { ...Object.fromEntries(scripts), docsBuilder: builder };
}

const scriptOf = (name: string, input: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: FOLDER,
    emptyOutDir: false,
    copyPublicDir: false,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    rolldownOptions: { input, output: { format: 'iife', entryFileNames: `${name}.js` } },
  },
});

const builder: EnvironmentOptions = {
  consumer: 'server',
  build: {
    ssr: true,
    outDir: BUILDER,
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    // It is run once and thrown away.
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      input: 'src/docs/writeDocs.ts',
      output: { format: 'es', entryFileNames: 'writeDocs.js', chunkFileNames: '[name].js' },
    },
  },
};

/** Writes the pages beside their scripts; needs the finished widget in `dist/`. `packages` are those whose code the scripts hold. */
export async function layDocs(packages: ReadonlyMap<string, BundledPackage>): Promise<void> {
  const { writeDocs } = await import(pathToFileURL(resolve(BUILDER, 'writeDocs.js')).href);
  await writeDocs('demo/docs', FOLDER, 'dist');
  writeFileSync(`${FOLDER}/THIRD-PARTY.txt`, thirdParty(FOLDER, packages));
  rmSync(BUILDER, { recursive: true });
}
