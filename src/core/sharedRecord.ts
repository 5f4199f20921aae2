import { grantsAnything } from './choice';
import type { AssentConfig } from './config';
import { decide } from './decide';
import type { Choice, ConsentRecord } from './record';
import { categoryOfService, optionalIds } from './settings';

/** Whether a record bears marks of another configuration: an id that this one does not have, or a revision yet to come. */
export function isForeign(config: AssentConfig, { revision, choice }: ConsentRecord): boolean {
  const known = optionalIds(config);
  return revision > (config.revision ?? 1) || Object.keys(choice).some((id) => !known.includes(id));
}

/**
 * The answer that stands here although another configuration has written its own over it: the last of
 * `earlier` that answers all that is asked here; `undefined` where none does. What both ask for is as
 * `written` says, which is later, and nothing that it refuses is granted.
 */
export function sharedRecord(
  config: AssentConfig,
  written: ConsentRecord,
  earlier: readonly ConsentRecord[],
  nowMs: number,
): ConsentRecord | undefined {
  const mine = earlier.findLast((one) => !decide(config, one, nowMs).asks);
  if (!mine) return undefined;
  const holding = decide(config, written, nowMs).record?.choice ?? {};
  const isRefused = (id: string) =>
    written.choice[id] === false || written.choice[categoryOfService(config, id) ?? ''] === false;
  const choice: Choice = Object.fromEntries(
    optionalIds(config).map((id) => [
      id,
      holding[id] ?? (mine.choice[id] === true && !isRefused(id)),
    ]),
  );
  const { stampId, ...rest } = mine;
  return { ...rest, choice, ...(stampId && grantsAnything(choice) && { stampId }) };
}
