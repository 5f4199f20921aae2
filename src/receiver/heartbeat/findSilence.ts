import { KNOWN_DAYS, silentDays } from '../../core/silence';
import { type Day, daysBack } from './daysBack';
import type { HeartbeatParts } from './heartbeatParts';
import { raise } from './raise';

/** Looks at each form of the configuration, and says loudly which has gone silent: once a form and day. */
export async function findSilence(parts: HeartbeatParts): Promise<void> {
  const { config, clock } = parts;
  if ((config.server?.alarms ?? []).length === 0) return;
  const days = daysBack(clock(), config.server?.timeZone, KNOWN_DAYS);
  for (const form of Object.keys(config.forms ?? {})) await lookAt(parts, form, days);
}

async function lookAt(parts: HeartbeatParts, form: string, days: readonly Day[]): Promise<void> {
  const { flow } = parts.store;
  const came: boolean[] = [];
  for (const day of days) came.push(await flow.came(form, 'stored', day));
  const silent = silentDays(came);
  const [today] = days;
  const first = days[silent ?? 0];
  if (silent === undefined || !today || !first) return;
  // A page whose texts are not known has all of its leads set aside: then they are there, unread.
  const isAside = await flow.came(form, 'aside', { from: first.from, to: today.to });
  const page = isAside ? '/admin/aside' : '/admin/leads';
  const facts = { kind: 'silence', form, days: silent, since: first.from, aside: isAside };
  await raise(parts, { subject: `silence:${form}`, page, facts }, today.from);
}
