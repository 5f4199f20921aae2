import type { Json } from '../json';

/** What a text of JSON says, or why it is none: the line from 1 where the browser tells it, and its own words. */
export type Read =
  | { kind: 'value'; value: Json }
  | { kind: 'fault'; why: string; line?: number | undefined };

/** Reads a text that may be no JSON. */
export function jsonFault(text: string): Read {
  // A file of some editors begins with an unseen sign.
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return { kind: 'value', value: JSON.parse(bare) };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { kind: 'fault', why, line: lineOf(why, bare) };
  }
}

/** Firefox and Chromium name a line or a place; a text that breaks off is wrong at its end in all of them. */
function lineOf(why: string, text: string): number | undefined {
  const line = /\bline (\d+)/.exec(why)?.[1];
  if (line) return Number(line);
  const place = /\bposition (\d+)/.exec(why)?.[1];
  const isCut = /\bend of\b|EOF/i.test(why);
  if (place === undefined && !isCut) return undefined;
  return text.slice(0, place === undefined ? undefined : Number(place)).split('\n').length;
}
