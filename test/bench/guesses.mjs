// Whether somebody who guesses at keys learns anything by the time of an answer: keys of the right look that
// open nothing, one whose lead was erased, and what is no key at all are asked for in turn, in an order that
// changes each time, over one connection, with the limit of posts out of the way. Ends with 1 where a key
// opened something, or where the medians lie further apart than 10 %.
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { HEADERS, makeFolder, messageMaker, SERVE, started } from './receiverProcess.mjs';

const GUESSES = Number(process.env.BENCH_GUESSES ?? 100_000);

/** How much further than the shortest median the longest may lie. */
const MAX_APART = 0.1;

/** Leads that stand there, among which a key is looked up. */
const LEADS = 1000;

const makeKey = () => randomBytes(32).toString('base64url');
const hashOf = (key) => createHash('sha256').update(key).digest('base64url');

const folder = makeFolder();
const { child, url } = await started(folder, SERVE);
const lead = messageMaker(folder, 'contact');

async function send(key) {
  const body = JSON.stringify({ ...lead(), keyHash: hashOf(key) });
  const answer = await fetch(`${url}/v1/contact`, { method: 'POST', headers: HEADERS, body });
  await answer.text();
  if (answer.status !== 201) throw new Error(`A post was answered ${answer.status}`);
}

async function ask(authorization, method = 'GET') {
  const { Origin } = HEADERS;
  const headers = authorization === undefined ? { Origin } : { Origin, authorization };
  const startedMs = performance.now();
  const answer = await fetch(`${url}/v1/mine`, { method, headers });
  const body = await answer.text();
  return { status: answer.status, body, tookMs: performance.now() - startedMs };
}

for (let count = 0; count < LEADS; count += 1) await send(makeKey());
const erased = makeKey();
await send(erased);
if ((await ask(`Bearer ${erased}`, 'DELETE')).status !== 200) throw new Error('It was not erased.');

const KINDS = {
  unknown: () => `Bearer ${makeKey()}`,
  erased: () => `Bearer ${erased}`,
  malformed: () => `Bearer ${makeKey().slice(0, 12)}!`,
  'no key': () => undefined,
};
const took = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []]));
const bodies = new Set();
let opened = 0;

/** The kinds in an order drawn anew: no kind comes always after the same one. */
function shuffled() {
  const kinds = Object.keys(KINDS);
  for (let last = kinds.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [kinds[last], kinds[other]] = [kinds[other], kinds[last]];
  }
  return kinds;
}

async function round(isCounted) {
  for (const kind of shuffled()) {
    const { status, body, tookMs } = await ask(KINDS[kind]());
    bodies.add(`${status} ${body}`);
    if (status !== 404) opened += 1;
    if (isCounted) took[kind].push(tookMs);
  }
}

// What runs for the first time is slower, whoever comes first.
for (let count = 0; count < 200; count += 1) await round(false);
for (let count = 0; count < GUESSES / Object.keys(KINDS).length; count += 1) await round(true);
child.kill('SIGTERM');
await new Promise((resolve) => child.once('exit', resolve));
rmSync(folder, { recursive: true, force: true });

const medians = Object.entries(took).map(([kind, all]) => [
  kind,
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)],
]);
for (const [kind, median] of medians) {
  console.log(
    `${kind.padEnd(12)} ${median.toFixed(3).padStart(8)} ms, median of ${took[kind].length}`,
  );
}
const all = medians.map(([, median]) => median);
const apart = Math.max(...all) / Math.min(...all) - 1;
console.log(
  `${opened} opened something, ${bodies.size} kinds of answers, medians ${(apart * 100).toFixed(1)} % apart`,
);
if (opened > 0 || bodies.size !== 1 || apart > MAX_APART) process.exit(1);
