import { MAX_BODY_BYTES } from '../../wire/limits';
import type { Database, Unit } from './database';
import type { KeptLead } from './lead';
import { leadWrites } from './leads';

/** A lead that is never seen, as large as any: its id is none that a message can have. */
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
  phoneChecked: undefined,
  keyHash: undefined,
  replaces: undefined,
  sentAt: undefined,
};

/**
 * Tries whether a lead could be kept: adds one and takes it away again, in one commit that reaches the
 * disk. Rejects with `StoreFailure` where it could not. Those who ask at once share one try.
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

async function tryToKeep(unit: Unit): Promise<void> {
  const { add, remove } = leadWrites(unit);
  await add(SPECIMEN);
  await remove(SPECIMEN.id);
}
