// What a stored lead costs: this receiver beside the bare framework with one durable insert of the same
// body, in one run, turn by turn, at 1, 16 and 64 posts at once. Both run as processes of their own, on
// one disk: the same driver, the same journal (WAL), the same `synchronous = FULL`, a commit that reached
// the disk before each answer, and the body parsed as JSON by both. What the bare one leaves out is what
// a receiver is for: who may post and how often, checks of the form, its texts, phone and decisions, the
// hash, the lists and figures of the owner's pages, a line of log. The posts are leads that verify (201):
// their stamps name the texts that the receiver has published.
import { rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { HEADERS, makeFolder, messageMaker, SERVE, started } from './receiverProcess.mjs';

const ROUNDS = 5;
const POSTS = 1000;

const folder = makeFolder();
writeFileSync(
  join(folder, 'bare.mjs'),
  `import { createRequire } from 'node:module';
const from = createRequire(${JSON.stringify(import.meta.filename)});
const { Hono } = await import(from.resolve('hono'));
const { serve } = await import(from.resolve('@hono/node-server'));
const Database = from('libsql');
const database = new Database('bare.db');
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('CREATE TABLE leads (id TEXT PRIMARY KEY, body TEXT NOT NULL)');
const insert = database.prepare('INSERT INTO leads VALUES (?, ?)');
const app = new Hono();
app.post('/v1/contact', async (c) => {
  const text = await c.req.text();
  const { id } = JSON.parse(text);
  insert.run(id, text);
  return c.json({ ok: true, id }, 201);
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log('Listening: http://localhost:' + port),
);
`,
);

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

/** Posts a second, and how long each took. */
async function round(url, together) {
  const agent = new Agent({ keepAlive: true, maxSockets: together });
  const bodies = Array.from({ length: POSTS }, () => JSON.stringify(lead()));
  const took = [];
  const startedMs = performance.now();
  const sender = async () => {
    for (let body = bodies.pop(); body; body = bodies.pop())
      took.push(await post(url, agent, body));
  };
  await Promise.all(Array.from({ length: together }, sender));
  const seconds = (performance.now() - startedMs) / 1000;
  agent.destroy();
  return { perSecond: POSTS / seconds, took };
}

const at = (list, share) => list.sort((a, b) => a - b)[Math.floor(list.length * share)];
const ours = await started(folder, SERVE);
const bare = await started(folder, ['bare.mjs']);
const lead = messageMaker(folder, 'contact');
try {
  for (const { url } of [ours, bare]) await round(url, 16);
  console.log('at once  who       a second  p50 ms  p99 ms  ratio');
  for (const together of [1, 16, 64]) {
    const sums = { assent: { rates: [], took: [] }, bare: { rates: [], took: [] } };
    for (let count = 0; count < ROUNDS; count++) {
      for (const [who, { url }] of Object.entries({ assent: ours, bare })) {
        const { perSecond, took } = await round(url, together);
        sums[who].rates.push(perSecond);
        sums[who].took.push(...took);
      }
    }
    const rate = (who) => at(sums[who].rates, 0.5);
    for (const [who, { took }] of Object.entries(sums)) {
      const figures = [rate(who).toFixed(0), at(took, 0.5).toFixed(2), at(took, 0.99).toFixed(2)];
      const [first, p50, p99] = figures;
      const ratio = who === 'assent' ? (rate('assent') / rate('bare')).toFixed(2) : '';
      console.log(
        `${String(together).padEnd(8)} ${who.padEnd(9)} ${first.padEnd(9)} ${p50.padEnd(7)} ${p99.padEnd(7)} ${ratio}`,
      );
    }
  }
} finally {
  for (const { child } of [ours, bare]) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
