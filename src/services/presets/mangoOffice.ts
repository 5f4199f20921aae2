import { mangoOffice } from '../catalog/mangoOffice';
import { endlessTag } from '../endlessTag';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

const SCRIPT = 'https://widgets.mango-office.ru/widgets/mango.js';

/** Mango's waiting list, as its snippet makes it. */
type Waiting = { (...call: unknown[]): void; q: unknown[]; u: string; t: number };

/** Puts the waiting list where nothing is; whether it did, and the script is still to come. */
function prepare(): boolean {
  if (page.mgo) return false;
  const waiting: Waiting = Object.assign((...call: unknown[]) => waiting.q.push(call), {
    q: [],
    u: SCRIPT,
    t: Date.now(),
  });
  page.MangoObject = 'mgo';
  page.mgo = waiting;
  return true;
}

/** Mango Office: `id` names which of its two products, and its number. A page on which it began must be left. */
export const preset = endlessTag(mangoOffice, ({ id, insert }) => {
  const [product = '', number] = id.split(':');
  if (prepare()) insert(SCRIPT, { id: 'mango-js' });
  (page.mgo as Waiting)({ [product]: { id: Number(number) } }); // whatever else stands there throws
});
