import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isPostgres } from '../postgres/testDatabase';
import { config, contact } from './messages';
import { BUSY, outsideOf, REFUSALS } from './outside';
import { type Spawned, spawnReceiver } from './process';
import { databasePlace, ORIGIN, serve, startReceiver, temporaryFolder } from './receiver';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The built program as a process of its own, on the database of this run. */
async function startProgram(folder: string): Promise<Spawned> {
  const { url: DATABASE_URL = '' } = await databasePlace(join(folder, 'data'));
  return spawnReceiver(folder, config, { env: { DATABASE_URL } });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

function post(url: string, body: unknown): Promise<Response> {
  return fetch(`${url}/v1/contact`, {
    method: 'POST',
    headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

test('killed right after a 201, it still has the lead when it starts again', async () => {
  const folder = temporaryFolder();
  const first = await startProgram(folder);
  const sent = contact();
  const response = await post(first.url, sent);
  first.child.kill('SIGKILL');
  await ended(first.child);
  expect(response.status).toBe(201);
  const second = await startProgram(folder);
  const again = await post(second.url, sent);
  expect(await again.json()).toEqual({
    ok: true,
    id: sent.id,
    duplicate: true,
    receipt: expect.objectContaining({ v: 1 }),
  });
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s → it closes the database and ends with 0',
  async (signal) => {
    const folder = temporaryFolder();
    const { child, url } = await startProgram(folder);
    await post(url, contact());
    child.kill(signal);
    expect(await ended(child)).toBe(0);
    // A database that was closed in order leaves no log behind.
    expect(existsSync(join(folder, 'data/assent.db-wal'))).toBe(false);
    expect(existsSync(join(folder, 'data/assent.db'))).toBe(!isPostgres);
  },
);

async function serving(folder = temporaryFolder()) {
  const served = await serve({ config, port: 0, dataFolder: folder, distFolder: folder });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  return served;
}

test('a page of another origin is let ask, reads why it was refused, and the log says what to change', async () => {
  const folder = temporaryFolder();
  const logged: string[] = [];
  const log = (line: string) => void logged.push(line);
  const served = await serve({ config, port: 0, dataFolder: folder, distFolder: folder, log });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  const Origin = 'http://127.0.0.1:8080';
  const preflight = await fetch(`${served.url}/v1/contact`, {
    method: 'OPTIONS',
    headers: {
      Origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,idempotency-key',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe(Origin);
  const sent = contact();
  const refused = await fetch(`${served.url}/v1/contact`, {
    method: 'POST',
    headers: { Origin, 'Content-Type': 'application/json', 'Idempotency-Key': sent.id },
    body: JSON.stringify(sent),
  });
  expect(refused.status).toBe(403);
  expect(refused.headers.get('access-control-allow-origin')).toBe(Origin);
  expect(await refused.json()).toMatchObject({ ok: false, errors: [{ code: 'origin-foreign' }] });
  expect(logged).toContain(
    `refused: pages on ${Origin} may not post; if they are yours, add "${Origin}" to "origins" in the configuration`,
  );
  expect(await (await outsideOf(folder)).leads()).toEqual([]);
});

test('an endless body is answered 413 and cut off', async () => {
  const { url } = await serving();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(
    `POST /v1/contact HTTP/1.1\r\nHost: localhost\r\nOrigin: ${ORIGIN}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
  );
  const piece = `4000\r\n${' '.repeat(0x4000)}\r\n`;
  let answer = '';
  let sent = 0;
  const feed = () => {
    while (!socket.destroyed && sent < 1e9 && socket.write(piece)) sent += piece.length;
  };
  socket.on('drain', feed);
  socket.on('data', (part) => {
    answer += part;
  });
  socket.on('error', () => {});
  feed();
  await new Promise((resolve) => socket.once('close', resolve));
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(sent).toBeLessThan(50_000_000);
});

test('a log that nobody reads any more does not stop it', async () => {
  const { child, url } = await startProgram(temporaryFolder());
  child.stdout?.destroy();
  expect((await post(url, contact())).status).toBe(201);
  expect((await post(url, contact())).status).toBe(201);
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
});

test('the address is taken from the socket', async () => {
  const folder = temporaryFolder();
  const { url } = await serving(folder);
  expect((await post(url, contact())).status).toBe(201);
  const { rows } = await outsideOf(folder);
  expect(await rows('SELECT address FROM leads')).toEqual([{ address: '127.0.0.0' }]);
});

test('a database locked by another process → 503, and 201 once it is free', async () => {
  const receiver = await startReceiver();
  const { holdWriters } = await outsideOf(receiver.dataFolder);
  const letGo = await holdWriters();
  const sent = contact();
  expect((await receiver.post('/v1/contact', sent)).status).toBe(503);
  expect(receiver.logged).toContain(`database: ${BUSY}`);
  await letGo();
  expect((await receiver.post('/v1/contact', sent)).status).toBe(201);
});

test('an insert that the database refuses → 503, nothing half-done, and 201 once it takes it', async () => {
  const receiver = await startReceiver();
  const { refuseLeads } = await outsideOf(receiver.dataFolder);
  const takeAgain = await refuseLeads(REFUSALS[0]);
  const sent = contact();
  expect((await receiver.post('/v1/contact', sent)).status).toBe(503);
  expect(await receiver.store.leads.count()).toBe(0);
  await takeAgain();
  expect((await receiver.post('/v1/contact', sent)).status).toBe(201);
});
