import { snapPixel } from '../catalog/snapPixel';
import { endlessTag } from '../endlessTag';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** Snap's waiting list: a function that its script takes over through `handleRequest`. */
type Snaptr = {
  (...call: unknown[]): void;
  handleRequest?: (...call: unknown[]) => void;
  queue: unknown[];
};

/** Puts Snap's waiting list where nothing is; whether it did, and the script is still to come. */
function prepare(): boolean {
  if (page.snaptr) return false;
  const waiting: Snaptr = Object.assign(
    (...call: unknown[]) => {
      if (waiting.handleRequest) waiting.handleRequest(...call);
      else waiting.queue.push(call);
    },
    { queue: [] },
  );
  page.snaptr = waiting;
  return true;
}

/** Snap Pixel: a page on which it began must be left. */
export const preset = endlessTag(snapPixel, ({ id, insert }) => {
  if (prepare()) insert('https://sc-static.net/scevent.min.js');
  const snaptr = page.snaptr as Snaptr; // whatever else stands there throws
  snaptr('init', id);
  snaptr('track', 'PAGE_VIEW');
});
