import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { type Bundled, noteBundled } from './src/bundle/bundled.ts';
import { DOCS, docsEnvironments, layDocs } from './src/bundle/docs.ts';
import { ADDED_BY_OWNER, entriesOf, isTheSites } from './src/bundle/entries.ts';
import { lent, lentGlobals } from './src/bundle/lent.ts';
import { phonePlans } from './src/bundle/phonePlans.ts';
import { ship } from './src/bundle/ship.ts';
import { smallest } from './src/bundle/smallest.ts';
import { staticPage } from './src/bundle/staticPage.ts';
import { words } from './src/bundle/words.ts';

/**
 * Nearly all of the eager file runs on every page: read once, not first skimmed and then read again
 * within somebody's press on Accept (https://v8.dev/blog/explicit-compile-hints).
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** What a visitor's first page view may cost, in brotli bytes: 8 KB, and a little for forms in shadow roots, what GPC keeps off and endpoints that are paths. */
const EAGER_BUDGET_BYTES = 8704;

const CHUNKS: Record<string, string> = Object.fromEntries([
  ...filesOf('src/chunks').map((name) => [name, `src/chunks/${name}.ts`]),
  ...filesOf('src/services/presets').map((name) => [
    `${name}Preset`,
    `src/services/presets/${name}.ts`,
  ]),
]);
delete CHUNKS.contract; // types only

/** The page that works from any static host, and from none: classic scripts in a folder of their own. */
const CONFIGURATOR = 'src/pages/configurator';

/** Pages for few, each a folder with what draws it. */
const PAGES: Record<string, string> = Object.fromEntries(
  readdirSync('src/pages', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name !== 'configurator'
      ? [[entry.name, `src/pages/${entry.name}/main.tsx`]]
      : [],
  ),
);

// The same bytes come of the same sources, whatever the shell says: a test run or a developer's one may say another word.
process.env.NODE_ENV = 'production';

const bundled: Bundled = { dist: new Map(), build: new Map(), docs: new Map() };

const define = {
  'process.env.NODE_ENV': '"production"',
  __VERSION__: JSON.stringify(packageJson.version),
};

/** Names of the modules that stand right in a folder. */
function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? file.slice(0, -3) : []));
}

/** A classic script that puts its exports at `assentChunks.<name>`. */
function chunk(name: string, source: string): EnvironmentOptions {
  return {
    consumer: 'client',
    define,
    build: {
      outDir: 'build/chunks',
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      rolldownOptions: {
        input: source,
        preserveEntrySignatures: 'strict',
        output: {
          format: 'iife',
          name: `assentChunks.${name}`,
          extend: true,
          entryFileNames: `${name}.js`,
          generatedCode: { symbols: false },
          globals: lentGlobals,
        },
      },
    },
  };
}

/** A script of the configurator's folder, whole in itself: modules are not loaded from files. */
function standing(name: string, input: string): EnvironmentOptions {
  return {
    consumer: 'client',
    define,
    build: {
      outDir: 'dist/configurator',
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      rolldownOptions: { input, output: { format: 'iife', entryFileNames: `${name}.js` } },
    },
  };
}

/** A second minifier over the built-in one takes two per cent more, where every byte is paid for. */
function smaller(): Plugin {
  // The checker is for owners and slow to pack; the world's numbering plans are data.
  const names = [
    'eager',
    ...Object.keys(CHUNKS).filter((name) => !/^(checker|phoneWorld)$/.test(name)),
  ];
  return {
    name: 'assent-smaller',
    applyToEnvironment: (environment) => names.includes(environment.name),
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const isEager = this.environment.name === 'eager';
        file.code = await (isEager
          ? smallest(file.code, 40, `${COMPILE_HINT}\n`)
          : smallest(file.code, 4));
      }
    },
  };
}

