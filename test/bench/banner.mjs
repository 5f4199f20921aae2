// How soon the banner is seen and how soon Accept paints, beside the floor and peers, in one browser.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { packages, pageOf, tools } from './pages.mjs';
import { interleave, median, openSlowly } from './slowVisits.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);

const cache = new Map();
function bodyOf(path) {
  if (path.startsWith('/page/')) {
    return pageOf(tools[decodeURIComponent(path.slice(6))].head);
  }
  for (const { files = {}, folder: [prefix, folder] = [] } of Object.values(tools)) {
    if (files[path]) return files[path];
    if (prefix && path.startsWith(prefix)) {
      const file = join(folder, path.slice(prefix.length));
      if (existsSync(file)) return readFileSync(file);
    }
  }
  return undefined;
}
const { origin, headOf, visit, close } = await openSlowly((request, response) => {
  const path = new URL(request.url, 'http://x').pathname;
  const body = cache.get(path) ?? (bodyOf(path) && brotliCompressSync(bodyOf(path)));
  if (!body) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  cache.set(path, body);
  const type = path.endsWith('.js')
    ? 'text/javascript'
    : path.endsWith('.css')
      ? 'text/css'
      : 'text/html';
  response.writeHead(200, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Encoding': 'br',
    'Content-Length': body.length,
  });
  response.end(body);
});

async function measure(name) {
  const { context, page, cdp } = await visit();
  const sizes = [];
  const urls = new Map();
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId) ?? '';
    if (!/\/page\/|favicon/.test(url) && url.startsWith(origin)) sizes.push(encodedDataLength);
  });
  // The page says when it is time: asking it would cost it more than some of the tools do.
  const says = (word) =>
    page.waitForEvent('console', { predicate: (line) => line.text() === word, timeout: 30_000 });
  const visible = says('seen');
  await page.goto(`${origin}/page/${encodeURIComponent(name)}`, { waitUntil: 'commit' });
  await visible;
  await page.waitForTimeout(800);
  const [x, y] = await page.evaluate('seen.at');
  const requests = sizes.length;
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const answered = says('answered');
  await page.mouse.click(x, y);
  await answered;
  const seen = await page.evaluate('seen');
  await context.close();
  return {
    visible: seen.visible,
    accept: seen.answered,
    shift: seen.shift,
    long: seen.long,
    requests,
    bytes,
  };
}

const names = Object.keys(tools);
const runs = await interleave(names, ROUNDS, measure);
const of = (name, figure) => median(runs[name], figure);
const floorTime = of('floor', 'visible');
const version = (name) => {
  const folder = packages[name];
  const file = folder ? `node_modules/${folder}/package.json` : 'package.json';
  return name === 'floor' ? '' : ` ${JSON.parse(readFileSync(file)).version}`;
};
console.log(headOf(ROUNDS));
console.log(
  '| | banner visible | × floor | Accept → paint | layout shift | longest task | requests | bytes |',
);
console.log('| --- | --: | --: | --: | --: | --: | --: | --: |');
for (const name of names) {
  if (!runs[name].length) {
    console.log(`| ${name}${version(name)} | not measured | | | | | | |`);
    continue;
  }
  const time = of(name, 'visible');
  const cells = [
    `${time.toFixed(0)} ms`,
    (time / floorTime).toFixed(2),
    `${of(name, 'accept').toFixed(0)} ms`,
    of(name, 'shift').toFixed(3),
    `${of(name, 'long').toFixed(0)} ms`,
    of(name, 'requests'),
    of(name, 'bytes'),
  ];
  console.log(`| ${name}${version(name)} | ${cells.join(' | ')} |`);
}
await close();
