import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Where the demo runs: origins such as `http://localhost:8080`. */
export type DemoAddresses = { site: string; receiver: string };

/** One answer of the demo's site. */
export type SiteAnswer = {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
};

/** The addresses that the files in `demo/` are written for. */
export const WRITTEN_FOR: DemoAddresses = {
  site: 'http://localhost:8080',
  receiver: 'http://localhost:8787',
};

/** The configuration is left out on purpose: only the receiver publishes it, without its secrets. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A text written for the usual ports, with the addresses in use instead. */
export function readdress(text: string, addresses: DemoAddresses): string {
  // In one pass: the two ports may have been swapped.
  return text.replace(/http:\/\/localhost:(8787|8080)\b/g, (written) =>
    written === WRITTEN_FOR.site ? addresses.site : addresses.receiver,
  );
}

/**
 * The headers a careful owner sends: nothing runs, loads or frames that the page does not name.
 * The widget needs the receiver in `script-src` and `connect-src`, and no exception beside; `trustedTypes` names
 * whose policies may make addresses of scripts.
 */
export function siteHeaders(
  addresses: DemoAddresses,
  trustedTypes = ['assent'],
): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${addresses.receiver}`,
    `connect-src 'self' ${addresses.receiver}`,
    "style-src 'self'",
    "img-src 'self'",
    "frame-src 'self'",
    `form-action 'self' ${addresses.receiver}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes.join(' ')}`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
}

/** The file for a path of the site, relative to its folder; `undefined` for a path that leads outside. */
export function fileOf(path: string): string | undefined {
  const isPlain = /^(\/[a-z0-9][\w-]*)*(\/|\.[a-z]+)?$/i.test(path);
  if (!isPlain) return undefined;
  if (path.endsWith('/')) return `${path.slice(1)}index.html`;
  return path.slice(1) + (extname(path) ? '' : '.html');
}

/** The file of the docs for a path of the site, relative to their folder; `undefined` for what is not below `/docs/`. */
export function fileOfDocs(path: string): string | undefined {
  const [, rest] = /^\/docs\/((?:[\w-]+\/)*(?:[\w-]+(?:\.[\w-]+)*)?)$/.exec(path) ?? [];
  if (rest === undefined) return undefined;
  if (rest === '' || rest.endsWith('/')) return `${rest}index.html`;
  return extname(rest) ? rest : `${rest}.html`;
}

/** Answers for the demo's site from the files of `folder`, below `/docs/` from those of `docsFolder`. */
export async function answerSite(
  folder: string,
  addresses: DemoAddresses,
  request: { method: string; path: string; host: string | undefined },
  docsFolder = join(folder, '../build/docs'),
): Promise<SiteAnswer> {
  const inDocs = fileOfDocs(request.path);
  // The docs load their search when somebody searches.
  const headers = siteHeaders(
    addresses,
    inDocs === undefined ? ['assent'] : ['assent', 'assent-docs'],
  );
  const plain = { ...headers, 'Content-Type': 'text/plain; charset=utf-8' };
  const own = new URL(addresses.site).host;
  const isFolder = /^\/(en|docs|docs\/ru)$/.test(request.path);
  // One origin only: the configuration names it, and a visitor's choice belongs to it.
  if (request.host !== own || isFolder) {
    const path = isFolder ? `${request.path}/` : request.path;
    const location = addresses.site + (path.startsWith('//') ? '/' : path);
    return { status: 307, headers: { ...plain, Location: location }, body: location };
  }
  if (/^\/configurator\/?$/.test(request.path)) {
    // It lives beside the widget, and browsers carry what stands behind the # along.
    const location = `${addresses.receiver}/configurator`;
    return { status: 307, headers: { ...plain, Location: location }, body: location };
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { ...plain, Allow: 'GET, HEAD' }, body: 'Use GET.' };
  }
  const file = inDocs ?? fileOf(request.path);
  const type = file && TYPES[extname(file)];
  const root = inDocs === undefined ? folder : docsFolder;
  const body = type ? await readFile(join(root, file)).catch(() => undefined) : undefined;
  if (!type || !body) return { status: 404, headers: plain, body: 'There is no such page.' };
  return {
    status: 200,
    headers: { ...headers, 'Content-Type': type },
    body: type.startsWith('text/html') ? readdress(body.toString('utf8'), addresses) : body,
  };
}
