// How long visitors' posts take while leads at the end of their term are destroyed, beside how long they
// take otherwise: by the receiver itself it would be the same work with pauses. The built receiver and
// `assent purge` run as processes of their own on one SQLite file. Milliseconds.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { HEADERS, makeFolder, messageMaker, SERVE, started } from './receiverProcess.mjs';

const ROWS = Number(process.env.BENCH_ROWS ?? 100_000);
const POSTS = 500;

const folder = makeFolder();
const { child, url } = await started(folder, SERVE);
const lead = messageMaker(folder, 'contact');

async function post() {
  const startedMs = performance.now();
  const body = JSON.stringify(lead());
  const answer = await fetch(`${url}/v1/contact`, { method: 'POST', headers: HEADERS, body });
  await answer.text();
  if (answer.status !== 201) throw new Error(`A post was answered ${answer.status}`);
  return performance.now() - startedMs;
}

/** Adds copies of one lead whose term is over. */
function addExpired() {
  const database = new Database(join(folder, 'data/assent.db'));
  const columns = database
    .prepare("SELECT name FROM pragma_table_info('leads')")
    .all()
    .map(({ name }) => name);
  const copied = columns.map(
    (name) => ({ id: "'copy ' || value", due_at: "'2026-01-01T00:00:00.000Z'" })[name] ?? name,
  );
  database.exec(`WITH RECURSIVE counted(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM counted WHERE value < ${ROWS})
    INSERT INTO leads (${columns}) SELECT ${copied} FROM (SELECT * FROM leads LIMIT 1), counted`);
  database.close();
}

const at = (took, share) => took.toSorted((a, b) => a - b)[Math.ceil(took.length * share) - 1];
const say = (name, took) =>
  console.log(
    `${name.padEnd(44)} ${[0.5, 0.99, 1].map((share) => at(took, share).toFixed(1).padStart(8)).join('')}`,
  );

const before = [];
for (let count = 0; count < POSTS; count += 1) before.push(await post());
addExpired();

const purging = spawn(process.execPath, [SERVE[0], 'purge', '--data', 'data'], {
  cwd: folder,
  stdio: ['ignore', 'inherit', 'inherit'],
});
let isOver = false;
const startedMs = performance.now();
const over = new Promise((resolve) => purging.once('exit', resolve)).then((code) => {
  isOver = true;
  return code;
});
const during = [];
while (!isOver) during.push(await post());
const seconds = (performance.now() - startedMs) / 1000;

console.log(`${''.padEnd(44)}      p50     p99     max`);
say('a post, while nothing is purged', before);
say(`a post, while ${ROWS} leads are destroyed`, during);
console.log(`destroyed in ${seconds.toFixed(0)} s; exit code ${await over}`);
child.kill('SIGTERM');
await new Promise((resolve) => child.once('exit', resolve));
rmSync(folder, { recursive: true });
