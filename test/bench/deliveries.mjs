// How fast a backlog goes on to a webhook that answers in 5 ms, on either store, on PostgreSQL also by two
// receivers at once. The other side first answers 410, which closes the delivery: all leads wait. Then
// `assent deliver --open` lets them go. Events a second, from the opening to the last arrival, or to the end
// of BENCH_SECONDS (60); how often one arrived that had been there already. BENCH_EVENTS leads (10,000);
// BENCH_STORES=sqlite or postgres leaves the other out.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { runnerImport } from 'vite';
import {
  cpuMicroseconds,
  HEADERS,
  makeFolder,
  makerOf,
  makeSigningKey,
  messageMaker,
  SERVE,
  started,
  textsQuery,
} from './receiverProcess.mjs';

const EVENTS = Number(process.env.BENCH_EVENTS ?? 10_000);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 60);
const STORES = (process.env.BENCH_STORES ?? 'sqlite,postgres').split(',');
const ANSWER_MS = 5;
const POSTERS = 32;

/** A webhook's other side, closed at first. */
async function otherSide() {
  const ids = new Set();
  const side = { ids, again: 0, lastMs: 0, isOpen: false, url: '', close: () => server.close() };
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', async () => {
      if (!side.isOpen) return response.writeHead(410).end();
      await sleep(ANSWER_MS);
      const id = request.headers['webhook-id'];
      if (ids.has(id)) side.again += 1;
      ids.add(id);
      side.lastMs = performance.now();
      response.writeHead(200).end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  side.url = `http://127.0.0.1:${server.address().port}/hook`;
  return side;
}

/** A folder whose receiver delivers there. */
function folderFor(side) {
  const folder = makeFolder();
  const file = join(folder, 'assent.json');
  const config = JSON.parse(readFileSync(file, 'utf8'));
  config.server.privateHosts = ['127.0.0.1'];
  config.server.deliveries = {
    crm: { channel: 'webhook', url: side.url, recipient: 'operator' },
  };
  writeFileSync(file, JSON.stringify(config));
  return folder;
}

const SECRET = { ASSENT_CRM_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}` };

async function postAll(url, lead) {
  let left = EVENTS;
  const poster = async () => {
    while (left-- > 0) {
      const init = { method: 'POST', headers: HEADERS, body: JSON.stringify(lead()) };
      const answer = await fetch(`${url}/v1/contact`, init);
      await answer.text();
      if (answer.status !== 201) throw new Error(`A lead was answered ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: POSTERS }, poster));
}

function open(folder, env) {
  const args = [SERVE[0], 'deliver', '--open', 'crm', '--config', 'assent.json', '--data', 'data'];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve) => child.once('exit', resolve));
}

async function measure(name, side, folder, env, receivers) {
  side.isOpen = true;
  const cpuOf = () => receivers.reduce((sum, { child }) => sum + cpuMicroseconds(child), 0);
  const cpuBefore = cpuOf();
  await open(folder, env);
  const startedMs = performance.now();
  while (side.ids.size < EVENTS && performance.now() - startedMs < SECONDS * 1000) await sleep(50);
  const seconds = (side.lastMs - startedMs) / 1000;
  const cpu = ((cpuOf() - cpuBefore) / Math.max(1, side.ids.size)).toFixed(0);
  const rate = (side.ids.size / seconds).toFixed(1);
  console.log(
    `${name}: ${side.ids.size} of ${EVENTS} in ${seconds.toFixed(1)} s, ${rate} a second, ${side.again} again, CPU µs ${cpu}`,
  );
}

async function onSqlite() {
  const side = await otherSide();
  const folder = folderFor(side);
  const env = { ...SECRET, DATABASE_URL: '' };
  const receiver = await started(folder, SERVE, env);
  await postAll(receiver.url, messageMaker(folder, 'contact'));
  await measure('SQLite', side, folder, env, [receiver]);
  receiver.child.kill('SIGKILL');
  side.close();
  rmSync(folder, { recursive: true, force: true });
}

async function onPostgres(count) {
  const { module } = await runnerImport('./test/postgres/cluster.ts', { configFile: false });
  const cluster = await module.startCluster({});
  const side = await otherSide();
  const folders = Array.from({ length: count }, () => folderFor(side));
  const own = { DATABASE_URL: cluster.url('postgres'), ASSENT_SIGNING_KEY: makeSigningKey() };
  const env = { ...SECRET, ...own };
  const receivers = [];
  try {
    for (const folder of folders) receivers.push(await started(folder, SERVE, env));
    const client = new pg.Client(cluster.url('postgres'));
    await client.connect();
    const lead = makerOf('contact', (await client.query(textsQuery('contact'))).rows);
    await client.end();
    await postAll(receivers[0].url, lead);
    await measure(`PostgreSQL, receivers: ${count}`, side, folders[0], env, receivers);
  } finally {
    for (const { child } of receivers) child.kill('SIGKILL');
    cluster.remove();
    side.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

if (STORES.includes('sqlite')) await onSqlite();
if (STORES.includes('postgres')) {
  await onPostgres(1);
  await onPostgres(2);
}
process.exit(0);
