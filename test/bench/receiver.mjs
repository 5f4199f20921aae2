// What a stored lead costs: this receiver beside the bare framework, once with one durable insert of the
// same body (`bare`), once with the rows that the receiver stores for a lead (`same rows`: the lead, the
// ledger's entry, the proof with its receipt) in a transaction a post, in one run, turn by turn, at 1, 16
// and 64 posts at once, on either store. All run as processes of their own, on one disk: the same driver,
// a commit that reached the disk before each answer (SQLite: the journal WAL and `synchronous = FULL`),
// and the body parsed as JSON by all. What the bare ones leave out
// is what a receiver is for: who may post and how often, checks of the form, its texts, phone and
// decisions, the hash, the ledger's entry, the signed receipt, the lists and figures of the owner's pages,
// a line of log. The posts are leads that verify (201): their stamps name the texts that the receiver has
// published. What a post takes of the processor is told too, in microseconds of all threads of a process:
// on a machine that others use it says more than posts a second. On PostgreSQL, a private one, two
// receivers at once are looked at as well, which is worth something only where there are cores for them.
// BENCH_STORES=sqlite or postgres leaves the other out.
import { readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import pg from 'pg';
import { runnerImport } from 'vite';
import {
  asking,
  cpuMicroseconds,
  HEADERS,
  makeFolder,
  makerOf,
  makeSigningKey,
  messageMaker,
  SERVE,
  started,
  textsQuery,
  writeRows,
} from './receiverProcess.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const POSTS = 1000;
const STORES = (process.env.BENCH_STORES ?? 'sqlite,postgres').split(',');
const BARE = [new URL('bare.mjs', import.meta.url).pathname];

function post(url, agent, body) {
  const startedMs = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { ...HEADERS, 'Content-Length': Buffer.byteLength(body) };
    const sending = request(`${url}/v1/contact`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 201) resolve(performance.now() - startedMs);
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
    });
    sending.once('error', reject);
    sending.end(body);
  });
}

/** Posts a second to one or several processes in turn, how long each took, and what they took of the processor. */
async function round(processes, lead, together) {
  const agent = new Agent({ keepAlive: true, maxSockets: together });
  const bodies = Array.from({ length: POSTS }, () => JSON.stringify(lead()));
  const took = [];
  const cpuOf = () => processes.reduce((sum, { child }) => sum + cpuMicroseconds(child), 0);
  const cpuBefore = cpuOf();
  const startedMs = performance.now();
  const sender = async (_, index) => {
    const { url } = processes[index % processes.length];
    for (let body = bodies.pop(); body; body = bodies.pop())
      took.push(await post(url, agent, body));
  };
  await Promise.all(Array.from({ length: together }, sender));
  const seconds = (performance.now() - startedMs) / 1000;
  agent.destroy();
  return { perSecond: POSTS / seconds, took, cpu: (cpuOf() - cpuBefore) / POSTS };
}

const at = (list, share) => list.sort((a, b) => a - b)[Math.floor(list.length * share)];

/** What a process holds in memory, in MB. */
function memoryOf({ child }) {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Math.round((Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024) / 1e6);
}

/** Compares what is handed in: `contenders` are lists of processes by name, `bare` among them. */
async function compare(store, contenders, lead) {
  for (const processes of Object.values(contenders)) await round(processes, lead, 16);
  const titles =
    'at once  who       a second  p50 ms  p99 ms  CPU µs  of bare  p99 of bare  of same  p99 of same';
  console.log(`\n${store}\n${titles}`);
  for (const together of [1, 16, 64]) {
    const sums = Object.fromEntries(
      Object.keys(contenders).map((who) => [who, { rates: [], took: [], cpu: [] }]),
    );
    for (let count = 0; count < ROUNDS; count++) {
      for (const [who, processes] of Object.entries(contenders)) {
        const { perSecond, took, cpu } = await round(processes, lead, together);
        sums[who].cpu.push(cpu);
        sums[who].rates.push(perSecond);
        sums[who].took.push(...took);
      }
    }
    const rate = (who) => at(sums[who].rates, 0.5);
    const late = (who) => at(sums[who].took, 0.99);
    for (const [who, { took, cpu }] of Object.entries(sums)) {
      const ratios = ['bare', 'same rows'].flatMap((other) =>
        who === other
          ? ['', '']
          : [(rate(who) / rate(other)).toFixed(2), (late(who) / late(other)).toFixed(2)],
      );
      const cells = [String(together), who, rate(who).toFixed(0), at(took, 0.5).toFixed(2)];
      const line = [...cells, late(who).toFixed(2), at(cpu, 0.5).toFixed(0), ...ratios];
      const widths = [9, 10, 10, 8, 8, 8, 9, 13, 9, 0];
      console.log(line.map((cell, index) => cell.padEnd(widths[index])).join(''));
    }
  }
}

async function onSqlite() {
  const folder = makeFolder();
  const running = [];
  const start = async (args, env = {}) => {
    const one = await started(folder, args, { DATABASE_URL: '', ...env });
    running.push(one);
    return one;
  };
  try {
    const assent = await start(SERVE);
    const idle = memoryOf(assent);
    const lead = messageMaker(folder, 'contact');
    await post(assent.url, undefined, JSON.stringify(lead()));
    const rows = await writeRows(folder, asking(folder));
    const others = {
      bare: [await start(BARE)],
      'same rows': [await start(BARE, { BARE_ROWS: rows })],
    };
    await compare('SQLite', { assent: [assent], ...others }, lead);
    console.log(`memory of assent: ${idle} MB idle, ${memoryOf(assent)} MB after the load`);
  } finally {
    for (const { child } of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres() {
  const { module } = await runnerImport('./test/postgres/cluster.ts', { configFile: false });
  const cluster = await module.startCluster({});
  const folders = [makeFolder(), makeFolder()];
  const signingKey = makeSigningKey();
  const running = [];
  const start = async (folder, args, more = {}) => {
    const env = { DATABASE_URL: cluster.url('postgres'), ASSENT_SIGNING_KEY: signingKey };
    const one = await started(folder, args, { ...env, ...more });
    running.push(one);
    return one;
  };
  try {
    const [one, two] = [await start(folders[0], SERVE), await start(folders[1], SERVE)];
    const bare = await start(folders[0], BARE);
    const idle = memoryOf(one);
    const client = new pg.Client(cluster.url('postgres'));
    await client.connect();
    const ask = async (text) => (await client.query(text)).rows;
    const lead = makerOf('contact', await ask(textsQuery('contact')));
    await post(one.url, undefined, JSON.stringify(lead()));
    const rows = await writeRows(folders[0], ask);
    await client.end();
    const others = {
      bare: [bare],
      'same rows': [await start(folders[0], BARE, { BARE_ROWS: rows })],
    };
    await compare('PostgreSQL', { assent: [one], 'two of us': [one, two], ...others }, lead);
    console.log(`memory of assent: ${idle} MB idle, ${memoryOf(one)} MB after the load`);
  } finally {
    for (const { child } of running) child.kill('SIGKILL');
    cluster.remove();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

if (STORES.includes('sqlite')) await onSqlite();
if (STORES.includes('postgres')) await onPostgres();
