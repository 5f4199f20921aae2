import type { AssentConfig } from '../core/config';
import { decide } from '../core/decide';
import { toJson } from '../core/json';
import { type ConsentRecord, decodeRecord } from '../core/record';
import { DAY_MS } from '../core/settings';
import { isForeign, sharedRecord } from '../core/sharedRecord';
import type { Jar } from '../effects/cookieJar';

/** Where answers stand that another configuration's was written over, oldest first. */
const KEY = 'assent_records';

/** How many are kept: one for each configuration of a host, and a few more. */
const MOST = 8;

/** What the jar held when it was last found to be another configuration's. */
let found: string | undefined;
let isTold = false;

/**
 * The record to go by where the one in the jar leaves the question open: another configuration of this
 * host may have written it, over an answer that was given here. `undefined` where nothing stands.
 */
export function recordHere(config: AssentConfig, jar: Jar): ConsentRecord | undefined {
  const written = decodeRecord(jar.read());
  if (!written || !decide(config, written, Date.now()).asks) return written;
  const mine = sharedRecord(config, written, readRecords(), Date.now());
  if (!found) {
    const keep = () => {
      if (found && jar.read() !== found) keepRecord(found);
    };
    document.addEventListener('assent:consent', keep);
    // The press that answers may leave the page, and may change nothing that is granted.
    addEventListener('pagehide', keep);
  }
  found = jar.read();
  if ((mine || isForeign(config, written)) && !isTold) {
    isTold = true;
    const { cookie = 'assent' } = config.record ?? {};
    console.warn(
      `[assent] The cookie "${cookie}" holds the answer to another configuration than this page's. Where two stand on one host, each needs a cookie of its own, or people are asked by both: write "record": { "cookie": "${cookie}_2" } in one of them.`,
    );
  }
  return mine ?? written;
}

function readRecords(): ConsentRecord[] {
  return readTexts().flatMap((text) => decodeRecord(text) ?? []);
}

function readTexts(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage[KEY] ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

function keepRecord(text: string): void {
  const isOver = (one: string) => (decodeRecord(one)?.untilDay ?? 0) * DAY_MS <= Date.now();
  const others = readTexts().filter((one) => one !== text && !isOver(one));
  try {
    localStorage[KEY] = toJson([...others, text].slice(-MOST));
  } catch {
    // Denied or full: then it is asked again.
  }
}
