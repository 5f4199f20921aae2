import type { FieldError } from '../../wire/reply';
import type { Stamp } from '../../wire/stamp';
import type { Standing, Store } from '../store/store';
import { type Answer, unfit } from './answer';
import { textDoubt, textFaults } from './textFaults';

/** The standing of a message with these faults and this stamp; an answer when it is refused. */
export async function judgeStamp(
  store: Store,
  stamp: Stamp,
  found: readonly FieldError[],
): Promise<Standing | Answer> {
  const faults = [...found, ...textFaults(stamp)];
  if (faults.length > 0) return unfit(422, faults);
  const known = await store.textsByHash(stamp.texts.map(({ sha256 }) => sha256));
  const because = textDoubt(stamp, known);
  return because ? { kind: 'aside', because } : { kind: 'stored' };
}
