// How long a grant takes on a page with few and with many gated nodes, and its longest task.
// Type `npm run build && node test/bench/gate.mjs`. Absolute times are this machine's; the growth is ours.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const executablePath = [
  process.env.ASSENT_CHROMIUM,
  chromium.executablePath(),
  '/usr/bin/chromium',
].find((path) => path && readable(path));
const ROUNDS = 5;
const KINDS = [
  (index) => `<script type="text/plain" data-assent="analytics">ran.push(${index})</script>`,
  (index) =>
    `<img data-assent="marketing" alt="" data-src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' id='${index}'/>">`,
  (index) => `<template data-assent="marketing"><b>${index}</b></template>`,
];

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const rows = [];
for (const count of [10, 100, 1000, 2000]) rows.push(await measure(count));
await browser.close();
console.table(rows);

/** Medians over some rounds, in milliseconds. */
async function measure(count) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await grantOnce(count));
  const median = (key) => rounds.map((one) => one[key]).sort((a, b) => a - b)[ROUNDS >> 1];
  const grantMs = median('grantMs');
  return {
    nodes: count,
    'grant, ms': Math.round(grantMs),
    'per node, µs': Math.round((grantMs / count) * 1000),
    'longest task, ms (0: none over 50)': Math.round(median('longestMs')),
  };
}

async function grantOnce(count) {
  const page = await browser.newPage();
  const nodes = Array.from({ length: count }, (_, index) =>
    KINDS[index % KINDS.length](index),
  ).join('\n');
  const config = { operator: { name: 'Bench' }, policy: { url: '/p' } };
  await page.route('https://bench.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/dist/')) {
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(`.${pathname}`) });
    }
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Bench</title><script>var ran = []; window.assentConfig = ${JSON.stringify(config)}</script>
        <script async src="/dist/assent.js"></script><body>${nodes}</body>`,
    });
  });
  await page.goto('https://bench.example/');
  await page.locator('#assent-consent [data-assent-action=accept]').waitFor();
  const measured = await page.evaluate(
    () =>
      new Promise((resolve) => {
        let longestMs = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration);
        }).observe({ type: 'longtask' });
        // Only the last of each kind is looked at: they run in order.
        const kinds = ['script[type="text/plain"]', 'img', 'template'];
        const last = kinds.map((kind) => [...document.querySelectorAll(kind)].at(-1));
        const startMs = performance.now();
        const look = () => {
          if (last.some((node) => node.isConnected && !node.getAttribute('src')))
            return setTimeout(look, 4);
          const grantMs = performance.now() - startMs;
          setTimeout(() => resolve({ grantMs, longestMs }), 100);
        };
        window.assent.accept();
        look();
      }),
  );
  await page.close();
  return measured;
}

function readable(path) {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}
