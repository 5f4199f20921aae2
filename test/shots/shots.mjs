// Pictures of every layout, look, theme, size and language, and contact sheets of them, in `shots/`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launchChromium } from './browser.mjs';
import { formJobs } from './forms.mjs';
import { config, page as pageOf } from './page.mjs';

const LAYOUTS = [
  ['bar', 'bottom'],
  ['bar', 'top'],
  ['box', 'left'],
  ['box', 'right'],
  ['modal', undefined],
];
const LOOKS = ['plain', 'soft', 'contrast'];
const THEMES = ['light', 'dark'];
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 780 } };
const LANGUAGES = ['ru', 'en', 'ar'];
const FOLDER = 'shots';

const pages = new Map();
const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://x').pathname;
  const page = pages.get(path);
  try {
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const body = page ?? readFileSync(`.${path}`);
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const origin = `http://localhost:${server.address().port}`;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await launchChromium();
const taken = {};

/** One picture; `act` does what must be done before it. */
async function shoot(sheet, name, { size, theme, html, act, fullPage = false }) {
  const context = await browser.newContext({
    viewport: SIZES[size],
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  // Nobody is asked for anything: vendors' scripts stay where they are.
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.fulfill({ body: '' }),
  );
  page.on(
    'console',
    (line) =>
      line.type() === 'error' &&
      !/Failed to load/.test(line.text()) &&
      console.error(name, line.text()),
  );
  pages.set(`/${name}.html`, html);
  await page.goto(`${origin}/${name}.html`);
  await act(page);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage });
  await context.close();
  taken[sheet] ??= [];
  taken[sheet].push(name);
}

const inHost = (page, action) => page.locator(`#assent-consent [data-assent-action=${action}]`);
const shown = (page) => inHost(page, 'accept').waitFor();

const jobs = formJobs(origin, Object.keys(SIZES), THEMES, LANGUAGES);
for (const size of Object.keys(SIZES)) {
  for (const theme of THEMES) {
    for (const lang of LANGUAGES) {
      for (const look of LOOKS) {
        for (const [layout, position] of LAYOUTS) {
          const banner = { layout, look, ...(position && { position }) };
          const name = [layout, position, look, theme, size, lang].filter(Boolean).join('-');
          jobs.push([
            `banner-${size}-${lang}`,
            name,
            { size, theme, html: pageOf(lang, config(banner)), act: shown },
          ]);
        }
        jobs.push([
          `preferences-${size}`,
          `preferences-${look}-${theme}-${size}-${lang}`,
          {
            size,
            theme,
            html: pageOf(lang, config({ look })),
            async act(page) {
              await inHost(page, 'accept').click();
              await inHost(page, 'reopen').click();
              await page.locator('#assent-consent summary').first().click();
              await page.waitForLoadState('networkidle');
            },
          },
        ]);
      }
      const frame =
        '<iframe data-assent-service="youtube" data-src="https://www.youtube-nocookie.com/embed/x" width="560" height="315" title="Видео"></iframe>';
      jobs.push([
        `page-${size}`,
        `placeholder-${theme}-${size}-${lang}`,
        {
          size,
          theme,
          html: pageOf(lang, config({}), frame),
          async act(page) {
            await inHost(page, 'decline').click();
            await page.locator('.assent-placeholder').waitFor();
            await page.locator('.assent-placeholder').scrollIntoViewIfNeeded();
          },
        },
      ]);
    }
  }
}

const wanted = process.argv[2];
const queue = jobs.filter(([sheet, name]) => !wanted || `${sheet} ${name}`.includes(wanted));
const work = async () => {
  for (let job = queue.shift(); job; job = queue.shift()) await shoot(...job);
};
await Promise.all([work(), work(), work()]);

for (const [sheet, names] of Object.entries(taken)) {
  const isPhone = sheet.includes('phone');
  names.sort();
  const cells = names.map((name) => {
    const data = readFileSync(`${FOLDER}/${name}.png`).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
  });
  const page = await browser.newPage({ viewport: { width: 1600, height: 10 } });
  await page.setContent(
    `<style>body{display:grid;grid-template-columns:repeat(${isPhone ? 8 : 4},1fr);gap:12px;margin:12px;font:12px sans-serif;background:#ccc}figure{margin:0}img{width:100%}</style>${cells.join('')}`,
  );
  await page.screenshot({ path: `${FOLDER}/sheet-${sheet}.png`, fullPage: true });
  await page.close();
}
writeFileSync(`${FOLDER}/README.txt`, `${Object.values(taken).flat().length} pictures\n`);
await browser.close();
server.close();
console.log(`${Object.values(taken).flat().length} pictures and their sheets are in ${FOLDER}/`);
