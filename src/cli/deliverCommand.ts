import type { AssentConfig } from '../core/config';
import { isoTime } from '../core/isoTime';
import { openChannels } from '../receiver/deliveries/openChannels';
import { testMessage } from '../receiver/deliveries/testMessage';
import { openSigner } from '../receiver/ledger/openSigner';
import type { Store } from '../receiver/store/store';
import { adviceOn } from './deliverAdvice';
import { exitCodeOf, openConfig } from './openConfig';
import { say } from './say';
import { readSecret } from './secret';
import type { Surroundings } from './surroundings';
import { withStore } from './withStore';

/** What `assent deliver` is told: one of the four. */
export type DeliverFlags = {
  config: string;
  data: string;
  json?: true;
  test?: string;
  retry?: string;
  failed?: true;
  open?: string;
};

/** `assent deliver`: a test the very way a lead goes, what was given up tried again, or a closed delivery opened; resolves with the exit code. */
export async function runDeliver(flags: DeliverFlags, around: Surroundings): Promise<number> {
  const { test, retry, failed, open } = flags;
  const asked = [test, retry, failed, open].filter((one) => one !== undefined);
  if (asked.length !== 1) {
    around.printError('Say one of: --test ID, --retry LEAD, --failed, --open ID.');
    return 2;
  }
  const loaded = await openConfig(flags.config, around);
  if (loaded.kind !== 'sound') return exitCodeOf(loaded);
  const { config } = loaded;
  const id = test ?? open;
  if (id !== undefined && !Object.hasOwn(config.server?.deliveries ?? {}, id)) {
    const known = Object.keys(config.server?.deliveries ?? {}).join(', ') || 'none';
    around.printError(
      `${flags.config} has no delivery ${id}. Name one of \`server.deliveries\`: ${known}.`,
    );
    return 2;
  }
  if (test !== undefined) return sendTest(test, config, flags, around);
  return withStore(flags, around, async (store) => {
    const now = isoTime(Date.now());
    if (open !== undefined) {
      const isOpened = await store.write(({ deliveries }) => deliveries.open(open, now));
      const words = isOpened ? `${open} is open again: what waited goes on.` : `${open} was open.`;
      say(around, flags, { delivery: open, opened: isOpened }, words);
      return 0;
    }
    const leads = retry === undefined ? undefined : await leadsOf(store, retry);
    if (leads?.length === 0) {
      around.printError(`There is no lead ${retry}. Its id stands on its page at /admin.`);
      return 1;
    }
    const which = leads ? { leads } : {};
    const retried = await store.write(({ deliveries }) => deliveries.retry(which, now));
    const words = retried === 0 ? 'Nothing was given up.' : `To be tried again: ${retried}.`;
    say(around, flags, { retried }, words);
    return 0;
  });
}

/** The ids of a lead and its edits; of an erased one its own, as long as somebody is to be told. */
async function leadsOf({ chains, deliveries }: Store, lead: string): Promise<string[]> {
  const chain = await chains.of(lead);
  if (chain.length > 0) return chain.map(({ id }) => id);
  return (await deliveries.ofLeads([lead])).length > 0 ? [lead] : [];
}

/** Sends a test with the secrets and the key that leads are signed with. */
function sendTest(
  id: string,
  config: AssentConfig,
  flags: DeliverFlags,
  around: Surroundings,
): Promise<number> {
  return withStore(flags, around, async (store, dataFolder) => {
    const jwk = await readSecret('ASSENT_SIGNING_KEY', around);
    if (jwk.kind === 'unreadable') {
      around.printError(jwk.message);
      return 2;
    }
    const isShared = Boolean(around.env.DATABASE_URL?.trim());
    const place = { store, dataFolder, jwk: jwk.value, isShared, nowMs: Date.now() };
    const opened = await openSigner(place);
    const opening = await openChannels(
      { ...config, server: { ...config.server, deliveries: only(config, id) } },
      {
        clock: Date.now,
        clockFactor: 1,
        secretOf: (name) => readSecret(name, around),
        takeTurn: store.takeTurn,
        signBytes: opened.kind === 'signer' ? opened.signer.signBytes : undefined,
      },
    );
    if (opening.kind === 'failed') {
      around.printError(opening.message);
      return 1;
    }
    const delivery = config.server?.deliveries?.[id];
    const channel = opening.channels.get(id);
    if (!delivery || !channel) return 2;
    const { outcome, last } = await channel.send(testMessage(config, id, delivery, Date.now()));
    const isTaken = outcome.kind === 'delivered';
    const words = isTaken
      ? `${id} took the test (${last}).`
      : `${id} did not take the test (${last}): ${adviceOn(last, delivery.channel, id)}`;
    if (flags.json || isTaken) {
      say(around, flags, { delivery: id, delivered: isTaken, answer: last }, words);
    } else around.printError(words);
    return isTaken ? 0 : 1;
  });
}

/** The one delivery that is tested: the secrets of others may be missing here. */
function only(config: AssentConfig, id: string) {
  const delivery = config.server?.deliveries?.[id];
  return delivery ? { [id]: delivery } : {};
}
