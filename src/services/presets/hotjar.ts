import { hotjar } from '../catalog/hotjar';
import { endlessTag } from '../endlessTag';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** The version of Hotjar's snippet. */
const VERSION = 6;

/** Hotjar's waiting list for the site's own calls. */
type Hj = { (...call: unknown[]): void; q: unknown[] };

/** Hotjar: a page on which it began must be left. */
export const preset = endlessTag(hotjar, ({ id, insert }) => {
  const waiting: Hj = Object.assign((...call: unknown[]) => waiting.q.push(call), { q: [] });
  page.hj ??= waiting;
  page._hjSettings = { hjid: Number(id), hjsv: VERSION };
  insert(`https://static.hotjar.com/c/hotjar-${id}.js?sv=${VERSION}`);
});
