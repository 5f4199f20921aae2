import { carrotQuest } from '../catalog/carrotQuest';
import { endlessTag } from '../endlessTag';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** What a site may call before Carrot quest's script is there. */
const METHODS =
  'connect track identify auth onReady addCallback removeCallback trackMessageInteraction';

/** Carrot quest's waiting list: a method of each name, which puts itself and its arguments on `carrotquestasync`. */
type Waiting = Record<string, ((...rest: unknown[]) => void) | object>;

/** Puts the waiting list where nothing is; whether it did, and the script is still to come. */
function prepare(): boolean {
  if (page.carrotquest) return false;
  const calls: unknown[] = [];
  const waiting: Waiting = { settings: {} };
  for (const method of METHODS.split(' ')) {
    waiting[method] = (...rest: unknown[]) => calls.push(method, rest);
  }
  page.carrotquest = waiting;
  page.carrotquestasync = calls;
  return true;
}

/** Carrot quest: a page on which it began must be left. */
export const preset = endlessTag(carrotQuest, ({ id, insert }) => {
  if (prepare()) insert('https://cdn.carrotquest.app/api.min.js');
  (page.carrotquest as { connect(id: string): void }).connect(id); // whatever else stands there throws
});
