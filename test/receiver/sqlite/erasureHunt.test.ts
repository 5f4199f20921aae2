import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { sha256 } from '../../../src/receiver/digest';
import { readTombstones, tombstoneFileOf } from '../../../src/receiver/rights/tombstoneFile';
import { collectStatements } from '../../../src/receiver/store/sqlite/collectStatements';
import { command } from '../../cli/command';
import { seeded } from '../../fuzz/random';
import { desk } from '../desk';
import { choices, consent, contact, stamp } from '../messages';
import { startProcess } from '../process';
import { ORIGIN, TOKEN, temporaryFolder } from '../receiver';

vi.setConfig({ testTimeout: 120_000 });

/** Files below a folder that hold any of these words, by their names. */
function filesWith(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return words.some((word) => bytes.includes(word));
    })
    .map(({ name }) => name);
}

const asking = (url: string) => (key: string, method: string, body?: unknown) =>
  fetch(`${url}/v1/mine`, {
    method,
    headers: {
      ...{ Origin: ORIGIN, Authorization: `Bearer ${key}` },
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

/** A lead whose every value is told from all others by a number. */
function canary(number: number) {
  const phone = `+7999${7_000_000 + number}`;
  const words = [
    `Канарейка ${number}.`,
    phone,
    phone.slice(1),
    `набрано ${number}.`,
    `модель ${number}.`,
  ];
  const lead = contact({
    keyHash: sha256(`key-${number}`),
    fields: { name: words[0] ?? '', phone },
    typed: { phone: words[3] ?? '' },
    extra: { model: words[4] ?? '' },
  });
  return { words, lead, key: `key-${number}` };
}

/** The digits of a canary's phone as they are looked for from the end. */
const fromEnd = (number: number) => [...`7999${7_000_000 + number}`].reverse().join('');

test('killed in the middle of erasures: what was promised is in no file once it is up again, all else is there', async () => {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const random = seeded(7077);
  let receiver = await startProcess(folder);
  for (let kills = 0; kills < 6; kills += 1) {
    const sent = Array.from({ length: 12 }, (_, index) => canary(kills * 12 + index));
    for (const { lead } of sent) expect(await receiver.post(lead)).toBe(201);
    const answered = new Set<string>();
    const ask = asking(receiver.url);
    const erasing = sent.slice(0, 8).map(async ({ key, lead }) => {
      const answer = await ask(key, 'DELETE').catch(() => undefined);
      if (answer?.ok) answered.add(lead.id);
    });
    const enough = random.below(4);
    while (answered.size < enough) await new Promise(setImmediate);
    await receiver.end('SIGKILL');
    await Promise.all(erasing);
    const promised = new Set(readTombstones(tombstoneFileOf(data)).flatMap(({ leads }) => leads));
    expect([...answered].filter((id) => !promised.has(id))).toEqual([]);
    receiver = await startProcess(folder);
    const gone = sent.filter(({ lead }) => promised.has(lead.id));
    expect(
      filesWith(
        data,
        gone.flatMap(({ words }) => words),
      ),
    ).toEqual([]);
    for (const { lead, key } of sent) {
      const { status } = await asking(receiver.url)(key, 'GET');
      expect(status).toBe(promised.has(lead.id) ? 404 : 200);
    }
  }
  await receiver.end('SIGTERM');
});

test('nothing is left of a lead, its edits, corrections and what was set aside, also of what the owner did with it', async () => {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const receiver = await startProcess(
    folder,
    '',
    { browserInfo: { category: 'analytics' } },
    { env: { ASSENT_ADMIN_TOKEN: TOKEN } },
  );
  const [one, two, three] = [canary(101), canary(102), canary(103)];
  const browser = { campaign: { utm_source: 'кампания 101.' } };
  const given = choices.given({ browser });
  const post = (path: string, body: unknown) =>
    fetch(`${receiver.url}${path}`, {
      method: 'POST',
      headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  await post('/v1/consent', given);
  const lead = { ...one.lead, browser, stamp: stamp({ previous: given.stamp.id }) };
  const edit = { ...two.lead, keyHash: lead.keyHash, replaces: lead.id };
  const unread = { ...three.lead, v: 9 };
  for (const sent of [lead, edit, unread])
    expect([201, 202]).toContain((await post('/v1/contact', sent)).status);
  for (let more = 0; more < 5; more += 1) await post('/v1/consent', consent());
  const ask = asking(receiver.url);
  expect((await ask(one.key, 'PATCH', { fields: { name: 'Канарейка 104.' } })).status).toBe(200);
  expect(filesWith(data, [...two.words.slice(0, 1)])).toEqual([]);
  const run = (...args: string[]) =>
    command([...args, '--config', 'assent.json', '--data', 'data'], folder);
  expect(
    (await run('hold', lead.id, '--basis', 'Спор с Канарейка 101.', '--until', '2099-01-01')).code,
  ).toBe(0);
  expect((await run('mine-link', lead.id)).code).toBe(0);
  // The owner looks for it, so that it stands among what is looked for, and notes what was said.
  const at = await desk(
    { fetch: (path, init) => fetch(receiver.url + path, { ...init, redirect: 'manual' }) },
    '/admin/leads',
  );
  expect(await (await at.see('/admin/leads?q=Канарейка')).text()).toContain('Канарейка 104.');
  await at.press(`/admin/leads/${lead.id}/notes`, { text: 'Заметка о Канарейка 101.' });
  await at.press(`/admin/leads/${lead.id}/state`, { state: 'called' });
  expect((await run('backup', join(folder, 'before.backup'))).code).toBe(0);
  expect((await run('release', lead.id)).code).toBe(0);
  expect((await ask(one.key, 'DELETE')).status).toBe(200);
  expect((await run('erase', unread.id)).code).toBe(0);
  const folded = ['канарейка', 'Заметка о Канарейка', ...[101, 102, 103].map(fromEnd)];
  const words = [...one.words, ...two.words, ...three.words, 'Канарейка 104.', ...folded];
  expect(filesWith(data, words)).toEqual([]);
  expect(words.filter((word) => receiver.printed().includes(word))).toEqual([]);
  await post('/v1/consent', choices.withdrawn(given.stamp.id));
  expect(filesWith(data, ['кампания 101.'])).toEqual([]);
  await receiver.end('SIGKILL');
  // What the commands above have opened in this process is closed with their last statement.
  await collectStatements();
  const restored = await run('restore', join(folder, 'before.backup'), '--replace');
  expect(restored).toMatchObject({ code: 0, err: [] });
  expect(filesWith(data, words)).toEqual([]);
  const again = await startProcess(folder);
  expect(filesWith(data, words)).toEqual([]);
  for (const sent of [one, three])
    expect((await asking(again.url)(sent.key, 'GET')).status).toBe(404);
});
