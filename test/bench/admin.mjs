// What the owner's pages cost at 200,000 leads and as many consent messages: how long each view takes, one
// after another and eight at once, and how long a visitor's posts take meanwhile, beside how long they
// take while nobody looks. The built receiver runs as a process of its own; its rows are copies of one
// lead and one consent message. Milliseconds.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { HEADERS, makeFolder, messageMaker, SERVE, started } from './receiverProcess.mjs';

const ROWS = Number(process.env.BENCH_ROWS ?? 200_000);
const ROUNDS = 20;
const TOKEN = 'a-token-of-the-bench';

const folder = makeFolder();
const start = () => started(folder, SERVE, { ASSENT_ADMIN_TOKEN: TOKEN });

const stop = ({ child }) =>
  new Promise((resolve) => {
    child.removeAllListeners('exit').once('exit', resolve);
    child.kill('SIGTERM');
  });

async function post(url, path, body) {
  const startedMs = performance.now();
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify(body),
  });
  await answer.text();
  if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}`);
  return performance.now() - startedMs;
}

/** Fills both tables with copies of what stands in them, a second apart. */
function multiply() {
  const database = new Database(join(folder, 'data/assent.db'));
  for (const table of ['leads', 'consents']) {
    const columns = database
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map(({ name }) => name);
    const copied = columns.map(
      (name) => ({ id: "'copy ' || value", received_at: 'received_at - value' })[name] ?? name,
    );
    database.exec(`WITH RECURSIVE counted(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM counted WHERE value < ${ROWS})
      INSERT INTO ${table} (${columns}) SELECT ${copied} FROM (SELECT * FROM ${table} LIMIT 1), counted`);
  }
  database.exec('DELETE FROM figures');
  database.close();
}

async function view(url, path) {
  const startedMs = performance.now();
  const answer = await fetch(url + path, { headers: { Authorization: `Bearer ${TOKEN}` } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return { ms: performance.now() - startedMs, text };
}

const at = (took, share) => took.toSorted((a, b) => a - b)[Math.ceil(took.length * share) - 1];
const say = (name, took) =>
  console.log(
    `${name.padEnd(44)} ${[0.5, 0.99, 1].map((share) => at(took, share).toFixed(1).padStart(8)).join('')}`,
  );

/** How long posts take, one after another, while something else goes on. */
async function postsDuring(url, work) {
  const took = [];
  let isOver = false;
  const over = work().finally(() => {
    isOver = true;
  });
  while (!isOver) took.push(await post(url, '/v1/contact', lead()));
  await over;
  return took;
}

const first = await start();
const lead = messageMaker(folder, 'contact');
await post(first.url, '/v1/contact', lead());
await post(first.url, '/v1/consent', messageMaker(folder, 'consent')());
await stop(first);
multiply();
const startedMs = performance.now();
const running = await start();
const { url } = running;
console.log(
  `${ROWS} leads and consent messages; first start after the copy ${Math.round(performance.now() - startedMs)} ms\n`,
);
const views = [
  '/admin/leads',
  '/admin/leads?form=callback',
  '/admin/leads?show=aside',
  '/admin/leads?show=replaced',
  '/admin/consents',
];
for (const path of ['/admin/leads', '/admin/consents']) {
  const { text } = await view(url, path);
  const next = /rel="next" href="([^"]+)"/.exec(text)?.[1].replaceAll('&amp;', '&');
  const last = /class="pager">.*?(\d+)<\/span>/s.exec(text)?.[1];
  if (next) views.push(next, `${path}?page=${last}`);
}
console.log(`${''.padEnd(44)}      p50     p99     max`);
for (const path of views) {
  const took = [];
  for (let round = 0; round < ROUNDS; round++) took.push((await view(url, path)).ms);
  say(path.slice(0, 44), took);
}
const eight = async () => {
  for (let round = 0; round < ROUNDS; round++) {
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => view(url, views[index % views.length])),
    );
  }
};
const nobody = () => new Promise((resolve) => setTimeout(resolve, 3000));
say('a post, nobody looks', await postsDuring(url, nobody));
say('a post, eight views at once', await postsDuring(url, eight));
await stop(running);
rmSync(folder, { recursive: true });
