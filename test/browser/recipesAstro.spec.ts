import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { blockOf } from '../docs/blocks';
import { complaintsOf } from './recipes/complaints';
import { put, removeProject, runIn } from './recipes/project';
import { test as base, expect } from './test';

const block = (name: string) => blockOf('recipes/astro', name);

/** The site of the recipe, built as its owner builds it, at the test's own server. */
const test = base.extend<object, { built: string }>({
  built: [
    async ({ site, receiver }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'assent-astro-'));
      mkdirSync(join(folder, 'node_modules'));
      for (const name of readdirSync('node_modules')) {
        // Astro asks for files of its own by where they lie, so it lies in the project.
        if (name === 'astro') put('node_modules/astro', join(folder, 'node_modules/astro'));
        else symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
      }
      const files = {
        'package.json': '{ "name": "somebodys", "private": true, "type": "module" }',
        'astro.config.mjs': 'export default { devToolbar: { enabled: false } };',
        'src/layouts/Layout.astro': block('astro-layout').replaceAll(
          'https://leads.example.com',
          receiver.origin,
        ),
        'src/pages/index.astro': block('astro-page'),
        'src/pages/next.astro': block('astro-page').replaceAll('Главная', 'Вторая'),
        'public/counter.js': 'window.ran = (window.ran ?? 0) + 1;',
      };
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      runIn(folder, ['node_modules/astro/astro.js', 'build', '--silent']);
      const dist = join(folder, 'dist');
      for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
        if (!/\.\w+$/.test(file)) continue;
        const text = readFileSync(join(dist, file), 'utf8');
        site.put(`/${file}`, text);
        if (file.endsWith('index.html')) site.put(`/${file.slice(0, -10)}`, text);
      }
      site.put('/favicon.ico', '');
      await use(`${site.origin}/`);
      removeProject(folder);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.describe.configure({ timeout: 60_000 });

test('astro-layout, astro-page: over view transitions one banner, one run, and forms that send', async ({
  page,
  visitor,
  built,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(built);
  await expect(visitor.control('accept')).toBeVisible();
  await page.evaluate('isSame = true');
  await page.getByRole('link', { name: 'Дальше' }).click();
  await expect(page.getByRole('heading', { name: 'Вторая' })).toBeVisible();
  await expect(visitor.control('accept')).toBeVisible();
  await expect(visitor.banner).toHaveCount(1);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate('window.ran')).toBeUndefined();
  await visitor.control('accept').click();
  await expect.poll(() => page.evaluate('window.ran')).toBe(1);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Главная' })).toBeVisible();
  await expect(visitor.banner).toHaveCount(0);
  await visitor.fill();
  const answer = page.waitForResponse(/v1\/contact/);
  await visitor.send();
  expect((await answer).status()).toBe(201);
  expect(await page.evaluate('[isSame, ran]')).toEqual([true, 1]);
  expect(complaints).toEqual([]);
});
