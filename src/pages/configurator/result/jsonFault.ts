import type { Json } from '../json';

/** What a text of JSON says, or why it is none, in the browser's words. */
export type Read = { kind: 'value'; value: Json } | { kind: 'fault'; why: string };

/** Reads a text that may be no JSON. */
export function jsonFault(text: string): Read {
  try {
    // A file of some editors begins with an unseen sign.
    return { kind: 'value', value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { kind: 'fault', why: error instanceof Error ? error.message : '' };
  }
}
