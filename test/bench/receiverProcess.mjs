// What the benches of the receiver share: a folder with a configuration, programs as processes of their
// own, and messages that verify, because their stamps name the texts that the receiver has published.
import { spawn } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Starts a Node program that prints where it listens. */
export function started(folder, args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    child.once('exit', () => reject(new Error(`It ended: ${printed}`)));
    child.stdout.on('data', (part) => {
      if (printed.length < 4096) printed += part;
      const url = /: (http:\/\/localhost:\d+)\n/.exec(printed)?.[1];
      if (url) resolve({ child, url });
    });
  });
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
  const database = new Database(join(folder, 'data/assent.db'), { readonly: true });
  const texts = database.prepare(textsQuery(kind)).all();
  database.close();
  return makerOf(kind, texts);
}

/** Makes messages of a kind that name these texts. */
export function makerOf(kind, texts) {
  const sample = fixture(`wire/good/${kind}.json`);
  return () => {
    const at = new Date().toISOString();
    const stamp = { ...sample.stamp, id: randomUUID(), at, origin: ORIGIN, texts };
    return { ...sample, id: randomUUID(), stamp };
  };
}
