import { calltouch } from '../catalog/calltouch';
import { endlessTag } from '../endlessTag';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** Calltouch's waiting list: a function that keeps its calls, and the counters to begin. */
type Waiting = {
  (...call: unknown[]): void;
  callbacks: unknown[];
  counters: string[];
  loaded: boolean;
};

/** Registers a counter as Calltouch's snippet does, making the waiting list where nothing is. */
function register(id: string): void {
  const waiting: Waiting = Object.assign((...call: unknown[]) => waiting.callbacks.push(call), {
    callbacks: [],
    counters: [],
    loaded: false,
  });
  page.CalltouchDataObject = 'ct';
  page.ct ??= waiting;
  (page.ct as Waiting).counters.push(id); // whatever else stands there throws
}

/** Calltouch: a page on which it began must be left. */
export const preset = endlessTag(calltouch, ({ id, insert }) => {
  register(id);
  insert(`https://mod.calltouch.ru/init-min.js?id=${id}`);
});
