import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { run } from '../../src/cli/run';
import { expect, test } from './test';

const ORIGIN = 'https://romashka.example';
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const SITES = [
  'test/fixtures/sites/tilda',
  'test/fixtures/sites/wordpress',
  'test/fixtures/sites/handmade',
  ...['agency', 'creative', 'freelancer', 'new-age'].map(
    (name) => `node_modules/startbootstrap-${name}/dist`,
  ),
];

/** Facts that the pages of a template do not show. */
const FACTS =
  '--site romashka.example --operator ООО_«Ромашка» --inn 7718859585 --ogrn 1117746716691 --address Москва --email info@romashka.example --policy /privacy --locale ru';

for (const from of SITES) {
  test(`${from}: after --write no page asks anybody, but what is named, or keeps anything before a choice`, async ({
    page,
    context,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'assent-init-'));
    try {
      cpSync(from, join(folder, 'site'), { recursive: true });
      const said: string[] = [];
      const code = await run({
        args: ['init', 'site', '--yes', '--write', ...FACTS.split(' '), '--receiver', ORIGIN],
        env: {},
        folder,
        distFolder: folder,
        print: (line) => said.push(line),
        write: async (text) => said.push(text) > 0,
        printError: (line) => said.push(line),
        stopped: () => Promise.resolve(),
      });
      expect(said.slice(-8).join('\n')).toContain('Written: ');
      expect(code).toBe(0);
      const foreign: string[] = [];
      await context.route('**/*', (route) => {
        const { origin, pathname } = new URL(route.request().url());
        if (origin !== ORIGIN) {
          foreign.push(route.request().url());
          return route.abort();
        }
        const file =
          pathname === '/assent.json'
            ? join(folder, 'assent.json')
            : /^\/(assent|chunks)/.test(pathname)
              ? join('dist', pathname)
              : join(folder, 'site', decodeURIComponent(pathname));
        try {
          const contentType = TYPES[extname(file)] ?? 'text/html';
          return route.fulfill({ body: readFileSync(file), contentType });
        } catch {
          return route.fulfill({ status: 404, body: '' });
        }
      });
      const files = readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' });
      const pages = files.filter((file) => /\.html?$/.test(file));
      expect(pages.length).toBeGreaterThan(0);
      for (const file of pages) {
        await page.goto(`${ORIGIN}/${file}`, { waitUntil: 'load' });
        await expect(page.getByRole('button', { name: 'Отклонить' })).toBeVisible();
        // What style sheets ask is named: marks in pages cannot hold it back.
        const named = (url: string) =>
          said.some((line) => line.includes(`asks ${new URL(url).hostname} before any choice`));
        expect(
          foreign.filter((url) => !named(url)),
          file,
        ).toEqual([]);
        expect(await context.cookies(), file).toEqual([]);
        const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
        expect(kept, file).toEqual([0, 0]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
