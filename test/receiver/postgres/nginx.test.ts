import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { freePort } from '../../../src/cli/demoServer';
import { prepared } from '../../cli/command';
import { databaseUrlOf } from '../../postgres/testDatabase';
import { contact } from '../messages';
import { outsideOf } from '../outside';
import { SIGNING_KEY, startProcess } from '../process';
import { ORIGIN } from '../receiver';
import { cluster } from './serving';

const CERTIFICATE = new URL('../../fixtures/tls/localhost.crt', import.meta.url).pathname;
const KEY = CERTIFICATE.replace(/crt$/, 'key');
const PROGRAM = new URL('../../../build/assent.js', import.meta.url).pathname;

/** Runs nginx with the example's very lines, but for its names, ports, and where its files lie; its https port. */
async function startNginx(
  folder: string,
  receivers: readonly string[],
  secure?: number,
): Promise<number> {
  secure ??= await freePort();
  const plain = await freePort();
  const [one = '', other = ''] = receivers.map((url) => new URL(url).port);
  const example = readFileSync('demo/deploy/nginx.conf', 'utf8')
    .replaceAll('127.0.0.1:8787', `127.0.0.1:${one}`)
    .replaceAll('127.0.0.1:8788', `127.0.0.1:${other}`)
    .replaceAll('leads.example.ru;', 'localhost;')
    .replace(/ssl_certificate \S+;/, `ssl_certificate ${CERTIFICATE};`)
    .replace(/ssl_certificate_key \S+;/, `ssl_certificate_key ${KEY};`)
    .replaceAll(/ *listen \[::\]:.*\n/g, '')
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('listen 443', `listen 127.0.0.1:${secure}`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = paths.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  const main = join(folder, 'nginx.conf');
  writeFileSync(
    main,
    `worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events {} http { ${temporary}\n${example} }`,
  );
  const ending = ['-p', folder, '-c', main, '-e', join(folder, 'nginx.log')];
  execFileSync('nginx', [...ending, '-t'], { stdio: 'pipe' });
  const child = spawn('nginx', [...ending, '-g', 'daemon off;'], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGTERM'));
  await vi.waitFor(async () => expect(await post(secure, {}, {})).not.toBe(0), { timeout: 60_000 });
  return secure;
}

/** Posts over TLS from an address of this machine; the status, or 0 where no answer came. */
function post(
  port: number,
  body: unknown,
  { from = '127.0.0.1', headers = {} }: { from?: string; headers?: Record<string, string> },
): Promise<number> {
  return new Promise((resolve) => {
    const sending = request(
      {
        host: 'localhost',
        port,
        path: '/v1/contact',
        method: 'POST',
        family: 4,
        localAddress: from,
        ca: readFileSync(CERTIFICATE),
        headers: { Origin: ORIGIN, 'Content-Type': 'application/json', ...headers },
      },
      (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    sending.once('error', () => resolve(0));
    sending.end(JSON.stringify(body));
  });
}

/** How many leads a receiver has stored since it began, by its own figures. */
async function storedBy(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(
    /^assent_posts_total\{kind="contact",outcome="stored"\} (\d+)$/m.exec(text)?.[1] ?? 0,
  );
}

test('two receivers behind nginx share the posts; the loss of one loses none', async () => {
  const folders = [prepared(), prepared()] as const;
  const url = await databaseUrlOf(join(folders[0], 'data'));
  const server = { trustProxy: true };
  const one = await startProcess(folders[0], url, { server });
  const other = await startProcess(folders[1], url, { server });
  const port = await startNginx(prepared(), [one.url, other.url]);

  const sent = Array.from({ length: 40 }, () => contact());
  const answers = await Promise.all(sent.map((lead) => post(port, lead, {})));
  expect(new Set(answers)).toEqual(new Set([201]));
  expect(await storedBy(one.url)).toBeGreaterThan(0);
  expect((await storedBy(one.url)) + (await storedBy(other.url))).toBe(40);
  expect(await post(port, sent[0], {})).toBe(200);

  await one.end('SIGKILL');
  const later = Array.from({ length: 20 }, () => contact());
  for (const lead of later) expect(await post(port, lead, {})).toBe(201);
  const kept = await (await outsideOf(join(folders[0], 'data'))).leads();
  expect(kept).toEqual([...sent, ...later].map(({ id }) => id).sort());
});

test('PostgreSQL gone and back: whoever posts meanwhile reads the receivers’ own 503, and the first post after it is stored', async () => {
  const database = await cluster();
  const url = database.url('postgres');
  const server = { trustProxy: true };
  const [one, other] = [
    await startProcess(prepared(), url, { server }),
    await startProcess(prepared(), url, { server }),
  ];
  const port = await startNginx(prepared(), [one.url, other.url]);
  expect(await post(port, contact(), {})).toBe(201);
  database.stop('fast');
  const meanwhile = Array.from({ length: 8 }, () => contact());
  const answers = [];
  for (const lead of meanwhile) answers.push(await post(port, lead, {}));
  expect(new Set(answers)).toEqual(new Set([503]));
  database.start();
  expect(await post(port, contact(), {})).toBe(201);
});

test('one receiver alone cannot reach PostgreSQL: the other takes each of its posts', async () => {
  const folder = prepared();
  const url = await databaseUrlOf(join(folder, 'data'));
  const away = await cluster();
  const server = { trustProxy: true };
  const one = await startProcess(prepared(), away.url('postgres'), { server });
  const other = await startProcess(folder, url, { server });
  away.stop('fast');
  const port = await startNginx(prepared(), [one.url, other.url]);
  const sent = Array.from({ length: 20 }, () => contact());
  const answers = await Promise.all(sent.map((lead) => post(port, lead, {})));
  expect(new Set(answers)).toEqual(new Set([201]));
  expect(await storedBy(other.url)).toBe(20);
});

test('a visitor is who nginx saw, whatever address it writes itself', async () => {
  const folder = prepared();
  const url = await databaseUrlOf(join(folder, 'data'));
  const server = { trustProxy: true, postsPerMinute: 3 };
  const only = await startProcess(folder, url, { server });
  const port = await startNginx(prepared(), [only.url, only.url]);
  const answers = [];
  for (const written of ['9.9.9.1', '9.9.9.2', '9.9.9.3', '9.9.9.4', '9.9.9.5']) {
    const headers = { 'X-Forwarded-For': written };
    answers.push(await post(port, contact(), { from: '127.0.0.2', headers }));
  }
  expect(answers).toEqual([201, 201, 201, 429, 429]);
  expect(await post(port, contact(), { from: '127.0.0.3' })).toBe(201);
});

test('the doctor sees nothing wrong through nginx, but that the receiver does not trust it where it does not', async () => {
  const folder = prepared();
  const DATABASE_URL = await databaseUrlOf(join(folder, 'data'));
  const port = await freePort();
  const receiver = `https://localhost:${port}`;
  const running = await startProcess(folder, DATABASE_URL, {
    receiver,
    server: { trustProxy: true },
  });
  await startNginx(prepared(), [running.url, running.url], port);
  const found = () => {
    const { stdout } = spawnSync(process.execPath, [PROGRAM, 'doctor', '--json'], {
      cwd: folder,
      env: {
        ...process.env,
        ...{ DATABASE_URL, ASSENT_SIGNING_KEY: SIGNING_KEY, NODE_EXTRA_CA_CERTS: CERTIFICATE },
      },
      encoding: 'utf8',
    });
    const { findings } = JSON.parse(stdout) as { findings: { area: string; code: string }[] };
    return findings.filter(({ area }) => area !== 'configuration').map(({ code }) => code);
  };
  expect(found()).toEqual([]);
  const file = join(folder, 'assent.json');
  const written = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...written, server: { trustProxy: false } }));
  expect(found()).toEqual(['trust-proxy-off']);
});
