import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { receiptPowers } from '../../src/cli/receiptPowers';
import { verifyReceipt } from '../../src/core/verifyReceipt';
import { sha256 } from '../../src/receiver/digest';
import { headsIn } from '../../src/receiver/ledger/headFile';
import { verifyStore } from '../../src/receiver/ledger/verifyStore';
import { config, contact, shownTexts } from './messages';
import { startReceiver, type TestReceiver, TOKEN } from './receiver';

const owner = { Authorization: `Bearer ${TOKEN}`, 'Accept-Language': 'en' };

async function withLead() {
  const receiver = await startReceiver();
  const lead = contact();
  await receiver.post('/v1/contact', lead);
  await receiver.watch.renewHead();
  return { receiver, lead };
}

async function packOf(receiver: TestReceiver, path: string): Promise<Record<string, string>> {
  const answer = await receiver.fetch(path, { headers: owner });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('the proof pack holds all that a stranger needs', async () => {
  const { receiver, lead } = await withLead();
  const files = await packOf(receiver, `/admin/leads/${lead.id}/proof.zip`);
  const [label] = shownTexts('label', 'callback');
  expect(Object.keys(files).sort()).toEqual(
    [
      'chain.jsonl',
      'entries.json',
      'head.json',
      'index.html',
      'jwks.json',
      'receipt.json',
      'shown.html',
      'stamp.json',
      ...lead.stamp.texts.map(({ sha256 }) => `texts/${sha256}.txt`),
    ].sort(),
  );
  const { fields, typed, extra } = lead;
  expect(JSON.parse(files['receipt.json'] ?? '').data).toEqual({ fields, typed, extra });
  expect(files['shown.html']).toContain(files[`texts/${label?.sha256}.txt`]);
  expect(JSON.parse(files['head.json'] ?? '')).toMatchObject({ count: 1 });
  expect(files['index.html']).toContain(
    '<code>npx assent verify receipt.json --jwks jwks.json</code>. Or open <a href=',
  );
});

test('words that are gone → the pack says which, holds the receipt all the same, and never says that none was signed', async () => {
  const { receiver, lead } = await withLead();
  const [label] = shownTexts('label', 'callback');
  const hash = label?.sha256 ?? '';
  await sql`delete from texts where sha256 = ${hash}`.execute(receiver.database.reads);
  const files = await packOf(receiver, `/admin/leads/${lead.id}/proof.zip`);
  expect(files['index.html']).toMatch(
    new RegExp(`words of these texts are not kept any more.*<code>${hash}</code>`, 's'),
  );
  expect(files['index.html']).not.toContain('No receipt was signed');
  const keys = await receiver.store.keys.list();
  const { faults } = await verifyReceipt(files['receipt.json'] ?? '', keys, receiptPowers);
  expect(faults).toEqual([{ code: 'text-missing', at: `texts.${hash}` }]);
});

test('a lead that came after the last signed head is chained to it', async () => {
  const { receiver } = await withLead();
  await receiver.post('/v1/contact', contact());
  const lead = contact();
  await receiver.post('/v1/contact', lead);
  await receiver.post('/v1/contact', contact());
  const files = await packOf(receiver, `/admin/leads/${lead.id}/proof.zip`);
  const head = JSON.parse(files['head.json'] ?? '') as { count: number; hash: string };
  const chain = (files['chain.jsonl'] ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { seq: number; prev: string; subject: string });
  expect(chain.map(({ seq }) => seq)).toEqual([head.count + 1, head.count + 2]);
  expect(chain[0]?.prev).toBe(head.hash);
  expect(chain.at(-1)?.subject).toBe(lead.id);
});

test('the pages of a pack say in words what was decided and what happened', async () => {
  const { receiver, lead } = await withLead();
  const files = await packOf(receiver, `/admin/leads/${lead.id}/proof.zip?purpose=callback`);
  expect(files['index.html']).not.toMatch(/callback|· given/);
  expect(files['index.html']).toContain('signed as one whole');
  expect(files['shown.html']).not.toMatch(/· callback/);
});

test('a purpose that was withdrawn since is said to be, beside what was decided, with when', async () => {
  const receiver = await startReceiver();
  const key = 'a'.repeat(43);
  const lead = contact({ keyHash: sha256(key) });
  await receiver.post('/v1/contact', lead);
  const path = `/admin/leads/${lead.id}/proof.zip`;
  expect((await packOf(receiver, path))['index.html']).not.toContain('; withdrawn');
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ withdraw: ['callback'] });
  const answer = await receiver.fetch('/v1/mine', { method: 'PATCH', headers, body });
  expect(answer.status).toBe(200);
  expect((await packOf(receiver, path))['index.html']).toMatch(
    /: agreed; withdrawn <time datetime="2026-\d\d-\d\dT[^"]+">/,
  );
});

