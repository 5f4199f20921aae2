import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { refusedLines } from './compile';

/** Somebody's project that has React and Preact besides. */
const project = join(dirname(inject('project')), 'react');

beforeAll(() => {
  cpSync(inject('project'), project, { recursive: true, verbatimSymlinks: true });
  const packages = ['react', 'react-dom', 'scheduler', '@types/react', 'csstype', 'preact'];
  mkdirSync(join(project, 'node_modules/@types'));
  for (const name of packages) {
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
  }
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Uses of the entry; a line with `// wrong` must be refused, every other one taken. */
const SOURCE = `
import { AssentProvider, ConsentGate, ContactForm, useConsent, type Config, type Consent } from 'assent/react';
const written: Config = { operator: { name: 'A Ltd' }, policy: { url: '/privacy' } };
const config = { operator: { name: 'A Ltd' }, policy: { url: '/privacy' } };
export const page = (
  <AssentProvider config={config} nonce="x" debug>
    <ConsentGate id="marketing" fallback={<p>…</p>}>text {1} <b>more</b></ConsentGate>
    <ConsentGate id="marketing" />
    <ContactForm form="callback" fallback="…" className="wide" id="x" />
    <ContactForm form="callback" onSubmit={(event) => event.currentTarget.reset()} action="/x">
      <input name="phone" />
    </ContactForm>
  </AssentProvider>
);
export const wrong = [
  <AssentProvider config={{ operator: { name: 1 } }} />, // wrong
  <AssentProvider />, // wrong
  <AssentProvider config={{ ...config, forms: { callback: {} } }} />, // wrong
  <ConsentGate />, // wrong
  <ContactForm />, // wrong
  <ContactForm form="callback" action="/x" />, // wrong
  <ContactForm form="callback" fallback="…"><input /></ContactForm>, // wrong
];
export function Used() {
  const consent: Consent = useConsent();
  const { state, has, accept, decline, withdraw, open } = consent;
  const granted: boolean = has('marketing');
  const done: Promise<void>[] = [accept(), accept(['marketing']), decline(), withdraw(['marketing'])];
  open('preferences');
  open({ form: 'callback' });
  open('settings'); // wrong
  accept('marketing'); // wrong
  state.choice; // wrong
  if (state.kind === 'answered') return <p>{state.at} {String(state.choice.marketing)} {done.length}</p>;
  return <p>{String(granted)} {written.locale}</p>;
}
`;

/** The same in Preact. */
const OF: Record<string, string> = {
  react: SOURCE,
  preact: SOURCE.replace('assent/react', 'assent/preact'),
};

test.each([
  ['bundler', 'react', 'main.tsx', { module: 'esnext', moduleResolution: 'bundler' }],
  ['node16', 'react', 'main.tsx', { module: 'node16', moduleResolution: 'node16' }],
  ['bundler', 'preact', 'main.tsx', { module: 'esnext', moduleResolution: 'bundler' }],
  ['node16', 'preact', 'main.tsx', { module: 'node16', moduleResolution: 'node16' }],
])('under %s the types of assent/%s are exact', async (_, name, file, options) => {
  const source = OF[name] ?? '';
  const jsx = { jsx: 'react-jsx', jsxImportSource: name };
  const refused = await refusedLines(project, `${name}.${file}`, source, { ...options, ...jsx });
  expect(refused).toEqual(source.split('\n').filter((line) => line.endsWith('// wrong')));
});

test('with preact/compat in React’s place the types of assent/react are as exact', async () => {
  const options = { module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx' };
  const compat = { jsxImportSource: 'preact', paths: { react: ['./node_modules/preact/compat/'] } };
  const refused = await refusedLines(project, 'compat.tsx', SOURCE, { ...options, ...compat });
  expect(refused).toEqual(SOURCE.split('\n').filter((line) => line.endsWith('// wrong')));
});

test.each(['README.md', 'README.ru.md'])('the example in %s is one that compiles', async (file) => {
  const [, example = ''] = /```tsx\n([\s\S]*?)```/.exec(readFileSync(file, 'utf8')) ?? [];
  const given = `import type { StartConfig } from 'assent';
    declare const config: StartConfig;
    declare const toYourCode: (event: { preventDefault(): void }) => void;`;
  const options = { module: 'esnext', moduleResolution: 'bundler' };
  const jsx = { jsx: 'react-jsx', jsxImportSource: 'react' };
  const source = `${example}\n${given}`;
  expect(example).toContain('<AssentProvider');
  expect(await refusedLines(project, `${file}.tsx`, source, { ...options, ...jsx })).toEqual([]);
});

test('frameworks that draw on a server take assent/react for a browser’s', () => {
  const built = join(project, 'node_modules/assent/dist/npm/react.js');
  expect(readFileSync(built, 'utf8')).toMatch(/^["']use client["'];/);
});

test.each(['react', 'preact'])(
  'assent/%s needs nothing of a page on a server, imported or required',
  (name) => {
    const script = `
      const all = await import('assent/${name}');
      const { createRequire } = await import('node:module');
      const required = createRequire(import.meta.url)('assent/${name}');
      console.log(Object.keys(all).filter((key) => all[key] === required[key]).join());`;
    const args = ['--input-type=module', '--eval', script];
    expect(execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' })).toBe(
      'AssentProvider,ConsentGate,ContactForm,useConsent\n',
    );
  },
);

/** What draws on a server, and with what: packages that stand in for others, the entry, and where its `h` and its renderer are. */
const RENDERERS = [
  ['React 19', {}, 'react', 'react-dom/server'],
  ['React 18', { react: 'react-18', 'react-dom': 'react-dom-18' }, 'react', 'react-dom/server'],
  ['Preact', {}, 'preact', 'preact-render-to-string'],
] as const;

test.each(RENDERERS)(
  '%s draws on a server what is there before any answer',
  (_, swapped, name, renderer) => {
    const own = `${project}-${renderer.split('/')[0]}-${Object.keys(swapped).length}`;
    cpSync(project, own, { recursive: true, verbatimSymlinks: true });
    const packages = Object.entries({
      ...swapped,
      'preact-render-to-string': 'preact-render-to-string',
    });
    for (const [as, real] of packages) {
      rmSync(join(own, 'node_modules', as), { force: true });
      // A copy, as a package that is linked finds its React where it stands.
      cpSync(resolve('node_modules', real), join(own, 'node_modules', as), { recursive: true });
    }
    const script = `
    import { createElement as h } from '${name}';
    import { renderToString } from '${renderer}';
    import { AssentProvider, ConsentGate, ContactForm, useConsent } from 'assent/${name}';
    const Shown = () => { const { state, has, accept } = useConsent(); accept(); return state.kind + has('marketing'); };
    console.log(renderToString(h(AssentProvider, { config: { operator: { name: 'A' }, policy: { url: '/' } } },
      h(Shown), h(ConsentGate, { id: 'marketing', fallback: 'asked' }, 'granted'), h(ContactForm, { form: 'callback' }))));`;
    const args = ['--input-type=module', '--eval', script];
    const drawn = execFileSync(process.execPath, args, { cwd: own, encoding: 'utf8' });
    rmSync(own, { recursive: true, force: true });
    // React marks where one text ends and the next begins.
    expect(drawn.replaceAll('<!-- -->', '')).toBe('unansweredfalseasked<div><div></div></div>\n');
  },
);