/** Ties the eager file to its chunks: their names carry the release, their digests one file named by digest. */
function release(): Plugin {
  let id = '';
  let manifestDigest = '';
  return {
    name: 'assent-release',
    applyToEnvironment: (environment) => environment.name === 'eager',
    buildStart() {
      const files = readdirSync('build/chunks').sort();
      const digest = (data: string | Buffer) =>
        `sha256-${createHash('sha256').update(data).digest('base64')}`;
      const digests = Object.fromEntries(
        files.map((file) => [file.slice(0, -3), digest(readFileSync(`build/chunks/${file}`))]),
      );
      const manifest = `assentChunks.integrity=${JSON.stringify(digests)};\n`;
      manifestDigest = digest(manifest);
      id = createHash('sha256').update(manifest).digest('hex').slice(0, 8);
      rmSync('dist', { recursive: true, force: true });
      mkdirSync('dist', { recursive: true });
      writeFileSync(`dist/assent.integrity.${id}.js`, manifest);
      for (const file of files) {
        writeFileSync(
          `dist/assent.${file.slice(0, -3)}.${id}.js`,
          readFileSync(`build/chunks/${file}`),
        );
      }
    },
    transform(code) {
      return code.replaceAll('__RELEASE__', id).replaceAll('__INTEGRITY__', manifestDigest);
    },
    writeBundle() {
      const bytes = brotliCompressSync(readFileSync('dist/assent.js')).length;
      if (bytes > EAGER_BUDGET_BYTES) {
        throw new Error(
          `dist/assent.js is ${bytes} bytes brotli, over its budget of ${EAGER_BUDGET_BYTES}. Move something into a chunk.`,
        );
      }
      console.log(`dist/assent.js: ${bytes} of ${EAGER_BUDGET_BYTES} bytes brotli`);
    },
  };
}

export default defineConfig({
  plugins: [
    phonePlans(),
    lent(),
    words('build/chunks'),
    smaller(),
    release(),
    staticPage('configurator', CONFIGURATOR),
    noteBundled(bundled),
  ],
  builder: {
    sharedConfigBuild: true,
    async buildApp(builder) {
      rmSync('build', { recursive: true, force: true });
      for (const name of [
        ...Object.keys(CHUNKS),
        'words',
        'eager',
        'npm',
        'pages',
        'configurator',
        'preview',
        'cli',
        ...DOCS,
      ]) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
      ship(bundled);
      await layDocs(bundled.docs);
    },
  },
  environments: {
    ...Object.fromEntries(
      Object.entries(CHUNKS).map(([name, source]) => [name, chunk(name, source)]),
    ),
    words: {
      consumer: 'server',
      build: {
        ssr: true,
        outDir: 'build/chunks',
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: { input: 'src/locales/all.ts', preserveEntrySignatures: 'strict' },
      },
    },
    eager: {
      consumer: 'client',
      define,
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        copyPublicDir: false,
        target: ['chrome109', 'firefox115', 'safari16.4'],
        rolldownOptions: {
          input: 'src/embed/script.ts',
          output: { format: 'iife', entryFileNames: 'assent.js' },
        },
      },
    },
    npm: {
      // For a client Vite puts preloads before each import(), of addresses that only its own build would have.
      consumer: 'server',
      resolve: { noExternal: true, conditions: ['module', 'browser', 'import', 'default'] },
      define,
      build: {
        outDir: 'dist/npm',
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'es2022',
        minify: 'oxc',
        rolldownOptions: {
          input: { index: 'src/embed/npm.ts', ...entriesOf('page') },
          external: isTheSites,
          // It stays where it counts, at the head of an entry; a test looks.
          onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log),
          preserveEntrySignatures: 'strict',
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
    },
    pages: {
      consumer: 'client',
      define,
      build: {
        outDir: 'dist/pages',
        emptyOutDir: true,
        copyPublicDir: false,
        target: ['chrome109', 'firefox115', 'safari16.4'],
        modulePreload: false,
        rolldownOptions: {
          input: PAGES,
          output: {
            format: 'es',
            entryFileNames: '[name].js',
            chunkFileNames: '[name].[hash].js',
          },
        },
      },
    },
    configurator: standing('configurator', `${CONFIGURATOR}/main.tsx`),
    preview: standing('preview', `${CONFIGURATOR}/preview.ts`),
    ...docsEnvironments(),
    cli: {
      consumer: 'server',
      resolve: { noExternal: true, external: ADDED_BY_OWNER },
      define: { __VERSION__: define.__VERSION__ },
      build: {
        ssr: true,
        outDir: 'build',
        emptyOutDir: false,
        copyPublicDir: false,
        target: 'node20',
        // Nobody downloads it.
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: {
          input: {
            assent: 'src/cli/main.ts',
            receiptThread: 'src/receiver/ledger/receiptThread.ts',
            ...entriesOf('server'),
          },
          // Where packages lie on this machine is nobody's business, and what is said of them stands with them.
          experimental: { attachDebugInfo: 'none' },
          output: {
            format: 'es',
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            comments: { legal: true, annotation: true, jsdoc: false },
          },
        },
      },
    },
  },
});
