import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AssentConfig } from '../../src/core/config';
import { sealPolicyLine, sealScript, sealTraceScript } from '../../src/core/sealLines';
import { sealPlan } from '../../src/core/sealPolicy';
import { catalog } from '../../src/services/catalog/all';
import { siteConfig } from '../fixtures/config';

/** Another host, which notes what it is asked for. */
export type Foreign = {
  /** As in `127.0.0.1:4000`. */
  host: string;
  origin: string;
  /** Names of what was asked for since the last `forget`, sorted, each once. */
  asked(): string[];
  forget(): void;
  stop(): void;
};

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** What answers each name; all others are pictures. */
const ANSWERS: Record<string, [type: string, body: string]> = {
  script: ['text/javascript', ''],
  module: ['text/javascript', ''],
  import: ['text/javascript', ''],
  worker: ['text/javascript', ''],
  preload: ['text/javascript', ''],
  style: ['text/css', ''],
  frame: ['text/html', '<!doctype html>'],
  object: ['text/html', '<!doctype html>'],
  embed: ['text/html', '<!doctype html>'],
  stream: ['text/event-stream', 'data: x\n\n'],
};

/** Starts another host. `answers` are the test's own, by name. */
export async function startForeign(
  answers: Record<string, [type: string, body: string]> = {},
): Promise<Foreign> {
  const paths = new Set<string>();
  const server: Server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://foreign').pathname.slice(1);
    paths.add(name);
    const [type, body] = answers[name] ?? ANSWERS[name] ?? ['image/gif', GIF];
    response
      .writeHead(200, {
        'Content-Type': type,
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'no-store',
      })
      .end(body);
  });
  server.on('upgrade', (request, socket) => {
    paths.add((request.url ?? '/').slice(1));
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.on('error', () => socket.destroy());
    socket.end(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    origin: `http://${host}`,
    asked: () => [...paths].sort(),
    forget: () => paths.clear(),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Each kind of request that a page can make of another host, as markup by its name. */
export function foreignRequests({ origin, host }: Pick<Foreign, 'origin' | 'host'>): string {
  const own = `foreign-${host.replace(/\W/g, '-')}`;
  return `<script src="${origin}/script"></script>
    <script type="module" src="${origin}/module"></script>
    <script>import('${origin}/import').catch(() => 0)</script>
    <link rel="stylesheet" href="${origin}/style">
    <style>@font-face { font-family: ${own}; src: url(${origin}/font) } .${own} { font-family: ${own}; background: url(${origin}/background) }</style>
    <p class="${own}">Текст</p>
    <link rel="preload" as="script" href="${origin}/preload">
    <link rel="prefetch" href="${origin}/prefetch">
    <img src="${origin}/picture" alt="">
    <img srcset="${origin}/srcset 1x" alt="">
    <video src="${origin}/video" preload="auto"></video>
    <iframe src="${origin}/frame" title="1"></iframe>
    <iframe srcdoc="&lt;img src='${origin}/srcdoc' alt=''&gt;" title="2"></iframe>
    <object data="${origin}/object" type="text/html"></object>
    <embed src="${origin}/embed" type="text/html">
    <iframe class="blank" title="3"></iframe>
    <script>{
      const blank = [...document.querySelectorAll('.blank')].at(-1).contentDocument;
      blank.open();
      blank.write('<img src="${origin}/blank" alt="">');
      blank.close();
      const quietly = (ask) => { try { ask() } catch {} };
      quietly(() => { new WebSocket('ws://${host}/socket').onerror = () => 0 });
      quietly(() => new EventSource('${origin}/stream'));
      quietly(() => navigator.sendBeacon('${origin}/beacon', 'x'));
      quietly(() => { const request = new XMLHttpRequest(); request.open('GET', '${origin}/xhr'); request.send() });
      quietly(() => new Worker(URL.createObjectURL(new Blob(["importScripts('${origin}/worker')"]))));
    }</script>`;
}

/** The seal's two lines for what a page of a test says of itself; what is left out as in `putPage`. */
export function sealLines(config: Partial<AssentConfig> = {}): string {
  const plan = planOf(config);
  return `<script data-assent-seal>${sealScript(plan)}</script>\n${sealPolicyLine(plan)}`;
}

/** The one line of a page whose policy the server sends. */
export const sealTrace = (config: Partial<AssentConfig> = {}) =>
  `<script data-assent-seal="header">${sealTraceScript(planOf(config))}</script>`;

const planOf = (config: Partial<AssentConfig>) =>
  sealPlan(siteConfig({ forms: {}, ...config }), (preset) => catalog[preset]?.hosts ?? []);
