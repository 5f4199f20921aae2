import type { Stamp } from '../../wire/stamp';
import type { Standing } from '../store/message';
import type { Arrival, IntakeParts } from './arrival';
import { textDoubt, textFaults } from './faults/textFaults';
import type { MessageKind, Stamped, Standable } from './messageKind';
import type { IntakeOutcome } from './outcome';

/**
 * Judges a message and keeps it: the one way in for contacts, consent messages and plain forms.
 * What was kept before is answered as before, whatever is configured now.
 */
export async function keepMessage<Message extends Stamped, Kept extends Standable>(
  parts: IntakeParts,
  kind: MessageKind<Message, Kept>,
  arrival: Arrival,
  sent: Message,
): Promise<IntakeOutcome> {
  const { config, store } = parts;
  const message = { ...sent, id: sent.id.toLowerCase() };
  const { id, stamp } = message;
  if (stamp.origin !== arrival.origin) return { kind: 'origin-differs' };
  const judged = kind.judge(config, message);
  const faults = [...judged.faults, ...textFaults(stamp)];
  if (faults.length > 0) {
    const before = await kind.shelf.seen(store, id, arrival.bodyHash);
    return before ? settled(before, id, stamp) : { kind: 'unfit', errors: faults };
  }
  const standing = await standingOf(parts, arrival, stamp, judged.isSuspect);
  return keep(parts, kind, kind.kept(config, arrival, message, standing), stamp);
}

/** Keeps what was judged, in one transaction; what is set aside only while there is room. */
export async function keep<Message extends Stamped, Kept extends Standable>(
  { store, asideRoom }: IntakeParts,
  kind: MessageKind<Message, Kept>,
  kept: Kept,
  stamp: Stamp | undefined,
): Promise<IntakeOutcome> {
  const { id, standing } = kept;
  if (standing.kind === 'aside') {
    // What was kept before takes no room again. Elsewhere the store itself says so as it adds.
    const before = await kind.shelf.seen(store, id, kept.bodyHash);
    if (before) return settled(before, id, stamp);
    if (!(await asideRoom.take(bytesOf(kept)))) return { kind: 'aside-full' };
  }
  const added = await store.add((tx) => kind.shelf.add(tx, kept));
  return added === 'new' ? { kind: 'kept', id, standing, stamp } : settled(added, id, stamp);
}

function settled(
  before: 'duplicate' | 'conflict',
  id: string,
  stamp: Stamp | undefined,
): IntakeOutcome {
  return before === 'conflict' ? { kind: 'conflict' } : { kind: 'duplicate', id, stamp };
}

/** About what a row takes. */
function bytesOf(kept: Standable): number {
  return Buffer.byteLength(JSON.stringify(kept));
}

/**
 * A newer release's message is looked at whole; else doubts about the texts say more than the
 * suspicion of a program.
 */
async function standingOf(
  { knownTexts, publish }: IntakeParts,
  { strangers = [], isPageUntold }: Arrival,
  stamp: Stamp,
  isSuspect: boolean,
): Promise<Standing> {
  // What a page shows must not count as unknown because there was no room for it at start.
  await publish?.();
  if (strangers.length > 0) return { kind: 'aside', because: 'key-unknown' };
  if (isPageUntold) return { kind: 'aside', because: 'page-untold' };
  const known = await knownTexts(stamp.texts.map(({ sha256 }) => sha256));
  const because = textDoubt(stamp, known) ?? (isSuspect ? 'suspect' : undefined);
  return because ? { kind: 'aside', because } : { kind: 'stored' };
}
