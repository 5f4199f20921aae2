// Pictures of everything that proves: receipt, `/verify`, `/policy`, `/text/…`, the proof pack's page, and
// the owner's page of a lead; in `shots/proof/`, with printed ones as PDF. They come from the demo as it runs.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { launchChromium } from './browser.mjs';

const FOLDER = 'shots/proof';
const PAGES = 'http://localhost:18080';
const RECEIVER = 'http://localhost:18787';
const TOKEN = 'token-of-the-pictures';
const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 375, height: 812 },
  sideways: { width: 812, height: 375 },
};
const LANGUAGES = {
  ru: {
    path: '/',
    name: 'Анна Каренина',
    named: 'Имя',
    send: /Отправить|Перезвон/,
    locale: 'ru-RU',
  },
  en: { path: '/en/', name: 'Anna Karenina', named: 'Name', send: /Send|Call/, locale: 'en-GB' },
};

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'assent-shots-'));
const demo = spawn(
  process.execPath,
  ['build/assent.js', 'demo', '--port', '18787', '--demo-port', '18080', '--data', data],
  { env: { ...process.env, ASSENT_ADMIN_TOKEN: TOKEN }, stdio: ['ignore', 'ignore', 'inherit'] },
);
while (!(await fetch(`${RECEIVER}/healthz`).catch(() => undefined))?.ok) {
  await new Promise((resolve) => setTimeout(resolve, 100));
}
const browser = await launchChromium();
process.on('exit', () => demo.kill());

/** A person of one language, with a screen and a theme of theirs. */
const personOf = (lang, size, theme) =>
  browser.newContext({
    viewport: SIZES[size],
    colorScheme: theme,
    locale: LANGUAGES[lang].locale,
    reducedMotion: 'reduce',
  });

/** The receipts that a visitor of the demo is given, as files: of a form and of a choice. */
async function receiptsOf(lang) {
  const { path, name, named, send } = LANGUAGES[lang];
  const context = await personOf(lang, 'desktop', 'light');
  const page = await context.newPage();
  await page.goto(PAGES + path);

  await page.locator('#assent-consent [data-assent-action=accept]').click();
  const form = page.locator('form').first();
  await form.getByLabel(named).fill(name);
  await form.locator('input[type=tel]').fill('8 (999) 123-45-67');
  await form.getByRole('checkbox').first().check();
  // Faster than people it would be set aside.
  await page.waitForTimeout(2500);
  await form.getByRole('button', { name: send }).last().click();
  const link = page.locator('a[download]').first();
  const href = await link.getAttribute('href');
  const sent = decodeURIComponent(href.slice(href.indexOf(',') + 1));
  await page.locator('[data-assent-state=sent]').first().scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${FOLDER}/sent-${lang}.png` });
  const chosen = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('assent');
        opening.onsuccess = () => {
          const all = opening.result.transaction('keys').objectStore('keys').getAll();
          all.onsuccess = () =>
            resolve(JSON.stringify(all.result.find(({ kind }) => kind === 'consent')?.receipt));
        };
      }),
  );
  await context.close();
  return { sent, chosen };
}

const takenOf = (receipt) =>
  JSON.parse(Buffer.from(JSON.parse(receipt).jws.split('.')[1], 'base64url'));

async function packPage(lang, lead) {
  const zip = join(data, `${lang}.zip`);
  const config = join(data, 'demo.json');
  writeFileSync(config, readFileSync('demo/assent.json', 'utf8').replaceAll('8787', '18787'));
  const packing = spawn(
    process.execPath,
    [
      'build/assent.js',
      'proof',
      lead,
      '--config',
      config,
      '--data',
      data,
      '--out',
      zip,
      '--locale',
      lang,
    ],
    { stdio: 'inherit' },
  );
  await new Promise((resolve) => packing.on('close', resolve));
  const folder = join(data, `pack-${lang}`);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

const scenes = [];
for (const lang of Object.keys(LANGUAGES)) {
  const { sent, chosen } = await receiptsOf(lang);
  const payload = takenOf(sent);
  const textOf = (role) => payload.texts.find((text) => text.role === role)?.sha256;
  const verify = (text) => async (page) => {
    await page.goto(`${RECEIVER}/verify#${encodeURIComponent(text)}`);
    await page.locator('.card').first().waitFor();
  };
  const open = (address) => (page) => page.goto(address);
  const pack = await packPage(lang, payload.record_id);
  const banner = takenOf(chosen).texts.find(({ role }) => role === 'banner')?.sha256;
  for (const [name, act] of [
    ['verify-empty', open(`${RECEIVER}/verify`)],
    ['verify-good', verify(sent)],
    ['verify-choice', verify(chosen)],
    ['verify-bad', verify(sent.replace(LANGUAGES[lang].name, 'Somebody Else'))],
    ['policy', open(`${RECEIVER}/policy?locale=${lang}`)],
    ['text-banner', open(`${RECEIVER}/text/${banner}`)],
    ['text-consent', open(`${RECEIVER}/text/${textOf('consent')}`)],
    ['text-label', open(`${RECEIVER}/text/${textOf('label')}`)],
    ['text-missing', open(`${RECEIVER}/text/${'A'.repeat(43)}`)],
    ['pack', open(`file://${pack}/index.html`)],
    ['pack-shown', open(`file://${pack}/shown.html`)],
  ]) {
    scenes.push({ lang, name, act });
  }
  scenes.push({
    lang,
    name: 'admin-lead',
    async act(page) {
      await page.goto(`${RECEIVER}/admin/leads/${payload.record_id}`);
      if (await page.locator('input[type=password]').count()) {
        await page.locator('input[type=password]').fill(TOKEN);
        await page.getByRole('button').first().click();
        await page.goto(`${RECEIVER}/admin/leads/${payload.record_id}`);
      }
    },
  });
}

const wanted = process.argv[2] ?? '';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
for (const lang of Object.keys(LANGUAGES)) {
  for (const size of Object.keys(SIZES)) {
    for (const theme of ['light', 'dark']) {
      const context = await personOf(lang, size, theme);
      for (const { name, act } of scenes.filter(
        (scene) => scene.lang === lang && scene.name.includes(wanted),
      )) {
        const page = await context.newPage();
        const path = `${FOLDER}/${name}-${lang}-${size}-${theme}`;
        try {
          await act(page);
          await page.screenshot({ path: `${path}.png`, fullPage: true });
          await page.evaluate(axe).catch(() => undefined);
          const faults = await page.evaluate(
            `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html)))`,
          );
          const width = await page.evaluate('document.documentElement.scrollWidth');
          if (width > SIZES[size].width) faults.push(`wider than the screen: ${width}`);
          for (const fault of faults) {
            process.exitCode = 1;
            console.error(`${path}: ${fault}`);
          }
          if (size === 'desktop' && theme === 'light') {
            await page.emulateMedia({ media: 'print' });
            await page.pdf({ path: `${path}.pdf`, format: 'A4' });
            await page.screenshot({
              path: `${FOLDER}/${name}-${lang}-printed.png`,
              fullPage: true,
            });
          }
        } catch (error) {
          process.exitCode = 1;
          console.error(`${path}: ${error.message.split('\n')[0]}`);
        }
        await page.close();
      }
      await context.close();
    }
  }
}
await browser.close();
demo.kill();
rmSync(data, { recursive: true, force: true });
