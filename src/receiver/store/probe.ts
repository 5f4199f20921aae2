import { MAX_BODY_BYTES } from '../../wire/limits';
import { consentWrites } from './consents';
import type { Database, Unit } from './database';
import { keepTally } from './figures';
import type { KeptLead } from './lead';
import { leadWrites } from './leads';
import { createUnit } from './unit';

/** A lead, and a choice, that is never seen, as large as any: its id is none that a message can have. */
const SPECIMEN: KeptLead = {
  id: 'probe',
  receivedAt: '',
  origin: '',
  stamp: undefined,
  browser: undefined,
  address: undefined,
  standing: { kind: 'aside', because: 'version-unknown' },
  bodyHash: '',
  raw: ' '.repeat(MAX_BODY_BYTES),
  form: undefined,
  fields: {},
  typed: {},
  doubts: [],
  extra: {},
  page: undefined,
  keyHash: undefined,
  replaces: undefined,
  sentAt: undefined,
  terms: {},
  dueAt: undefined,
};

/**
 * Tries whether a lead and a choice could be kept: adds them, with the figures that count them, and
 * takes all away again, in one commit that reaches the disk. Rejects with `StoreFailure` where it
 * could not. Those who ask at once share one try.
 */
export function createProbe({ write }: Database): () => Promise<void> {
  let trying: Promise<void> | undefined;
  return () => {
    trying ??= write(tryToKeep).finally(() => {
      trying = undefined;
    });
    return trying;
  };
}

async function tryToKeep({ db }: Unit): Promise<void> {
  // Counted there and back one after the other: together they would change no figure, and none be tried.
  await counted(db, async (unit) => {
    await leadWrites(unit).add(SPECIMEN);
    await consentWrites(unit).add({ ...SPECIMEN, raw: undefined });
  });
  await counted(db, async (unit) => {
    await leadWrites(unit).remove(SPECIMEN.id);
    await consentWrites(unit).remove(SPECIMEN.id);
  });
}

async function counted(db: Unit['db'], work: (unit: Unit) => Promise<void>): Promise<void> {
  const unit = createUnit(db);
  await work(unit);
  await keepTally(db, unit.tally);
}
