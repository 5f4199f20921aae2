import { isoTime } from '../../core/isoTime';
import type { Metric } from '../http/exposition';
import type { PostCounts } from '../http/postCounts';
import { whyUnsigned } from '../ledger/notary';
import type { LedgerState } from '../ledger/watchLedger';
import type { Parts } from '../parts';
import { StoreFailure } from '../store/failure';
import { deliveryMetrics } from './deliveryMetrics';
import { heartbeatMetrics } from './heartbeatMetrics';

/** All figures of the receiver as they are just now; those that the database does not tell are left out. */
export async function metricsOf(parts: Parts): Promise<Metric[]> {
  const { posts, freeBytes, watch } = parts;
  return [
    ...(posts ? postMetrics(posts) : []),
    ...(await storedMetrics(parts)),
    ...(watch ? ledgerMetrics(watch.state(), whyUnsigned(parts) === undefined) : []),
    ...diskMetrics(freeBytes?.()),
    ...processMetrics(),
  ];
}

function postMetrics(posts: PostCounts): Metric[] {
  return [
    {
      name: 'assent_posts_total',
      help: 'Posts by what was posted and what it came to.',
      type: 'counter',
      values: posts
        .outcomes()
        .map(({ kind, outcome, count }) => ({ labels: { kind, outcome }, value: count })),
    },
    {
      name: 'assent_post_seconds',
      help: 'How long posts took, from their headers to their answer.',
      type: 'summary',
      values: posts.took().flatMap(({ kind, count, seconds }) => [
        { labels: { kind }, suffix: '_sum', value: seconds },
        { labels: { kind }, suffix: '_count', value: count },
      ]),
    },
  ];
}

/** What is kept: read from the figures that each change keeps, however much there is. */
async function storedMetrics(parts: Parts): Promise<Metric[]> {
  const { store, clock } = parts;
  const up = (value: number): Metric => ({
    name: 'assent_database_up',
    help: 'Whether the database answers.',
    type: 'gauge',
    values: [{ value }],
  });
  try {
    const leads = [];
    for (const standing of ['stored', 'aside', 'replaced'] as const) {
      leads.push({ labels: { list: standing }, value: await store.leads.count({ standing }) });
    }
    const aside = await store.asideBytes();
    const { seq } = await store.ledger.tip();
    const { open, overdue } = await store.requests.waiting(isoTime(clock()));
    return [
      up(1),
      {
        name: 'assent_ledger_entries',
        help: 'Entries in the ledger.',
        type: 'gauge',
        values: [{ value: seq }],
      },
      {
        name: 'assent_requests',
        help: 'Requests of people that wait for an answer, and those of them whose term is over.',
        type: 'gauge',
        values: [
          { labels: { state: 'open' }, value: open },
          { labels: { state: 'overdue' }, value: overdue },
        ],
      },
      { name: 'assent_leads', help: 'Leads by list.', type: 'gauge', values: leads },
      {
        name: 'assent_aside_bytes',
        help: 'Room that is taken by what is set aside.',
        type: 'gauge',
        values: [{ value: aside }],
      },
      ...(await deliveryMetrics(parts)),
      ...(await heartbeatMetrics(parts)),
    ];
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return [up(0)];
  }
}

function ledgerMetrics({ fault, verified }: LedgerState, isSigning: boolean): Metric[] {
  return [
    {
      name: 'assent_receipts_signed',
      help: '1 while receipts are signed, else 0.',
      type: 'gauge',
      values: [{ value: isSigning ? 1 : 0 }],
    },
    {
      name: 'assent_ledger_verified',
      help: '1 while nothing in the ledger was found to be changed, else 0.',
      type: 'gauge',
      values: [{ value: fault ? 0 : 1 }],
    },
    {
      name: 'assent_ledger_verified_entries',
      help: 'Entries that were looked at since the last pass began.',
      type: 'gauge',
      values: [{ value: verified }],
    },
  ];
}

function diskMetrics(free: number | undefined): Metric[] {
  if (free === undefined) return [];
  return [
    {
      name: 'assent_disk_free_bytes',
      help: 'Room left on the disk of the data folder; below 64 MiB nothing is taken in.',
      type: 'gauge',
      values: [{ value: free }],
    },
  ];
}

/** Under the names that every client of Prometheus uses. */
function processMetrics(): Metric[] {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const one = (name: string, type: Metric['type'], help: string, value: number): Metric => ({
    name,
    help,
    type,
    values: [{ value }],
  });
  return [
    one('process_resident_memory_bytes', 'gauge', 'Resident memory.', rss),
    one('nodejs_heap_size_used_bytes', 'gauge', 'Heap in use.', heapUsed),
    one('process_cpu_seconds_total', 'counter', 'CPU time.', (user + system) / 1e6),
    one(
      'process_start_time_seconds',
      'gauge',
      'When the process began, in seconds since 1970.',
      Math.round(performance.timeOrigin / 1000),
    ),
  ];
}
