import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tombstoneFileOf } from '../../src/receiver/rights/tombstoneFile';
import { desk } from './desk';
import { contact } from './messages';
import { startReceiver, type TestReceiver } from './receiver';

const DAY_MS = 86_400_000;

/** Signed in, with the token of a lead's page. */
async function withLead() {
  const receiver = await startReceiver();
  const lead = contact();
  await receiver.post('/v1/contact', lead);
  const path = `/admin/leads/${lead.id}`;
  const owner = await desk(receiver, path);
  const see = (other = path) => owner.see(other);
  const press = (name: string, values: Record<string, string> = {}, own?: string) =>
    owner.press(`${path}/${name}`, values, own);
  return { receiver, lead, see, press };
}

const stands = async ({ store }: TestReceiver, id: string) =>
  (await store.leads.find(id)) !== undefined;

test('erasing asks once more, leaves an act to print, and no trace', async () => {
  const { receiver, lead, see, press } = await withLead();
  expect((await press('erase')).headers.get('location')).toBe(`/admin/leads/${lead.id}`);
  expect(await stands(receiver, lead.id)).toBe(true);
  const answer = await press('erase', { sure: 'yes' });
  expect(answer.headers.get('location')).toBe(`/admin/acts/${lead.id}`);
  expect(await stands(receiver, lead.id)).toBe(false);
  // A second press comes to the same act.
  const again = await press('erase', { sure: 'yes' });
  expect(again.headers.get('location')).toBe(`/admin/acts/${lead.id}`);
  const act = await (await see(`/admin/acts/${lead.id}`)).text();
  for (const words of [
    'ООО «Оптимум Сервис»',
    lead.id,
    'phone number',
    'the operator decided it',
  ]) {
    expect(act).toContain(words);
  }
  expect(act).not.toContain(lead.fields.name);
  expect((await see()).status).toBe(404);
  expect((await see('/admin/acts/none')).status).toBe(404);
});

test('an erasure that could not be written down is refused, and the owner is told what to look at', async () => {
  const { receiver, lead, press } = await withLead();
  // Not even root writes a line into a folder.
  mkdirSync(tombstoneFileOf(receiver.dataFolder), { recursive: true });
  const answer = await press('erase', { sure: 'yes' });
  expect(answer.status).toBe(503);
  const told = await answer.text();
  expect(told).toContain('Nothing was erased');
  expect(told).toContain('tombstones.jsonl');
  expect(receiver.logged.join()).toContain('tombstones.jsonl in the data folder cannot be written');
  expect(await stands(receiver, lead.id)).toBe(true);
});

test('a hold is made, shown, and ended', async () => {
  const { receiver, lead, see, press } = await withLead();
  const until = new Date(receiver.now.ms + 30 * DAY_MS).toISOString().slice(0, 10);
  for (const wrong of [
    { basis: ' ', until },
    { basis: 'a', until: '2020-01-01' },
    { basis: 'a' },
  ]) {
    const answer = await press('hold', wrong as Record<string, string>);
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringMatching(/It is not kept.*\n.*a day that is still to come/),
    ]);
    expect(await receiver.store.holds.of([lead.id])).toEqual([]);
  }
  await press('hold', { basis: '402-FZ <art. 29>', until });
  const page = await (await see()).text();
  expect(page).toContain('402-FZ &lt;art. 29&gt;');
  const again = await press('hold', { basis: 'another', until });
  expect([again.status, await again.text()]).toEqual([
    409,
    expect.stringContaining('kept already'),
  ]);
  await press('erase', { sure: 'yes' });
  expect(await (await see()).text()).toContain('asked to erase it');
  expect((await press('release')).headers.get('location')).toBe(`/admin/acts/${lead.id}`);
  expect(await stands(receiver, lead.id)).toBe(false);
});

test('a link for the person is shown once, and opens the lead', async () => {
  const { receiver, lead, press } = await withLead();
  const page = await (await press('mine-link')).text();
  const key = /\/mine#([\w-]{43})/.exec(page)?.[1];
  const answer = await receiver.fetch('/v1/mine', { headers: { Authorization: `Bearer ${key}` } });
  expect(await answer.json()).toMatchObject({ lead: { id: lead.id } });
});

test.each(['erase', 'hold', 'release', 'mine-link'])('%s from another page → 403', async (name) => {
  const { receiver, lead, press } = await withLead();
  expect((await press(name, { sure: 'yes' }, 'forged')).status).toBe(403);
  expect(await stands(receiver, lead.id)).toBe(true);
});
