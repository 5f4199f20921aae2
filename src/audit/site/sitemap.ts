import { gunzipSync } from 'node:zlib';
import { sameSite } from './sameSite';

const WAIT_MS = 10_000;
const MAX_BYTES = 5_000_000;

/** How many files are read: sitemaps that `robots.txt` names, and those of an index. */
const FILES = 3;

/**
 * Pages that a site's own sitemap lists, in its order; none where it has no sitemap. Looked for where `robots.txt`
 * says (https://www.sitemaps.org/protocol.html), else at `/sitemap.xml`. What is broken gives what can be read of it.
 */
export async function readSitemap(url: string, ask: typeof fetch): Promise<string[]> {
  const { origin } = new URL(url);
  const robots = await read(`${origin}/robots.txt`, ask);
  const named = [...robots.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].flatMap(
    ([, at = '']) => (URL.canParse(at, url) ? new URL(at, url).href : []),
  );
  const own = named.filter((at) => isOf(at, origin)).slice(0, FILES);
  const texts: string[] = [];
  for (const file of own.length > 0 ? own : [`${origin}/sitemap.xml`]) {
    const text = await read(file, ask);
    if (!/<sitemapindex/i.test(text)) texts.push(text);
    else {
      const listed = locations(text).filter((at) => isOf(at, origin));
      for (const one of listed.slice(0, FILES)) texts.push(await read(one, ask));
    }
  }
  return sameSite(texts.flatMap(locations), url);
}

function isOf(address: string, origin: string): boolean {
  return URL.canParse(address) && new URL(address).origin === origin;
}

function locations(text: string): string[] {
  return [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\s\]]+)/gi)].flatMap(([, at = '']) =>
    at.replaceAll('&amp;', '&'),
  );
}

async function read(url: string, ask: typeof fetch): Promise<string> {
  try {
    const response = await ask(url, { signal: AbortSignal.timeout(WAIT_MS) });
    if (!response.ok || !response.body) return '';
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body) {
      parts.push(part);
      length += part.length;
      if (length > MAX_BYTES) break;
    }
    return textOf(Buffer.concat(parts));
  } catch {
    return '';
  }
}

/** What a file says, be it packed or not: `.xml.gz` often comes without a word of that. */
function textOf(bytes: Buffer): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isPacked ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes;
  return plain.toString('utf8');
}
