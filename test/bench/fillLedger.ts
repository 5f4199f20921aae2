import { createHash } from 'node:crypto';
import type { AssentConfig } from '../../src/core/config';
import { createAsideRoom } from '../../src/receiver/intake/asideRoom';
import { contactKind } from '../../src/receiver/intake/contact';
import { createCountOnce } from '../../src/receiver/intake/countOnce';
import { keepMessage } from '../../src/receiver/intake/keepMessage';
import { createKnownTexts } from '../../src/receiver/intake/knownTexts';
import { createNotary } from '../../src/receiver/ledger/notary';
import { openKept } from '../../src/receiver/openKept';
import type { Contact } from '../../src/wire/contact';

/** Leads that go into one transaction. */
const TOGETHER = 64;

/** What is filled, and with what. */
export type Filling = {
  config: AssentConfig;
  dataFolder: string;
  /** Makes a lead that verifies. */
  lead: () => Contact;
  entries: number;
};

/** Keeps in a SQLite file as many leads as a receiver would, with their entries and receipts, without the way through HTTP. */
export async function fillLedger({ config, dataFolder, lead, entries }: Filling): Promise<void> {
  const opened = await openKept({ config, dataFolder, clock: Date.now, log: () => {} });
  if (opened.kind === 'failed') throw new Error(opened.message);
  const { store, signer, watch } = opened;
  const parts = {
    ...{ config, store },
    countOnce: createCountOnce(),
    asideRoom: createAsideRoom({ config, store, clock: Date.now }),
    knownTexts: createKnownTexts({ store }),
    notary: createNotary({ config, signer, watch }),
    formLimiter: () => 0,
  };
  const keepOne = async () => {
    const sent = lead();
    const bodyHash = createHash('sha256').update(sent.id).digest('base64url');
    const { origin } = sent.stamp;
    const arrival = { receivedAtMs: Date.now(), origin, address: undefined, bodyHash };
    const came = await keepMessage(parts, contactKind, arrival, sent);
    const isSigned = came.kind === 'kept' && came.receipt !== undefined;
    if (!isSigned) throw new Error(`A lead came to ${came.kind}, without a receipt.`);
  };
  for (let done = 0; done < entries; done += TOGETHER) {
    const some = Math.min(TOGETHER, entries - done);
    await Promise.all(Array.from({ length: some }, keepOne));
  }
  await store.close();
}
