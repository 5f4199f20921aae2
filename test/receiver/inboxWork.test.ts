import { expect, test } from 'vitest';
import { giveAccess } from '../../src/receiver/access/giveAccess';
import { sha256 } from '../../src/receiver/digest';
import { erase } from '../../src/receiver/rights/erase';
import { purge } from '../../src/receiver/rights/purge';
import { tombstoneFileOf } from '../../src/receiver/rights/tombstoneFile';
import { desk } from './desk';
import { config, contact, stamp } from './messages';
import { startReceiver, type TestReceiver } from './receiver';

const partsOf = ({ store, now, dataFolder }: TestReceiver) => ({
  ...{ config, store, clock: () => now.ms },
  tombstoneFile: tombstoneFileOf(dataFolder),
});

/** A lead and two edits of it, each sent a second later, by the holder of its key. */
function chain() {
  const keyHash = sha256('key');
  const at = (second: number) => stamp({ at: `2026-11-22T08:59:5${second}.000Z` });
  const first = contact({ keyHash, stamp: at(0) });
  const edit = (name: string, second: number) =>
    contact({
      ...{ keyHash, replaces: first.id, stamp: at(second) },
      ...{ fields: { name, phone: '+79991234567' }, typed: {} },
    });
  return { first, second: edit('Анна Вторая', 1), third: edit('Анна Третья', 2) };
}

const stateOf = async ({ store }: TestReceiver, id: string) => (await store.work.of(id)).state;
const notesOf = async ({ store }: TestReceiver, id: string) =>
  (await store.work.of(id)).notes.map(({ text }) => text);

test('a button of the list says how far a lead came, and leads back to the same place of the same list', async () => {
  const receiver = await startReceiver();
  const sent = [contact(), contact(), contact()];
  for (const one of sent) {
    receiver.now.ms += 1000;
    await receiver.post('/v1/contact', one);
  }
  const [oldest, middle] = sent.map(({ id }) => id);
  const { see, press } = await desk(receiver, '/admin/leads');
  const list = await (await see('/admin/leads?show=new&q=анна')).text();
  const row = new RegExp(`id="r-${middle}".*?</li>`, 's').exec(list)?.[0] ?? '';
  const hidden = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(row)?.[1] ?? '';
  const values = {
    back: hidden('back').replaceAll('&amp;', '&'),
    at: hidden('at'),
    state: 'called',
  };
  const answer = await press(`/admin/leads/${middle}/state`, values);
  // It has left this tab: the reader's place is the row that stands there now.
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/admin/leads?q=%D0%B0%D0%BD%D0%BD%D0%B0&show=new#r-${oldest}`,
  ]);
  const names = async (path: string) =>
    [...(await (await see(path)).text()).matchAll(/id="r-([\w-]+)"/g)].map(([, id]) => id);
  expect(await names('/admin/leads?show=called')).toEqual([middle]);
  expect(await names('/admin/leads?show=new')).not.toContain(middle);
  expect(await (await see('/admin/leads')).text()).toMatch(/Called <span class="count">1</);
});

test.each([
  ['//evil.example', '/admin/leads#r-x'],
  ['q=1&evil=2', '/admin/leads?q=1#r-x'],
  ['show=nothing&page=2', '/admin/leads?page=2#r-x'],
])('back to %s → %s', async (back, location) => {
  const receiver = await startReceiver();
  const { press } = await desk(receiver, '/admin/leads');
  const answer = await press('/admin/leads/x/state', { back, at: 'x', state: 'done' });
  expect(answer.headers.get('location')).toBe(location);
});

test('without the token of the page nothing is said or noted', async () => {
  const receiver = await startReceiver();
  const { id } = contact();
  const { press } = await desk(receiver, '/admin/leads');
  for (const path of ['state', 'notes', 'notes/x/remove'])
    expect((await press(`/admin/leads/${id}/${path}`, {}, 'wrong')).status).toBe(403);
});

