// How long `assent verify` takes over a ledger of a million entries, each of them of a lead with its signed
// receipt, as the receiver keeps them: the chain, every record against its entry, every signature. The
// command runs as a process of its own, on a SQLite file that was filled before, which takes some minutes,
// and on PostgreSQL after `assent migrate` moved that file there. BENCH_ENTRIES changes their number,
// BENCH_STORES=sqlite leaves PostgreSQL out.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { makeFolder, messageMaker, SERVE, started } from './receiverProcess.mjs';

const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 1_000_000);
const STORES = (process.env.BENCH_STORES ?? 'sqlite,postgres').split(',');
const [PROGRAM] = SERVE;

const imported = async (file) => (await runnerImport(file, { configFile: false })).module;
const { fillLedger } = await imported('./test/bench/fillLedger.ts');

/** Starts a receiver once, which publishes the texts that leads name. */
async function publish(folder) {
  const { child } = await started(folder, SERVE, { DATABASE_URL: '' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Runs a command until its end: what it printed, seconds, and the memory it held at most, in MB. */
async function timed(folder, args, databaseUrl) {
  const startedMs = performance.now();
  const stdio = ['ignore', 'pipe', 'inherit'];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio,
  });
  let [printed, megabytes] = ['', 0];
  child.stdout.on('data', (part) => {
    printed += part;
  });
  const looking = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    megabytes =
      Math.round((Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024) / 1e6) || megabytes;
  }, 200);
  await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(looking);
  return { printed, seconds: (performance.now() - startedMs) / 1000, megabytes };
}

/** Verifies what a folder or a database holds. */
async function measure(store, folder, databaseUrl) {
  const verify = [PROGRAM, 'verify', '--json', '--data', 'data'];
  const { printed, seconds, megabytes } = await timed(folder, verify, databaseUrl);
  const { ok, entries, records } = JSON.parse(printed);
  if (!ok || entries !== ENTRIES) throw new Error(printed.slice(0, 500));
  const each = ((seconds * 1e6) / entries).toFixed(0);
  console.log(
    `${store}: ${entries} entries, ${records} records verified in ${seconds.toFixed(1)} s, ${each} µs each, ${megabytes} MB at most`,
  );
}

/** Keeps the leads in the folder's SQLite file. */
async function fill(folder) {
  await publish(folder);
  const config = JSON.parse(readFileSync(join(folder, 'assent.json'), 'utf8'));
  const place = { dataFolder: join(folder, 'data'), lead: messageMaker(folder, 'contact') };
  const startedMs = performance.now();
  await fillLedger({ config, ...place, entries: ENTRIES });
  console.log(`filled in ${((performance.now() - startedMs) / 1000).toFixed(0)} s`);
}

async function onPostgres(folder) {
  const { startCluster } = await imported('./test/postgres/cluster.ts');
  const cluster = await startCluster({});
  const url = cluster.url('postgres');
  try {
    await timed(folder, [PROGRAM, 'migrate', '--from', 'data'], url);
    await measure('PostgreSQL', folder, url);
  } finally {
    cluster.remove();
  }
}

const folder = makeFolder();
try {
  await fill(folder);
  await measure('SQLite', folder, '');
  if (STORES.includes('postgres')) await onPostgres(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