test('a pack for one purpose holds no other’s texts', async () => {
  const { receiver, lead } = await withLead();
  const path = `/admin/leads/${lead.id}/proof.zip`;
  const files = await packOf(receiver, `${path}?purpose=newsletter`);
  expect(Object.keys(files).filter((name) => name.startsWith('texts/'))).toEqual([]);
  expect(files['index.html']).not.toContain('callback: given');
  const none = await receiver.fetch(`${path}?purpose=other`, { headers: owner });
  expect(none.status).toBe(404);
});

test('strangers get no pack', async () => {
  const { receiver, lead } = await withLead();
  const answer = await receiver.fetch(`/admin/leads/${lead.id}/proof.zip`);
  expect(answer.status).toBe(401);
});

test('a disclosure is noted at /admin, stands in the ledger without its words, and verifies', async () => {
  const { receiver, lead } = await withLead();
  const signIn = await receiver.fetch('/admin/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token: TOKEN }).toString(),
  });
  const Cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const path = `/admin/leads/${lead.id}`;
  const page = await (await receiver.fetch(path, { headers: { Cookie } })).text();
  const token = /name="token" value="([\w-]+)"/.exec(page)?.[1] ?? '';
  const post = (fields: Record<string, string>) =>
    receiver.fetch(`${path}/disclose`, {
      method: 'POST',
      headers: { Cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  const to = 'Following department No. 7';
  expect((await post({ to, basis: 'request 12', token: 'guess' })).status).toBe(403);
  const unfit = await post({ to: '   ', basis: 'request 12', token });
  expect(unfit.status).toBe(422);
  expect(await unfit.text()).toContain('кому переданы данные и по какому закону');
  expect((await post({ to, basis: 'request 12', token })).status).toBe(303);
  const long = 'Щ'.repeat(300);
  expect((await post({ to: long, basis: long, token })).status).toBe(303);
  expect(await (await receiver.fetch(path, { headers: { Cookie } })).text()).toContain(long);
  expect(await (await receiver.fetch(path, { headers: { Cookie } })).text()).toContain(to);
  const entries = await receiver.store.ledger.of(lead.id);
  expect(entries.map(({ event }) => event)).toEqual(['given', 'disclosed', 'disclosed']);
  expect(JSON.stringify(entries)).not.toContain('department');

  const faults: unknown[] = [];
  const verify = () =>
    verifyStore({
      store: receiver.store,
      heads: headsIn([]),
      onFault: (fault) => faults.push(fault),
    });
  await verify();
  expect(faults).toEqual([]);
  await sql`update disclosures set recipient = 'Nobody'`.execute(receiver.database.reads);
  await verify();
  expect(faults).toContainEqual(expect.objectContaining({ about: 'disclosure', lead: lead.id }));
});

test('a text is drawn with when it was published, and said to be a reconstruction', async () => {
  const { receiver } = await withLead();
  const [banner] = shownTexts('banner', 'banner');
  const answer = await receiver.fetch(`/text/${banner?.sha256}`, {
    headers: { 'Accept-Language': 'en' },
  });
  expect(answer.status).toBe(200);
  const page = await answer.text();
  expect(page).toContain('This is a reconstruction');
  expect(page).toContain('<time datetime="2026-11-22T09:00:00.000Z">November 22, 2026');
  expect(page).toContain('Принять все');
  expect((await receiver.fetch(`/text/${'A'.repeat(43)}`)).status).toBe(404);
});

test('the figures tell of the ledger', async () => {
  const { receiver } = await withLead();
  const page = await (await receiver.fetch('/metrics', {}, '127.0.0.1')).text();
  expect(page).toContain('assent_ledger_entries 1');
  expect(page).toContain('assent_ledger_verified 1');
});

test('a configuration without an address of the receiver → /admin and the figures say that nothing is signed', async () => {
  const { receiver: _, ...rest } = config;
  const receiver = await startReceiver({}, undefined, rest);
  const answer = await receiver.post('/v1/contact', contact());
  expect(await answer.json()).not.toHaveProperty('receipt');
  const page = await (await receiver.fetch('/admin/leads', { headers: owner })).text();
  expect(page).toContain('No receipt is signed: the configuration names no address');
  const figures = await (await receiver.fetch('/metrics', {}, '127.0.0.1')).text();
  expect(figures).toContain('assent_receipts_signed 0\n');
});
