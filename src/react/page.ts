import type { Assent } from '../embed/api';
import { start } from '../embed/npm';
import type { StartConfig } from '../embed/startConfig';

/** What a provider asks for. */
export type Wish = { config: StartConfig; nonce?: string | undefined; debug?: boolean | undefined };

/** How long a provider that went may come back before the widget is taken away, in milliseconds: Preact runs effects after it has painted. */
const RETURN_MS = 250;

const report = (words: string) => console.error(`[assent] ${words}`);

// One page has one answer, whatever roots and providers stand on it.
let wishes: Wish[] = [];
let running: { by: string; assent: Assent | undefined } | undefined;
let waiting: (() => void)[] = [];
let listeners: (() => void)[] = [];
let isTold = false;

/** The widget that runs; `undefined` where none does, or the configuration is wrong. */
export function widgetNow(): Assent | undefined {
  return running?.assent;
}

/** Hears of every change of the answer, and of a widget that comes or goes; gives what stops it. */
export function subscribe(listener: () => void): () => void {
  const call = () => listener();
  listeners.push(call);
  expectProvider();
  return () => {
    listeners = listeners.filter((one) => one !== call);
  };
}

/** Has the widget run for as long as a provider stands; gives what ends that. */
export function hold({ config, nonce = '', debug = false }: Wish): () => void {
  const wish = { config, nonce, debug };
  if (wishes[0]) {
    report(
      'Two <AssentProvider> stand on this page. A page has one answer: the first one counts, the other waits until it is gone. Leave one, around all that asks.',
    );
  }
  wishes.push(wish);
  settle();
  return () => {
    wishes = wishes.filter((one) => one !== wish);
    setTimeout(settle, RETURN_MS);
  };
}

/** Does something with the widget, once there is one: effects of children run before their provider's. Nothing on a server. */
export function ask(what: (assent: Assent) => Promise<void> | void): Promise<void> {
  if (running) return Promise.resolve(running.assent && what(running.assent)).then(tell);
  if (typeof document === 'undefined') return Promise.resolve();
  expectProvider();
  return new Promise((done) => waiting.push(() => done(ask(what))));
}

/** A wish in words. Its nonce is none of them: a page has the one it came with, though a server that draws anew sends others. */
export const wordsOf = ({ config, debug }: Wish) => JSON.stringify([config, debug]);

/** Has the widget be what the first provider wishes; the same wish again keeps it, as StrictMode and hot updates make it. */
function settle(): void {
  const [first] = wishes;
  const by = first && wordsOf(first);
  if (by === running?.by) return;
  running?.assent?.destroy();
  running = undefined;
  if (first && by !== undefined) {
    const { config, nonce = '', debug = false } = first;
    const assent = start(config, { nonce, debug });
    assent?.on('consent', tell);
    running = { by, assent };
    const tasks = waiting;
    waiting = [];
    for (const task of tasks) task();
  }
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Says once where nothing can ever be granted. */
function expectProvider(): void {
  if (wishes[0] || isTold) return;
  setTimeout(() => {
    const isMissed = !wishes[0] && (listeners[0] || waiting[0]);
    if (!isMissed || isTold) return;
    isTold = true;
    report(
      'No <AssentProvider> stands on this page: nothing is asked or granted until one does. Put it around what uses consent.',
    );
  }, RETURN_MS);
}
