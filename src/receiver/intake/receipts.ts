import { fromJson } from '../../core/json';
import type { Receipt } from '../../wire/receipt';
import { ReceiptPayload } from '../../wire/receipt';
import type { IntakeParts } from './arrival';

/** The last receipt that was signed for a record; `undefined` where there is none, or it was erased, or the words of a text are gone. */
export async function keptReceipt(
  { store, knownTexts }: Pick<IntakeParts, 'store' | 'knownTexts'>,
  record: string,
): Promise<Receipt | undefined> {
  const signed = await lastSigned(store, record);
  if (!signed) return undefined;
  const { jws, salt, hashes } = signed;
  const { words: texts } = await knownTexts(hashes);
  return texts && { v: 1, jws, salt, texts };
}

/** What was last signed for a record, and the hashes of the texts that it names; `undefined` where nothing was, or it was erased. */
export async function lastSigned(
  store: Pick<IntakeParts['store'], 'proofs'>,
  record: string,
): Promise<(Pick<Receipt, 'jws' | 'salt'> & { hashes: string[] }) | undefined> {
  const proof = (await store.proofs.of(record)).findLast(({ jws }) => jws !== undefined);
  const { jws, salt } = proof ?? {};
  const hashes = jws === undefined ? undefined : textsNamedIn(jws);
  return jws === undefined || salt === undefined || !hashes ? undefined : { jws, salt, hashes };
}

function textsNamedIn(jws: string): string[] | undefined {
  const [, payload = ''] = jws.split('.');
  // Signed by this receiver: whoever verifies it is the reader, so that its texts are all that is asked.
  const read = ReceiptPayload.safeParse(fromJson(Buffer.from(payload, 'base64url').toString()));
  return read.data?.texts.map(({ sha256 }) => sha256);
}
