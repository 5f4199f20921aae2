import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Foreign, sealLines, sealTrace } from './foreign';
import { newPath, putPage } from './page';
import { ensurePhp } from './php';
import { asking, expect, sealedConfig, test } from './sealed';
import type { Site } from './site';

test.setTimeout(120_000);

/** What stands around a plugin: a theme whose page was built before anybody could put a line at its top. */
const WORDPRESS = `<?php
  $hooks = [];
  function add_action($name, $run) { global $hooks; $hooks[] = $run; }
  require __DIR__ . '/plugin.php';
  foreach ($hooks as $run) $run();
  readfile(__DIR__ . '/page.html');`;

test('WordPress: the plugin puts the lines at the top of a theme’s head, and nobody foreign is asked', async ({
  page,
  visitor,
  site,
  vendor,
  stranger,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'assent-'));
  const config = sealedConfig(vendor);
  const path = newPath();
  putPage(site, path, { config, body: asking(vendor, stranger) });
  const theme = await (await fetch(site.origin + path)).text();
  copyFileSync('demo/seal/wordpress.php', join(folder, 'plugin.php'));
  writeFileSync(join(folder, 'assent-head.html'), sealLines(config));
  writeFileSync(join(folder, 'page.html'), theme.replace('<head>', '<head class="theme">'));
  writeFileSync(join(folder, 'index.php'), WORDPRESS);
  const { stdout } = spawnSync(ensurePhp(), [join(folder, 'index.php')], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  site.put(path, stdout);
  await page.goto(site.origin + path);
  await expect(visitor.banner).toBeVisible();
  expect([vendor.asked(), stranger.asked()]).toEqual([[], []]);
  const second = 'document.head.children[1].hasAttribute("data-assent-seal")';
  expect(await page.evaluate(second)).toBe(true);
  await visitor.control('accept').click();
  await expect.poll(() => stranger.asked().length).toBeGreaterThan(15);
});

test('a header with the seal’s policy holds a frame shown once too: its placeholder stands again', async ({
  page,
  site,
  vendor,
}) => {
  const config = sealedConfig(vendor);
  const path = newPath();
  const body = `<iframe src="${vendor.origin}/frame" title="Карта" width="400" height="300"></iframe>`;
  putPage(site, path, { config, top: sealLines(config), body });
  const html = await (await fetch(site.origin + path)).text();
  const [, policy = ''] = /content="(default-src [^"]+)"/.exec(html) ?? [];
  site.put(path, html, { 'Content-Security-Policy': policy });
  await page.goto(site.origin + path);
  await page.evaluate('window.isOld = true');
  await page.getByRole('button', { name: /один раз/ }).click();
  await expect.poll(() => page.evaluate('!window.isOld').catch(() => false)).toBe(true);
  await expect(page.locator('.assent-placeholder')).toHaveCount(1);
  await expect(page.locator('iframe')).toBeHidden();
  expect(vendor.asked()).toEqual([]);
});

/** Puts a page whose policy the server sends, the same whatever the cookies say; gives its address. */
function putStrict(site: Site, vendor: Foreign, body: string): string {
  const config = sealedConfig(vendor);
  const [, policy = ''] = /content="(default-src [^"]+)"/.exec(sealLines(config)) ?? [];
  const headers = { 'Content-Security-Policy': policy };
  return putPage(site, newPath(), { config, top: sealTrace(config), body, headers });
}

test('where the server decides, a frame of no service opens in a tab of its own', async ({
  page,
  site,
  vendor,
  stranger,
}) => {
  const body = `<iframe src="${stranger.origin}/frame" title="Карта" width="400" height="300"></iframe>`;
  await page.goto(putStrict(site, vendor, body));
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: /один раз/ }).click();
  expect((await opened).url()).toBe(`${stranger.origin}/frame`);
  await expect(page.locator('.assent-placeholder')).toHaveCount(1);
});

test('where the server decides and cookies are denied, the page stays sealed, and the console says so', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined });
  });
  const said = visitor.ownLines();
  await page.goto(putStrict(site, vendor, `<img src="${vendor.origin}/picture" alt="">`));
  await page.evaluate('window.isOld = true');
  await visitor.control('accept').click();
  await expect.poll(() => said.join()).toContain('the server opens it by the cookie');
  expect(await page.evaluate('window.isOld')).toBe(true);
  expect(said.join()).not.toContain('second line');
});
