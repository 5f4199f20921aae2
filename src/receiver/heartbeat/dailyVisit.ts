import { type Heartbeat, isHeartbeatFault, isWell } from '../../core/heartbeat';
import { isoTime } from '../../core/isoTime';
import { DAY_MS } from '../../core/settings';
import { dayOf, dueDay } from './dueMoment';
import type { HeartbeatParts, MakeVisit } from './heartbeatParts';
import { raise } from './raise';

/** A visit that began so long ago and came to nothing died with its process, in milliseconds. */
const STALE_MS = 1_800_000;

/** Days whose visits are kept. */
const KEPT_DAYS = 14;

/** What the daily visit is made with. */
export type DailyParts = HeartbeatParts & {
  makeVisit: MakeVisit;
  sign: ((id: string) => Promise<string>) | undefined;
  /** Waited for before a second visit, where the first found a fault: a site may just be renewed. */
  pause: () => Promise<unknown>;
};

/** Makes today's visit where it is due and no other process has it; says loudly what is wrong. */
export async function visitDaily(parts: DailyParts): Promise<void> {
  const { config, store, clock, log } = parts;
  const url = config.server?.heartbeat?.url;
  const day = url === undefined ? undefined : dueDay(url, clock());
  if (url === undefined || day === undefined) return;
  const nowMs = clock();
  const stale = isoTime(nowMs - STALE_MS);
  if (await store.heartbeats.isTaken(day, stale)) return;
  const oldest = dayOf(nowMs - KEPT_DAYS * DAY_MS);
  const mine = await store.write(({ heartbeats }) =>
    heartbeats.begin({ day, at: isoTime(nowMs), stale, oldest }),
  );
  if (!mine) return;
  const report = await visitTwice(parts);
  await store.write(({ heartbeats }) => heartbeats.end(day, report));
  const faults = report.findings.filter(isHeartbeatFault);
  if (faults.length === 0) return;
  log(`heartbeat: ${faults.map(({ code }) => code).join(' ')}`, 'fault');
  const facts = { kind: 'heartbeat', url, findings: faults };
  await raise(parts, { subject: 'heartbeat:', page: '/admin/deliveries', facts }, isoTime(nowMs));
}

/** What came of a visit; of a second one, where the first found a fault. */
async function visitTwice({
  config,
  makeVisit,
  sign,
  pause,
  clock,
}: DailyParts): Promise<Heartbeat> {
  const visit = async (): Promise<Heartbeat> => {
    const report = await makeVisit(config, sign);
    // By the receiver's clock, which tells the day.
    return { ...report, at: isoTime(clock()) };
  };
  const first = await visit();
  if (isWell(first)) return first;
  await pause();
  return visit();
}
