import { xPixel } from '../catalog/xPixel';
import { endlessTag } from '../endlessTag';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** X's waiting list: a function that its script takes over through `exe`. */
type Twq = {
  (...call: unknown[]): void;
  exe?: (...call: unknown[]) => void;
  queue: unknown[];
  version: string;
};

/** Puts X's waiting list where nothing is; whether it did, and the script is still to come. */
function prepare(): boolean {
  if (page.twq) return false;
  const waiting: Twq = Object.assign(
    (...call: unknown[]) => {
      if (waiting.exe) waiting.exe(...call);
      else waiting.queue.push(call);
    },
    { queue: [], version: '1.1' },
  );
  page.twq = waiting;
  return true;
}

/** X Pixel: `config` counts the page view. A page on which it began must be left. */
export const preset = endlessTag(xPixel, ({ id, insert }) => {
  if (prepare()) insert('https://static.ads-twitter.com/uwt.js');
  (page.twq as Twq)('config', id); // whatever else stands there throws
});
