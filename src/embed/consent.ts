import { changedIds } from '../core/choice';
import type { AssentConfig } from '../core/config';
import { decide, recordOf } from '../core/decide';
import { isoTime } from '../core/isoTime';
import { type Choice, type ConsentRecord, decodeRecord, encodeRecord } from '../core/record';
import { DAY_MS } from '../core/settings';
import type { State } from '../core/state';
import type { Jar } from '../effects/cookieJar';

/** What differs after the truth was read again or a choice was made. */
export type Change = { before: ConsentRecord | undefined; changed: string[] };

/** The visitor's answer: read from the jar, held for the page, written on a choice only. */
export type Consent = {
  asks(): boolean;
  record(): ConsentRecord | undefined;
  state(): State;
  /** Reads the jar again. */
  refresh(): Change;
  keep(choice: Choice, stampId: string | undefined): Change;
  /** Writes the record again where the jar holds another. */
  affirm(): void;
};

/** Reads the jar once and holds what it says. */
export function createConsent(config: AssentConfig, jar: Jar): Consent {
  let record: ConsentRecord | undefined;
  let asks = true;
  // Where the jar keeps nothing (cookies denied), the choice lives as long as the page, loaded anew or not.
  let unkept = decodeRecord(history.state?.assent?.record);

  const take = (stored: ConsentRecord | undefined): Change => {
    const before = record;
    ({ asks, record } = decide(config, stored, Date.now()));
    return { before, changed: changedIds(before?.choice ?? {}, record?.choice ?? {}) };
  };
  const refresh = () => take(decodeRecord(jar.read()) ?? unkept);
  const write = (kept: ConsentRecord) => jar.write(encodeRecord(kept), kept.untilDay - kept.day);
  const isoDay = (day: number) => isoTime(day * DAY_MS);

  refresh();
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
    refresh,
    keep(choice, stampId) {
      const kept = recordOf(config, choice, Date.now(), stampId);
      unkept = write(kept) ? undefined : kept;
      return take(kept);
    },
    affirm() {
      if (record && jar.read() !== encodeRecord(record)) write(record);
    },
  };
}