test('a text that no form of ours takes is refused in words, and nothing is noted', async () => {
  const receiver = await startReceiver();
  const sent = contact();
  await receiver.post('/v1/contact', sent);
  const { press } = await desk(receiver, '/admin/leads');
  const answer = await press(`/admin/leads/${sent.id}/notes`, { text: 'ж'.repeat(9000) });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('Nothing has changed.');
  expect(await notesOf(receiver, sent.id)).toEqual([]);
});

test('a note on a page from before the last sign-in is not kept until it was looked over', async () => {
  const receiver = await startReceiver();
  const sent = contact();
  await receiver.post('/v1/contact', sent);
  const { press } = await desk(receiver, '/admin/leads');
  const path = `/admin/leads/${sent.id}/notes`;
  const answer = await press(path, { text: 'Позвонить' }, 'of-another-session');
  expect(answer.status).toBe(403);
  const page = await answer.text();
  expect(page).toContain('This note is not kept yet');
  expect(page).toContain('Позвонить</textarea>');
  expect(await notesOf(receiver, sent.id)).toEqual([]);
});

test('a note that is kept twice within a minute, as by a second click, stands once', async () => {
  const receiver = await startReceiver();
  const sent = contact();
  await receiver.post('/v1/contact', sent);
  const { press } = await desk(receiver, '/admin/leads');
  const keep = () => press(`/admin/leads/${sent.id}/notes`, { text: 'Не ответила' });
  await Promise.all([keep(), keep()]);
  expect(await notesOf(receiver, sent.id)).toEqual(['Не ответила']);
  receiver.now.ms += 60_000;
  await keep();
  expect(await notesOf(receiver, sent.id)).toEqual(['Не ответила', 'Не ответила']);
});

test('state and notes belong to a lead with all its edits, in whatever order they came', async () => {
  const receiver = await startReceiver();
  const { first, second, third } = chain();
  await receiver.post('/v1/contact', second);
  const { see, press } = await desk(receiver, `/admin/leads/${second.id}`);
  await press(`/admin/leads/${second.id}/state`, { state: 'no-answer' });
  await press(`/admin/leads/${second.id}/notes`, { text: ' Перезвонить\r\nв пять ' });
  await receiver.post('/v1/contact', first);
  await receiver.post('/v1/contact', third);
  for (const { id } of [first, second, third]) {
    expect([await stateOf(receiver, id), await notesOf(receiver, id)]).toEqual([
      'no-answer',
      ['Перезвонить\nв пять'],
    ]);
  }
  const page = await (await see('/admin/leads?show=no-answer')).text();
  expect([...page.matchAll(/id="r-([\w-]+)"/g)].map(([, id]) => id)).toEqual([third.id]);
  await press(`/admin/leads/${third.id}/state`, { state: 'done' });
  expect(await stateOf(receiver, first.id)).toBe('done');
  expect(await (await see('/admin/leads?show=no-answer')).text()).toContain('No request stands');
});

test('what belongs to a chain stays with what is left of it, and goes with the last', async () => {
  const receiver = await startReceiver();
  const { first, second } = chain();
  for (const one of [first, second]) await receiver.post('/v1/contact', one);
  const done = { at: '2026-11-22T10:00:00.000Z', by: 'Ольга' };
  await receiver.store.write(async ({ work }) => {
    await work.setState(second.id, 'called', done);
    await work.addNote(second.id, 'Канарейка', done);
  });
  await receiver.store.write(({ chains }) => chains.remove(first.id));
  expect([await stateOf(receiver, second.id), await notesOf(receiver, second.id)]).toEqual([
    'called',
    ['Канарейка'],
  ]);
  await erase(partsOf(receiver), ({ of }) => of(second.id), 'owner');
  const { reads } = receiver.database;
  for (const table of ['work', 'work_notes', 'inbox', 'inbox_words'] as const)
    expect(await reads.selectFrom(table).selectAll().execute()).toEqual([]);
});

