// What the seal costs a page's own first paint, and when the page's own files are first asked for: with and
// without, in one run. Nothing foreign stands in the page, so that only the two lines differ.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interleave, median, openSlowly } from './slowVisits.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 11);
const DAY_MS = 86_400_000;

const config = {
  site: 'bench.example',
  operator: { name: 'Example Ltd' },
  policy: { url: '/privacy' },
  regime: 'eu',
  locale: 'en',
  seal: { allow: ['https://cdn.example'] },
  services: {
    counter: { category: 'analytics', hosts: ['counter.example'], cookies: ['_c'] },
    video: { category: 'marketing', hosts: ['video.example'], cookies: ['_v'] },
  },
};

const folder = mkdtempSync(join(tmpdir(), 'assent-bench-'));
const file = join(folder, 'assent.json');
writeFileSync(file, JSON.stringify(config));
const part = (name) =>
  execFileSync(process.execPath, ['build/assent.js', 'snippet', file, '--part', name], {
    encoding: 'utf8',
  });
const [seal, trace] = [part('seal'), part('trace')];
const [, policy] = /content="([^"]+)" data-assent-seal>/.exec(seal);
rmSync(folder, { recursive: true, force: true });

const today = Math.floor(Date.now() / DAY_MS);
const record = (choice) => `1.1.${today}.${today + 100}.${choice}`;
const all = 'analytics-1~marketing-1~counter-1~video-1';
const one = record('analytics-0~marketing-0~counter-0~video-1');
const hint = '<link rel="preload" as="image" href="/picture.svg">';
/** Each page: what stands at its top, the record that the visitor comes with, and a policy of the server's. */
const PAGES = {
  'no seal, nothing answered': [''],
  'sealed, nothing answered': [seal],
  'the same with a hint to the picture': [seal + hint],
  'sealed by a header, nothing answered': [trace, '', policy],
  'no seal, all granted': ['', record(all)],
  'sealed, opened for all': [seal, record(all)],
  'no seal, one service granted': ['', one],
  'sealed, opened for one': [seal, one],
};
const names = Object.keys(PAGES);

const text =
  '<p>Repairs of washing machines, fridges and ovens at your home, every day.</p>'.repeat(60);
const pageOf = (top) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${top}
  <meta name="viewport" content="width=device-width"><title>Page</title><link rel="icon" href="data:,">
  <link rel="stylesheet" href="/own.css"><script src="/own.js"></script>
  <script>window.assentConfig=${JSON.stringify(config)}</script><script async src="/dist/assent.js"></script></head>
  <body><h1>Repairs</h1>${text}<img src="/picture.svg" width="300" height="200" alt=""></body></html>`;

const FILES = {
  '/own.css': [
    'text/css',
    `${'.x { color: #123456 } '.repeat(1500)} body { font: 16px/1.45 serif }`,
  ],
  '/own.js': ['text/javascript', `${'// a site’s own library\n'.repeat(1500)}window.own = 1`],
  '/picture.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
};
const { origin, headOf, visit, close } = await openSlowly((asked, answer) => {
  const path = new URL(asked.url, 'https://x').pathname;
  const number = /^\/page\/(\d)$/.exec(path)?.[1];
  const dist = /^\/dist\/[\w.]+$/.test(path) && ['text/javascript', readFileSync(`.${path}`)];
  const [top, , csp] = PAGES[names[number]] ?? [];
  const [type, body] = number
    ? ['text/html', pageOf(top)]
    : (FILES[path] ?? (dist || ['text/plain', '']));
  answer
    .writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      ...(csp && { 'Content-Security-Policy': csp }),
    })
    .end(body);
});

async function measure(name) {
  const value = PAGES[name][1];
  const cookies = value ? [{ name: 'assent', value, url: origin, secure: true }] : [];
  const { context, page } = await visit(cookies);
  await page.goto(`${origin}/page/${names.indexOf(name)}`);
  const seen = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const startOf = (path) =>
          performance.getEntriesByType('resource').find((entry) => entry.name.endsWith(path))
            .startTime;
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (!paint) return;
          resolve({
            paint: paint.startTime,
            style: startOf('/own.css'),
            script: startOf('/own.js'),
            picture: startOf('/picture.svg'),
          });
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return seen;
}

const runs = await interleave(names, ROUNDS, measure);
await close();

const of = (name, figure) => `${median(runs[name], figure).toFixed(0)} ms`;
console.log(headOf(ROUNDS));
console.log('| | first paint | own style asked for | own script | own picture below |');
console.log('| --- | --: | --: | --: | --: |');
for (const name of names) {
  const cells = ['paint', 'style', 'script', 'picture'].map((what) => of(name, what));
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
