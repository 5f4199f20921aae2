import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openChromium } from '../../../src/audit/openChromium';
import type { Mark } from '../../../src/audit/report/mend';
import { command, type Result } from '../command';
import { type LeakingSite, leakingPages, leakingSite } from './leakingSite';

// Browsers visit in each; a busy machine takes its time for that.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'assent-audit-'));
let site: LeakingSite;
let pages: Record<string, string>;
let runs: Result[];

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const report = (file: string) => JSON.parse(read(file));
const audit = (...flags: string[]) => command(['audit', `${site.origin}/`, ...flags], folder);

beforeAll(async () => {
  site = await leakingSite('windows');
  pages = leakingPages(site.origin.replace('windows', 'spy'));
  for (const [path, body] of Object.entries(pages)) site.put(path, body);
  runs = await Promise.all([
    audit(
      '--pages',
      '2',
      '--json',
      'one.json',
      '--html',
      'one.html',
      '--out',
      'mend.json',
      '--har',
      'one.har',
    ),
    audit('--pages', '2', '--json', 'two.json', '--html', 'two.html', '--locale', 'en'),
  ]);
});

afterAll(() => {
  site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('two runs → the same findings in the same order', () => {
  expect(runs.map(({ code }) => code)).toEqual([1, 1]);
  expect(report('one.json').findings.length).toBeGreaterThan(6);
  expect(report('two.json').findings).toEqual(report('one.json').findings);
});

test('the written configuration names what the owner has to fill in, and is sound with it', async () => {
  const [first] = runs;
  expect(report('one.json').config).toEqual(report('mend.json'));
  expect(first?.out.join('\n')).toContain('operator.name');
  writeFileSync(join(folder, 'filled.json'), JSON.stringify(filled()));
  const checked = await command(['check', 'filled.json', '--offline'], folder);
  expect(checked.out.concat(checked.err).join('\n')).not.toMatch(/problem/);
  expect(checked.code).toBe(0);
});

test('a configuration that is there already is not written over', async () => {
  const before = read('mend.json');
  const { code, err } = await audit('--out', 'mend.json');
  expect([code, err.join()]).toEqual([2, expect.stringContaining('mend.json is there already')]);
  expect(read('mend.json')).toBe(before);
});

test('configuration and marks applied → the audit is clean', async () => {
  const mended = await leakingSite('windows');
  try {
    const spy = mended.origin.replace('windows', 'spy');
    const now = JSON.stringify(pages).replaceAll(site.origin.replace('windows', 'spy'), spy);
    const marks: Mark[] = JSON.parse(
      JSON.stringify(report('one.json').marks).replaceAll(
        site.origin.replace('windows', 'spy'),
        spy,
      ),
    );
    for (const [path, body] of Object.entries<string>(JSON.parse(now)))
      mended.put(path, path.endsWith('.js') ? body : marked(path, body, marks));
    mended.put('/assent.json', JSON.stringify(filled()));
    const { code, out } = await command(['audit', `${mended.origin}/`, '--json', '-'], folder);
    const { findings, pages: seen } = JSON.parse(out.join(''));
    expect(
      findings.map((one: { code: string; what: string }) => `${one.code}: ${one.what}`),
    ).toEqual([]);
    expect(seen[0].banner).toMatchObject({ found: true, tool: 'assent' });
    expect(Object.keys(seen[0].phases)).toContain('withdrawn');
    expect(code).toBe(0);
  } finally {
    mended.stop();
  }
});

/** What the owner alone knows, in its place. */
function filled(): object {
  const config = report('mend.json');
  const operator = {
    ...{ name: 'ООО «Окна Плюс»', inn: '7707083893', ogrn: '1027700132195' },
    ...{ address: '170100, г. Тверь, ул. Советская, д. 1', email: 'info@example.ru' },
  };
  const receiver = 'http://receiver.localhost';
  const policy = { ...config.policy, url: '/next' };
  return { ...config, site: 'example.ru', operator, policy, receiver };
}

/** A page with each of its tags as the marks want it, from the last to the first. */
function marked(path: string, body: string, marks: readonly Mark[]): string {
  const lines = body.split('\n');
  const own = marks
    .filter(({ pages }) => pages.some((page) => new URL(page).pathname === path))
    .sort((one, other) => other.line - one.line || other.column - one.column);
  for (const { line, column, found, write } of own) {
    const text = lines[line - 1] ?? '';
    expect(text.slice(column - 1, column - 1 + found.length)).toBe(found);
    lines[line - 1] = text.slice(0, column - 1) + write + text.slice(column - 1 + found.length);
  }
  return lines.join('\n').replaceAll('/assent/assent.js', '/dist/assent.js');
}

let browser: Browser;

beforeAll(async () => {
  const opened = await openChromium(undefined, process.env);
  if (opened.kind === 'missing') throw new Error(opened.message);
  browser = opened.browser;
});
afterAll(() => browser?.close());

test.each([
  ['one.html', 'ru', 'Есть что исправить', 'Файлы куки ставятся до выбора'],
  ['two.html', 'en', 'There are things to mend', 'Cookies are set before anybody chose'],
])(
  '%s is whole in itself: it asks nothing, runs nothing, and its policy holds',
  async (file, lang, verdict, said) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const asked: string[] = [];
    const told: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(0, 40)));
    page.on('console', (message) => told.push(message.text()));
    page.on('dialog', (dialog) => dialog.dismiss());
    await page.goto(`file://${join(folder, file)}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(verdict);
    await page.getByRole('heading', { name: said }).waitFor();
    const pictures = page.getByRole('img');
    const widths = await pictures.evaluateAll((all) =>
      all.map((one) => (one as HTMLImageElement).naturalWidth),
    );
    expect(widths).toEqual([1280, 1280]);
    expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
    expect(told).toEqual([]);
    // Nothing is cut off in a narrow window.
    const wide = await page
      .locator('body *')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().right > 391)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(wide).toEqual([]);
    await page.close();
  },
);

test('what a page calls itself and its cookies is shown, not obeyed', async () => {
  const page = await browser.newPage();
  await page.goto(`file://${join(folder, 'one.html')}`);
  await page.getByRole('heading', { name: 'Окна <img src=x onerror=alert(1)>' }).waitFor();
  await page.getByRole('rowheader', { name: '<b>bold</b>' }).waitFor();
  expect(await page.locator('img[src=x], main script, main b > *, th b').count()).toBe(0);
  for (const file of ['one.html', 'one.json', 'one.har'])
    expect(read(file).includes('9f8e7d6c5b4a3f21')).toBe(false);
  await page.close();
});