test('what came to the end of its term goes with its state, its notes and its place in the search', async () => {
  const receiver = await startReceiver();
  const sent = contact();
  await receiver.post('/v1/contact', sent);
  const { press, see } = await desk(receiver, `/admin/leads/${sent.id}`);
  await see('/admin/leads');
  await press(`/admin/leads/${sent.id}/notes`, { text: 'Заметка' });
  await press(`/admin/leads/${sent.id}/state`, { state: 'done' });
  receiver.now.ms += 800 * 86_400_000;
  expect((await purge(partsOf(receiver))).leads).toBe(1);
  const { reads } = receiver.database;
  for (const table of ['work', 'work_notes', 'inbox', 'inbox_words'] as const)
    expect(await reads.selectFrom(table).selectAll().execute()).toEqual([]);
  expect(await receiver.store.inbox.counts()).toMatchObject({ new: 0, done: 0 });
});

test('a note can be taken back; one that is too long is told in words', async () => {
  const receiver = await startReceiver();
  const sent = contact();
  await receiver.post('/v1/contact', sent);
  const at = `/admin/leads/${sent.id}`;
  const { press, see } = await desk(receiver, at);
  const long = await press(`${at}/notes`, { text: 'я'.repeat(2001) });
  expect([long.status, await long.text()]).toEqual([422, expect.stringContaining('2000')]);
  expect((await press(`${at}/notes`, { text: '漢'.repeat(2000) })).status).toBe(303);
  expect((await press(`${at}/notes`, { text: '  ' })).status).toBe(303);
  expect((await press('/admin/leads/none/notes', { text: 'x' })).status).toBe(404);
  const page = await (await see(at)).text();
  const remove = /action="([^"]+\/remove)"/.exec(page)?.[1] ?? '';
  expect(await notesOf(receiver, sent.id)).toEqual(['漢'.repeat(2000)]);
  expect((await press(remove, { back: 'q=анна' })).headers.get('location')).toBe(
    `${at}?q=%D0%B0%D0%BD%D0%BD%D0%B0`,
  );
  expect(await notesOf(receiver, sent.id)).toEqual([]);
});

test('what was set aside waits for no call until it is taken in', async () => {
  const receiver = await startReceiver();
  const sent = contact({ trap: { filled: true } });
  await receiver.post('/v1/contact', sent);
  const { press, see } = await desk(receiver, `/admin/leads/${sent.id}`);
  expect(await (await see('/admin/leads?show=new')).text()).toContain('Everybody was answered');
  await press(`/admin/leads/${sent.id}/accept`);
  expect(await (await see('/admin/leads?show=new')).text()).toContain(`r-${sent.id}`);
});

test('a note bears the name of who wrote it; a manager takes back their own alone', async () => {
  const receiver = await startReceiver();
  const sent = contact();
  await receiver.post('/v1/contact', sent);
  const at = `/admin/leads/${sent.id}`;
  const given = await giveAccess(receiver.store, {
    ...{ name: 'Анна', role: 'manager', nowMs: receiver.now.ms },
  });
  const anna = await desk(receiver, at, given.kind === 'given' ? given.token : '');
  const owner = await desk(receiver, at);
  await owner.press(`${at}/notes`, { text: 'От владельца' });
  receiver.now.ms += 1000;
  await anna.press(`${at}/notes`, { text: 'От Анны' });
  await anna.press(`${at}/state`, { state: 'called' });
  const { notes, since } = await receiver.store.work.of(sent.id);
  expect([notes.map(({ by }) => by), since?.by]).toEqual([[undefined, 'Анна'], 'Анна']);
  const page = await (await anna.see(at)).text();
  expect(page.match(/>Remove</g)).toHaveLength(1);
  for (const { id } of notes) await anna.press(`${at}/notes/${id}/remove`);
  expect(await notesOf(receiver, sent.id)).toEqual(['От владельца']);
});
