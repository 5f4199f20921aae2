// What the benches of the receiver share: a folder with a configuration, programs as processes of their
// own, and messages that verify, because their stamps name the texts that the receiver has published.
import { spawn } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';

/** The site that posts. */
const ORIGIN = 'https://optimumservice.ru';

/** What a lead is posted with. */
export const HEADERS = { Origin: ORIGIN, 'Content-Type': 'application/json' };

/** Arguments that start the built receiver in a folder made by `makeFolder`. */
export const SERVE = [
  new URL('../../build/assent.js', import.meta.url).pathname,
  ...['serve', '--config', 'assent.json', '--port', '0', '--data', 'data'],
];

/** A JSON file of `test/fixtures`. */
const fixture = (name) =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));

/** A folder of its own with a configuration that sets nothing aside for being fast or many. */
export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'assent-bench-'));
  const server = { postsPerMinute: 1e6, trapSeconds: 0 };
  const config = { ...fixture('config/full.json'), server };
  writeFileSync(join(folder, 'assent.json'), JSON.stringify(config));
  return folder;
}

/** How often a program that starts is looked at, in milliseconds. */
const LOOK_MS = 20;

/**
 * Starts a Node program that prints where it listens. What it prints goes into a file of its folder, as a
 * service's does: read from a pipe each line would cost whoever posts as much as a part of the post.
 */
export async function started(folder, args, env = {}) {
  const place = mkdtempSync(join(folder, 'printed-'));
  const file = join(place, 'out.log');
  const out = openSync(file, 'a');
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', out, 'inherit'],
  });
  closeSync(out);
  for (;;) {
    const printed = readFileSync(file, 'utf8');
    const url = /: (http:\/\/localhost:\d+)\n/.exec(printed)?.[1];
    if (url) return { child, url };
    if (child.exitCode !== null) throw new Error(`It ended: ${printed}`);
    await setTimeout(LOOK_MS);
  }
}

/** A key for several receivers on one database to sign with, as `ASSENT_SIGNING_KEY` takes it. */
export function makeSigningKey() {
  return JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
}

/** What all threads of a process have taken of the processor, in microseconds, to 10 ms (proc(5): `utime`, `stime`). */
export function cpuMicroseconds({ pid }) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Behind the name, which may hold spaces, the third member comes first.
  const members = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(members[11]) + Number(members[12])) * 10_000;
}

/** What a message of a kind was shown, as the receiver has published it. */
const SHOWN = {
  contact: "id = 'callback' AND role IN ('label', 'consent')",
  consent: "role IN ('banner', 'category')",
};

/** Asks a database of the receiver which texts messages of a kind name. */
export const textsQuery = (kind) =>
  `SELECT role, id, sha256 FROM texts WHERE locale = 'ru' AND ${SHOWN[kind]}`;

/** Makes messages of a kind (`contact`, `consent`) for the receiver of a folder, once it has run there. */
export function messageMaker(folder, kind) {
  return makerOf(kind, asking(folder)(textsQuery(kind)));
}

/** A function that asks the database of the receiver of a folder, and gives the rows. */
export const asking = (folder) => (text) => {
  const database = new Database(join(folder, 'data/assent.db'), { readonly: true });
  const rows = database.prepare(text).all();
  database.close();
  return rows;
};

/** Makes messages of a kind that name these texts. */
export function makerOf(kind, texts) {
  const sample = fixture(`wire/good/${kind}.json`);
  return () => {
    const at = new Date().toISOString();
    const stamp = { ...sample.stamp, id: randomUUID(), at, origin: ORIGIN, texts };
    return { ...sample, id: randomUUID(), stamp };
  };
}

/** The tables that a lead adds a row to. */
const TABLES_OF_A_LEAD = { leads: 'id', ledger: 'seq', proofs: 'seq' };

/** Writes into a folder what the receiver stored for its last lead, a row by table, for `bare.mjs`; where that file lies. */
export async function writeRows(folder, ask) {
  const rows = {};
  for (const [name, key] of Object.entries(TABLES_OF_A_LEAD)) {
    const [row] = await ask(`SELECT * FROM ${name} ORDER BY ${key} DESC LIMIT 1`);
    // PostgreSQL gives numbers of this size as strings.
    rows[name] = 'seq' in row ? { ...row, seq: Number(row.seq) } : row;
  }
  const file = join(folder, 'rows.json');
  writeFileSync(file, JSON.stringify(rows));
  return file;
}
