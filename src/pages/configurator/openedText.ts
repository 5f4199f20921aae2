import { isObject, type JsonObject } from './json';
import { ORDER } from './ordered';
import { jsonFault, type Read } from './result/jsonFault';
import type { WordKey } from './words';

/** What came of a text that somebody opened or pasted: a configuration, or words that say why it is none. */
export type Opened =
  | { kind: 'config'; config: JsonObject }
  | { kind: 'fault'; key: WordKey; slots: Readonly<Record<string, string>> };

/** The longest text that is taken, in characters: no address of a page holds more in all browsers. */
export const LONGEST_TEXT = 400_000;

/** Reads a configuration out of a text. */
export function openedText(text: string): Opened {
  if (text.length > LONGEST_TEXT) return fault('tooLong');
  const read: Read = jsonFault(text);
  if (read.kind === 'fault') {
    return read.line
      ? fault('notJsonAt', { line: String(read.line) })
      : fault('notJson', { why: read.why });
  }
  const { value } = read;
  if (!isObject(value)) return fault('notObject');
  const keys = Object.keys(value);
  const isStrange = keys.length > 0 && !keys.some((key) => ORDER.includes(key));
  if (isStrange) return fault('notOurs', { keys: keys.slice(0, 5).join(', ') });
  return { kind: 'config', config: value };
}

const fault = (key: WordKey, slots: Readonly<Record<string, string>> = {}): Opened => ({
  kind: 'fault',
  key,
  slots,
});
