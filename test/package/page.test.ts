import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { expect, inject, onTestFinished, test } from 'vitest';
import { ensureChromium } from '../browser/chromium';

const project = inject('project');
const CONFIG = { locale: 'en', operator: { name: 'A Ltd' }, policy: { url: '/privacy' } };

/** Loaded before the banner stands, in brotli bytes, as Vite builds it: what README says `assent` costs a page. */
const START_BYTES = 11_000;

test('on a server it is imported and started: nothing is thrown, granted or touched', () => {
  const script = `
    for (const name of ['window', 'document', 'localStorage', 'navigator']) {
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get() { throw new Error(name + ' was touched'); },
      });
    }
    delete globalThis.document;
    const { start } = await import('assent');
    console.log(start(${JSON.stringify(CONFIG)}));`;
  const args = ['--input-type=module', '--eval', script];
  const said = execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  expect(said).toBe('undefined\n');
});

test('whoever requires an entry gets the same one', () => {
  const script = `
    const names = ['assent', 'assent/schema', 'assent/receiver'];
    Promise.all(names.map((name) => import(name))).then((all) => console.log(
      names.map((name, at) => Object.entries(require(name)).every(([key, one]) => all[at][key] === one))));`;
  const args = ['--input-type=commonjs', '--eval', script];
  const said = execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  expect(said).toBe('[ true, true, true ]\n');
});

test('a page that Vite has built asks, and remembers the answer', async () => {
  writeFileSync(
    join(project, 'page.html'),
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>x</title><script type="module" src="./page.js"></script></html>',
  );
  writeFileSync(
    join(project, 'page.js'),
    `import { start } from 'assent'; window.mine = start(${JSON.stringify(CONFIG)});`,
  );
  const built = await build({
    ...{ configFile: false, root: project, base: '/', logLevel: 'error' },
    build: { rolldownOptions: { input: join(project, 'page.html') }, modulePreload: false },
  });
  expect(bytesBefore('output' in built ? built.output : [])).toBeLessThan(START_BYTES);
  const url = await served(join(project, 'dist'));
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('response', (answer) => {
    if (answer.status() >= 400) wrong.push(answer.url());
  });
  await page.goto(`${url}/page.html`);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate('mine.state()')).toEqual({ kind: 'unanswered' });
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.waitForFunction("mine.has('analytics')");
  await page.reload();
  expect(await page.evaluate('mine.state().choice')).toMatchObject({ analytics: true });
  expect(wrong).toEqual([]);
});

/** What the entry and all that it imports at once weigh, packed. */
function bytesBefore(files: readonly Rolldown.OutputBundle[string][]): number {
  const chunks = files.filter((file) => file.type === 'chunk');
  const met = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const chunk of met) {
    for (const name of chunk.imports) {
      const found = chunks.find(({ fileName }) => fileName === name);
      if (found) met.add(found);
    }
  }
  return [...met].reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
}

/** A static server for a folder, until the test is over. */
async function served(folder: string): Promise<string> {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('Content-Type', types[extname(url)] ?? 'application/octet-stream');
    try {
      response.end(readFileSync(join(folder, url)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // it listens on a port
  return `http://127.0.0.1:${port}`;
}
