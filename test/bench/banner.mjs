// How soon the banner is seen and how soon Accept paints, beside the floor and peers, in one browser.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from '../shots/browser.mjs';
import { packages, pageOf, tools } from './pages.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 188_744,
  uploadThroughput: 86_400,
};
const CPU_RATE = 4;

// Brotli is for secure pages only; the certificate is made here and thrown away.
const folder = mkdtempSync(join(tmpdir(), 'assent-bench-'));
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
const request = [
  'req',
  '-x509',
  '-newkey',
  'rsa:2048',
  '-nodes',
  '-days',
  '1',
  '-subj',
  '/CN=bench.example',
];
execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });

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
const server = createServer(
  { key: readFileSync(key), cert: readFileSync(cert) },
  (request, response) => {
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
  },
).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
// A name of its own: on localhost Assent would load its checker, which no visitor gets.
const origin = `https://bench.example:${server.address().port}`;
const browser = await launchChromium(['--host-resolver-rules=MAP bench.example 127.0.0.1']);

async function measure(name) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 390, height: 780 },
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
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

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const names = Object.keys(tools);
const runs = Object.fromEntries(names.map((name) => [name, []]));
for (let round = -1; round < ROUNDS; round += 1) {
  for (let turn = 0; turn < names.length; turn += 1) {
    const name = names[(turn + round + names.length) % names.length];
    try {
      const result = await measure(name);
      if (round >= 0) runs[name].push(result); // the first round only warms up
    } catch (error) {
      console.error(`${name}: ${String(error).split('\n')[0]}`);
    }
  }
}

const of = (name, key) => median(runs[name].map((run) => run[key]));
const floorTime = of('floor', 'visible');
const version = (name) => {
  const folder = packages[name];
  const file = folder ? `node_modules/${folder}/package.json` : 'package.json';
  return name === 'floor' ? '' : ` ${JSON.parse(readFileSync(file)).version}`;
};
console.log(
  `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, CPU ÷${CPU_RATE}, slow 4G, medians of ${ROUNDS} interleaved rounds, 390×780\n`,
);
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
await browser.close();
server.close();
