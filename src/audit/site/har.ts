import type { Request, Response } from 'playwright-core';

/** One request as it was watched. */
export type HarEntry = {
  request: Request;
  startedMs: number;
  headers?: Record<string, string>;
  response?: Response;
};

const MASKED = 'masked';

/** A HAR 1.2 document of all that was asked, without the values of cookies. */
export function harOf(entries: readonly HarEntry[]): object {
  const creator = { name: 'assent audit', version: '1' };
  return { log: { version: '1.2', creator, entries: entries.map(entryOf) } };
}

function entryOf({ request, startedMs, headers = {}, response }: HarEntry): object {
  return {
    startedDateTime: new Date(startedMs).toISOString(),
    time: 0,
    request: {
      method: request.method(),
      url: request.url(),
      httpVersion: '',
      headers: listed(headers),
      cookies: names(headers.cookie).map((name) => ({ name, value: MASKED })),
      queryString: [...new URL(request.url()).searchParams].map(([name, value]) => ({
        name,
        value,
      })),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: response?.status() ?? 0,
      statusText: response?.statusText() ?? '',
      httpVersion: '',
      headers: listed(response?.headers() ?? {}),
      cookies: [],
      content: { size: -1, mimeType: response?.headers()['content-type'] ?? '' },
      redirectURL: response?.headers().location ?? '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

function listed(headers: Record<string, string>): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value: masked(name, value) }));
}

/** A header as it may be shown: of cookies the names, of what lets somebody in nothing. */
export function masked(name: string, value: string): string {
  if (/authorization/i.test(name)) return MASKED;
  if (/^cookie$/i.test(name))
    return names(value)
      .map((one) => `${one}=${MASKED}`)
      .join('; ');
  if (!/^set-cookie$/i.test(name)) return value;
  return value.replace(/^([^=;\n]*)=[^;\n]*/gm, `$1=${MASKED}`);
}

function names(header = ''): string[] {
  return header.split(';').flatMap((pair) => pair.split('=')[0]?.trim() || []);
}
