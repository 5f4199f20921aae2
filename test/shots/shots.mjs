// Pictures of every layout, look, theme, size and language, and contact sheets of them, in `shots/`.
// `node test/shots/shots.mjs WORDS` takes only those whose name has the words; their sheets show only them.
import { mkdirSync, rmSync } from 'node:fs';
import { launchChromium } from './browser.mjs';
import { peerFile } from './peers.mjs';
import { SIZES, scenes } from './scenes.mjs';
import { sheetOf } from './sheet.mjs';
import { startSite } from './site.mjs';

const FOLDER = 'shots';
const startedMs = Date.now();
const wanted = process.argv[2] ?? '';
if (!wanted) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const site = await startSite(peerFile);
const chosen = scenes(site.origin).filter(({ name }) => name.includes(wanted));
const browser = await launchChromium();

/** One browser context serves all pictures of a size and theme: a new one for each would take twice the time. */
async function takeGroup(group) {
  const [{ size, theme, context: media }] = group;
  const context = await browser.newContext({
    viewport: SIZES[size],
    colorScheme: theme,
    reducedMotion: 'reduce',
    hasTouch: size !== 'desktop',
    ...media,
  });
  // Nobody is asked for anything: vendors' scripts stay where they are.
  await context.route(
    (url) => url.origin !== site.origin,
    (route) => route.fulfill({ body: '' }),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  for (const { name, html, act, fullPage = false } of group) {
    site.put(`/${name}.html`, html);
    try {
      await page.goto(`${site.origin}/${name}.html`);
      await act(page);
      await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage });
    } catch (error) {
      process.exitCode = 1;
      console.error(`${name}: ${error.message.split('\n')[0]}`);
    }
    await context.clearCookies();
  }
  await context.close();
}

const groups = new Map();
for (const scene of chosen) {
  // What one form page leaves to be sent must not turn up on the next.
  const key = scene.isAlone
    ? scene.name
    : [scene.size, scene.theme, JSON.stringify(scene.context)].join();
  groups.set(key, [...(groups.get(key) ?? []), scene]);
}
const queue = [...groups.values()];
const work = async () => {
  for (let group = queue.shift(); group; group = queue.shift()) await takeGroup(group);
};
await Promise.all([work(), work(), work()]);

const names = [...new Set(chosen.map(({ sheet }) => sheet))];
const page = await browser.newPage({ viewport: { width: 2000, height: 100 } });
for (const name of names) {
  site.put(
    `/sheet-${name}.html`,
    sheetOf(
      name,
      chosen.filter(({ sheet }) => sheet === name),
    ),
  );
  await page.goto(`${site.origin}/sheet-${name}.html`);
  await page.locator('body').screenshot({ path: `${FOLDER}/sheet-${name}.png` });
}
await browser.close();
site.close();
const seconds = Math.round((Date.now() - startedMs) / 1000);
console.log(
  `${chosen.length} pictures and ${names.length} sheets are in ${FOLDER}/ after ${seconds} s`,
);
