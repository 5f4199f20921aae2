import type { AssentConfig } from '../../core/config';
import type { Examined } from '../../receiver/store/examined';
import { migrations } from '../../receiver/store/migrations';
import { examinePostgres } from '../../receiver/store/postgres/examinePostgres';
import { examineSqlite } from '../../receiver/store/sqlite/examineSqlite';
import { type Finding, noteOf, sentences } from './finding';
import { keyFindings } from './keyFindings';
import { standingFindings } from './standingFindings';

/** How far clocks may be apart, in milliseconds. */
const APART_MS = 60_000;

/** Where a receiver's database is, and `ASSENT_SIGNING_KEY`. */
export type DatabasePlace = {
  dataFolder: string;
  databaseUrl: string | undefined;
  jwk: string | undefined;
};

/** Whether the database can be used, is this release's, and what it says of this machine's clock, of the signing key and of deliveries. */
export async function databaseFindings(
  { dataFolder, databaseUrl, jwk }: DatabasePlace,
  nowMs: number,
  config: AssentConfig | undefined,
): Promise<Finding[]> {
  const note = noteOf('database');
  const found = await (databaseUrl ? examinePostgres(databaseUrl) : examineSqlite(dataFolder));
  if (found.kind === 'missing') {
    const where = databaseUrl ? 'The database that DATABASE_URL names' : dataFolder;
    const message = `${where} holds no tables of Assent yet.`;
    const remedy = databaseUrl
      ? 'Check DATABASE_URL; assent serve makes them when it starts.'
      : 'Name the data folder with --data; assent serve makes them when it starts.';
    return [note('warning', 'missing', message, remedy)];
  }
  if (found.kind === 'failed') {
    const [message, remedy] = sentences(found.message);
    const other = 'Put a backup back, or name another place with --data.';
    return [note('error', 'unusable', message, remedy || other)];
  }
  return [
    ...(await releaseFindings(found)),
    ...clockFindings(found, nowMs),
    ...(await keyFindings({ dataFolder, jwk, isShared: databaseUrl !== undefined }, found.keys)),
    ...(config ? standingFindings(config, found.standings, nowMs) : []),
  ];
}

type Usable = Extract<Examined, { kind: 'usable' }>;

async function releaseFindings({ steps }: Usable): Promise<Finding[]> {
  const note = noteOf('database');
  const known = Object.keys(await migrations.getMigrations());
  const later = steps.find((step) => !known.includes(step));
  if (later !== undefined) {
    const message = `The database was last used by a newer release of Assent (${later}).`;
    return [note('error', 'newer', message, 'Install that release, or a newer one.')];
  }
  if (steps.length === known.length) return [];
  const message = 'The database stands as an earlier release left it.';
  const remedy = 'Make a backup with that release, then restart the receiver, which updates it.';
  return [note('warning', 'older', message, remedy)];
}

function clockFindings({ newest, nowMs: theirMs }: Usable, nowMs: number): Finding[] {
  const note = noteOf('clock');
  const found: Finding[] = [];
  const now = new Date(nowMs).toISOString();
  if (newest !== undefined && Date.parse(newest) - nowMs > APART_MS) {
    const message = `The newest lead came at ${newest}, and this machine says it is ${now}: its clock was ahead, or is behind.`;
    found.push(note('error', 'stepped-back', message, SYNCHRONISE));
  }
  if (theirMs !== undefined && Math.abs(theirMs - nowMs) > APART_MS) {
    const theirs = new Date(theirMs).toISOString();
    const message = `PostgreSQL says it is ${theirs}, and this machine says it is ${now}.`;
    found.push(note('warning', 'apart', message, SYNCHRONISE));
  }
  return found;
}

/** What helps against a wrong clock. */
export const SYNCHRONISE = 'Synchronise the clock: timedatectl set-ntp true';
