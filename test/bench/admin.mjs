// What the owner's pages cost with a million leads (BENCH_ROWS) beside a thousand: each page, each filter
// and each kind of search, and how long a visitor's posts take meanwhile. The built receiver runs as a
// process of its own, on SQLite, or on PostgreSQL where BENCH_STORES names it and DATABASE_URL a server on
// which databases may be made. Leads are copies of one, with names and phones of their own. Milliseconds.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { multiply, viewsOf } from './adminViews.mjs';
import {
  HEADERS,
  makeFolder,
  makeSigningKey,
  messageMaker,
  SERVE,
  started,
} from './receiverProcess.mjs';

const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000);
const STORES = (process.env.BENCH_STORES ?? 'sqlite').split(',');
const ROUNDS = 15;
const TOKEN = 'a-token-of-the-bench';

const stop = ({ child }) =>
  new Promise((resolve) => {
    child.once('exit', resolve);
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

async function view(url, path) {
  const startedMs = performance.now();
  const answer = await fetch(url + path, { headers: { Authorization: `Bearer ${TOKEN}` } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return { ms: performance.now() - startedMs, text };
}

const at = (took, share) => took.toSorted((a, b) => a - b)[Math.ceil(took.length * share) - 1];
const cell = (ms) => (ms === undefined ? '' : ms.toFixed(1)).padStart(9);

/** Waits until every lead can be looked for; that takes a while after the first start. */
async function whole(url) {
  const startedMs = performance.now();
  while (/data-unread/.test((await view(url, '/admin/leads?q=x')).text)) {
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
  return Math.round((performance.now() - startedMs) / 1000);
}

/** How long posts take, one after another, while something else goes on. */
async function postsDuring(url, lead, work) {
  const took = [];
  let isOver = false;
  const over = work().finally(() => {
    isOver = true;
  });
  while (!isOver) took.push(await post(url, '/v1/contact', lead()));
  await over;
  return took;
}

/** An empty database on the server of DATABASE_URL, and what takes it away again. */
async function makeDatabase(rows) {
  const server = new pg.Client(process.env.DATABASE_URL);
  await server.connect();
  const name = `assent_bench_${rows}`;
  const drop = () => server.query(`drop database if exists ${name} with (force)`);
  await drop();
  await server.query(`create database ${name}`);
  const url = new URL(process.env.DATABASE_URL);
  url.pathname = name;
  return { url: String(url), gone: () => drop().then(() => server.end()) };
}

/** How long each view takes with so many leads, by its name. */
async function measured(store, rows) {
  const folder = makeFolder();
  const env = { ASSENT_ADMIN_TOKEN: TOKEN, ASSENT_SIGNING_KEY: makeSigningKey() };
  const first = await started(folder, SERVE, { ...env, DATABASE_URL: '' });
  const lead = messageMaker(folder, 'contact');
  await post(first.url, '/v1/contact', lead());
  await post(first.url, '/v1/consent', messageMaker(folder, 'consent')());
  await stop(first);
  multiply(folder, rows);
  const database = store === 'postgres' ? await makeDatabase(rows) : undefined;
  if (database) {
    const counted = await started(folder, SERVE, { ...env, DATABASE_URL: '' });
    await stop(counted);
    await migrated(folder, { ...env, DATABASE_URL: database.url });
  }
  const startedMs = performance.now();
  const running = await started(folder, SERVE, { ...env, DATABASE_URL: database?.url ?? '' });
  const { url } = running;
  const startMs = Math.round(performance.now() - startedMs);
  console.log(
    `${store}, ${rows} leads: started in ${startMs} ms, searched in ${await whole(url)} s`,
  );
  const views = viewsOf(rows);
  for (const name of ['the list', 'a common name', 'called', 'a common campaign']) {
    const { text } = await view(url, views[name]);
    const next = /rel="next" href="([^"]+)"/.exec(text)?.[1].replaceAll('&amp;', '&');
    if (next) views[`${name}, page 2`] = next;
  }
  // A program that has run for a while is faster.
  for (let round = 0; round < 3; round++)
    for (const path of Object.values(views)) await view(url, path);
  const came = {};
  for (const [name, path] of Object.entries(views)) {
    const took = [];
    for (let round = 0; round < ROUNDS; round++) took.push((await view(url, path)).ms);
    came[name] = took;
  }
  const paths = Object.values(views);
  const eight = async () => {
    for (let round = 0; round < ROUNDS; round++)
      await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          view(url, paths[(round * 8 + index) % paths.length]),
        ),
      );
  };
  came['a post, nobody looks'] = await postsDuring(
    url,
    lead,
    () => new Promise((resolve) => setTimeout(resolve, 3000)),
  );
  came['a post, eight views at once'] = await postsDuring(url, lead, eight);
  await stop(running);
  await database?.gone();
  rmSync(folder, { recursive: true });
  return came;
}

/** Moves the SQLite database of a folder into the one that is named. */
function migrated(folder, env) {
  const args = [SERVE[0], 'migrate', '--from', join(folder, 'data')];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`migrate ended ${code}`)),
    );
  });
}

for (const store of STORES) {
  const few = await measured(store, 1000);
  const many = await measured(store, ROWS);
  console.log(
    `\n${store.padEnd(34)}${'1000'.padStart(9)}${String(ROWS).padStart(9)}${'more'.padStart(9)}${'p99'.padStart(9)}`,
  );
  for (const [name, took] of Object.entries(many)) {
    const [before, after] = [few[name] && at(few[name], 0.5), at(took, 0.5)];
    console.log(
      name.padEnd(34) +
        cell(before) +
        cell(after) +
        cell(before && after - before) +
        cell(at(took, 0.99)),
    );
  }
}
