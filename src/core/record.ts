/** Which categories and services are granted, by id. */
export type Choice = Record<string, boolean>;

/** The choice as kept in the visitor's browser. Days are counted since 1970-01-01 UTC. */
export type ConsentRecord = {
  revision: number;
  day: number;
  untilDay: number;
  choice: Choice;
  /** Id of the stamp that granted; absent when nothing optional is granted. */
  stampId?: string;
};

const WRITTEN =
  /^1\.(\d{1,9})\.(\d{1,6})\.(\d{1,6})\.([a-z0-9_]+-[01](?:~[a-z0-9_]+-[01])*)?(?:\.([0-9a-f-]{36}))?$/;

/** `1.<revision>.<day>.<until day>.<id>-<0|1>~…[.<stamp id>]` */
export function encodeRecord({ revision, day, untilDay, choice, stampId }: ConsentRecord): string {
  const ids = Object.keys(choice).map((id) => `${id}-${choice[id] ? 1 : 0}`);
  return `1.${revision}.${day}.${untilDay}.${ids.join('~')}${stampId ? `.${stampId}` : ''}`;
}

/** Reads strictly: `undefined` for anything that `encodeRecord` would not have written. */
export function decodeRecord(written: string | undefined): ConsentRecord | undefined {
  const match = WRITTEN.exec(written ?? '');
  if (!match) return undefined;
  const [, revision = 0, day = 0, untilDay = 0] = match.map(Number);
  const [, , , , ids, stampId] = match;
  const record: ConsentRecord = {
    revision,
    day,
    untilDay,
    choice: {},
    ...(stampId && { stampId }),
  };
  for (const entry of ids ? ids.split('~') : []) {
    record.choice[entry.slice(0, -2)] = entry.endsWith('1');
  }
  // Whatever does not come out as it went in (repeated ids, leading zeros, a loose separator) was not ours.
  return encodeRecord(record) === written ? record : undefined;
}
