import type { Load } from '../chunks/contract';
import { changedIds } from '../core/choice';
import type { AssentConfig } from '../core/config';
import { decide, recordOf } from '../core/decide';
import { isoTime } from '../core/isoTime';
import { type Choice, type ConsentRecord, decodeRecord, encodeRecord } from '../core/record';
import { DAY_MS, isNecessary } from '../core/settings';
import type { State } from '../core/state';
import type { Jar } from '../effects/cookieJar';

/** What differs after the truth was read again or a choice was made. */
export type Change = { before: ConsentRecord | undefined; changed: string[] };

/** The visitor's answer: read from the jar, held for the page, written on a choice only. */
export type Consent = {
  asks(): boolean;
  record(): ConsentRecord | undefined;
  state(): State;
  /** Whether a category or service is granted, or needs no grant. */
  has(id: string): boolean;
  /** Reads the jar again. Where that leaves the question open, as another configuration's record does, an earlier answer may stand; rejects where that cannot be told. */
  refresh(): Promise<Change>;
  keep(choice: Choice, stampId: string | undefined): Change;
};

/** Reads the jar once and holds what it says. */
export function createConsent(config: AssentConfig, jar: Jar, load: Load): Consent {
  let record: ConsentRecord | undefined;
  let asks = true;
  // Where the jar keeps nothing (cookies denied), the choice lives as long as the page, loaded anew or not.
  let unkept = decodeRecord(history.state?.assent?.record);

  const judge = (stored: ConsentRecord | undefined) => decide(config, stored, Date.now());
  const take = (stored: ConsentRecord | undefined): Change => {
    const before = record;
    ({ asks, record } = judge(stored));
    return { before, changed: changedIds(before?.choice ?? {}, record?.choice ?? {}) };
  };
  const read = () => decodeRecord(jar.read()) ?? unkept;
  const isoDay = (day: number) => isoTime(day * DAY_MS);

  take(read());
  return {
    asks: () => asks,
    record: () => record,
    state: () =>
      record
        ? {
            kind: 'answered',
            choice: { ...record.choice },
            at: isoDay(record.day),
            expires: isoDay(record.untilDay),
            revision: record.revision,
          }
        : { kind: 'unanswered' },
    has: (id) => record?.choice[id] === true || isNecessary(config, id),
    async refresh() {
      const stored = read();
      const isOpen = stored && judge(stored).asks;
      return take(isOpen ? (await load('shared')).recordHere(config, jar) : stored);
    },
    keep(choice, stampId) {
      const kept = recordOf(config, choice, Date.now(), stampId);
      const isKept = jar.write(encodeRecord(kept), kept.untilDay - kept.day);
      unkept = isKept ? undefined : kept;
      return take(kept);
    },
  };
}
