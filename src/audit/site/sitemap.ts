import { sameSite } from './sameSite';

const WAIT_MS = 10_000;
const MAX_BYTES = 5_000_000;

/** How many files of an index are read. */
const FILES = 3;

/** Pages that a site's own sitemap lists, in its order; none where it has no sitemap. */
export async function readSitemap(url: string, ask: typeof fetch): Promise<string[]> {
  const first = await read(new URL('/sitemap.xml', url).href, ask);
  const files = /<sitemapindex/i.test(first) ? locations(first).slice(0, FILES) : [];
  const { origin } = new URL(url);
  const texts = files.length > 0 ? [] : [first];
  for (const file of files) {
    if (URL.canParse(file) && new URL(file).origin === origin) texts.push(await read(file, ask));
  }
  return sameSite(texts.flatMap(locations), url);
}

function locations(text: string): string[] {
  return [...text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/gi)].flatMap(([, at = '']) =>
    at.replaceAll('&amp;', '&'),
  );
}

async function read(url: string, ask: typeof fetch): Promise<string> {
  try {
    const response = await ask(url, { signal: AbortSignal.timeout(WAIT_MS) });
    if (!response.ok || !response.body) return '';
    let text = '';
    const words = new TextDecoder();
    for await (const part of response.body) {
      text += words.decode(part, { stream: true });
      if (text.length > MAX_BYTES) break;
    }
    return text;
  } catch {
    return '';
  }
}
