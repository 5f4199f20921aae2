import { canonicalText } from '../../core/canonical';
import { isoTime } from '../../core/isoTime';
import { queueAlarm } from '../deliveries/queueAlarm';
import { issuerOf } from '../ledger/notary';
import type { HeartbeatParts } from './heartbeatParts';

/** What an alarm says beside how a delivery fares; `page` is where the owner goes on from there. */
export type Raised = { subject: string; page: string; facts: object };

/** Raises an alarm by all deliveries that carry any, unless one of its subject was raised at `since` or later; whether it was. */
export async function raise(
  { config, store, clock }: HeartbeatParts,
  { subject, page, facts }: Raised,
  since: string,
): Promise<boolean> {
  const carriers = config.server?.alarms ?? [];
  if (carriers.length === 0) return false;
  const issuer = issuerOf(config);
  const link = issuer === undefined ? {} : { link: `${issuer}${page}` };
  const note = canonicalText({ ...facts, ...link });
  return queueAlarm(store, carriers, { subject, at: isoTime(clock()), note }, since);
}
