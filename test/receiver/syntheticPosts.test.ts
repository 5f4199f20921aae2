import { expect, test } from 'vitest';
import { PASS_HEADER } from '../../src/core/heartbeatPass';
import { headFileOf, readHeads } from '../../src/receiver/ledger/headFile';
import { signPass } from '../../src/receiver/ledger/heartbeatPass';
import { keyFolderOf, readKeyFolder } from '../../src/receiver/ledger/keyFolder';
import { createSigner, type Signer } from '../../src/receiver/ledger/signer';
import { makeSigningKey } from '../../src/receiver/ledger/signingKey';
import type { StoreFault } from '../../src/receiver/ledger/storeFault';
import { verifyStore } from '../../src/receiver/ledger/verifyStore';
import { config, consent, contact, stamp } from './messages';
import { startReceiver, type TestReceiver } from './receiver';

const hook = { channel: 'webhook', url: 'https://crm.example/', recipient: 'operator' } as const;

const started = () =>
  startReceiver({ server: { ...config.server, deliveries: { crm: hook }, trapSeconds: 2 } });

async function signerOf({ dataFolder }: TestReceiver): Promise<Signer> {
  const { keys } = await readKeyFolder(keyFolderOf(dataFolder));
  const [key] = keys;
  if (!key) throw new Error('The receiver made no key.');
  return createSigner(key);
}

/** Posts as a heartbeat does. */
async function posting(receiver: TestReceiver, path: string, body: { id: string }) {
  const pass = await signPass(await signerOf(receiver), body.id, receiver.now.ms);
  return receiver.post(path, body, { [PASS_HEADER]: pass });
}

async function faultsOf({ store, dataFolder }: TestReceiver): Promise<StoreFault[]> {
  const faults: StoreFault[] = [];
  const heads = readHeads(headFileOf(dataFolder));
  await verifyStore({ store, heads, onFault: (fault) => faults.push(fault) });
  return faults;
}

/** All that is kept beside the ledger: rows of every table that a message could leave something in. */
async function kept({ database: { reads } }: TestReceiver) {
  const tables = [
    'leads',
    'consents',
    'proofs',
    'deliveries',
    'tombstones',
    'requests',
    'inbox',
    'inbox_words',
    'work',
    'page_figures',
  ] as const;
  const rows = [];
  for (const table of tables) rows.push(...(await reads.selectFrom(table).selectAll().execute()));
  const figures = await reads.selectFrom('figures').selectAll().where('topic', '!=', 'filled');
  return [...rows, ...(await figures.where('count', '!=', 0).execute())];
}

test('a lead that a heartbeat made → taken as any other, with a receipt; its two entries alone stay', async () => {
  const receiver = await started();
  const lead = contact();
  const answer = await posting(receiver, '/v1/contact', lead);
  expect(answer.status).toBe(201);
  expect(answer.headers.get(PASS_HEADER)).toBe('stored');
  expect((await answer.json()).receipt.jws).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  const entries = await receiver.store.ledger.of(lead.id);
  expect(entries.map(({ event }) => event)).toEqual(['given', 'destroyed']);
  expect(entries.map(({ body }) => JSON.parse(body))).toMatchObject([
    { synthetic: true, standing: 'stored' },
    { v: 1, reason: 'synthetic' },
  ]);
  expect(await kept(receiver)).toEqual([]);
  expect(await faultsOf(receiver)).toEqual([]);
});

test('a choice that a heartbeat made → two entries and no row, a refusal uncounted', async () => {
  const receiver = await started();
  const message = consent();
  expect((await posting(receiver, '/v1/consent', message)).status).toBe(201);
  const { stamp } = consent();
  const decisions = [{ category: 'analytics', state: 'refused' } as const];
  const refusal = consent({ stamp: { ...stamp, decisions } });
  expect((await posting(receiver, '/v1/consent', refusal)).status).toBe(201);
  const entries = await receiver.store.ledger.of(message.stamp.id);
  expect(entries.map(({ event }) => event)).toEqual(['given', 'destroyed']);
  expect(await kept(receiver)).toEqual([]);
  expect(await faultsOf(receiver)).toEqual([]);
});

test('the same lead again, its first answer lost → a duplicate, and no further entry', async () => {
  const receiver = await started();
  const lead = contact();
  await posting(receiver, '/v1/contact', lead);
  const again = await posting(receiver, '/v1/contact', lead);
  expect([again.status, again.headers.get(PASS_HEADER)]).toEqual([200, 'duplicate']);
  expect(await receiver.store.ledger.of(lead.id)).toHaveLength(2);
});

test('what would be set aside → answered so with the reason, and nothing waits for the owner', async () => {
  const receiver = await started();
  const fast = await posting(receiver, '/v1/contact', contact({ trap: { ms: 100 } }));
  expect([fast.status, fast.headers.get(PASS_HEADER)]).toEqual([202, 'suspect']);
  const unknown = contact({
    stamp: stamp({ texts: [{ role: 'label', id: 'callback', sha256: 'A'.repeat(43) }] }),
  });
  const strange = await posting(receiver, '/v1/contact', unknown);
  expect([strange.status, strange.headers.get(PASS_HEADER)]).toEqual([202, 'text-unknown']);
  const newer = await posting(receiver, '/v1/contact', contact({ v: 2 as 1 }));
  expect([newer.status, newer.headers.get(PASS_HEADER)]).toEqual([202, 'version-unknown']);
  expect(await kept(receiver)).toEqual([]);
  expect(await faultsOf(receiver)).toEqual([]);
});

test('what no key of this receiver signed, for another post, or long ago → 403, and nothing of it', async () => {
  const receiver = await started();
  const lead = contact();
  const own = await signerOf(receiver);
  const stranger = createSigner(await makeSigningKey());
  const { ms } = receiver.now;
  const passes = [
    'anything',
    await signPass(stranger, lead.id, ms),
    await signPass(own, contact().id, ms),
    await signPass(own, lead.id, ms - 700_000),
    await own.sign('assent-receipt+jws', JSON.stringify({ v: 1, id: lead.id, at: new Date(ms) })),
  ];
  for (const pass of passes) {
    const answer = await receiver.post('/v1/contact', lead, { [PASS_HEADER]: pass });
    expect(answer.status).toBe(403);
    expect((await answer.json()).errors[0].code).toBe('pass-unknown');
  }
  expect(await kept(receiver)).toEqual([]);
  expect(await receiver.store.ledger.of(lead.id)).toEqual([]);
  expect((await receiver.post('/v1/contact', lead)).status).toBe(201);
});

test('a heartbeat’s browser that posts without a pass, its process killed → 403, and nothing of it', async () => {
  const receiver = await started();
  const agent = { 'User-Agent': 'Mozilla/5.0 Chrome/140.0 Safari/537.36 AssentHeartbeat/1' };
  expect((await receiver.post('/v1/contact', contact(), agent)).status).toBe(403);
  expect((await receiver.post('/v1/consent', consent(), agent)).status).toBe(403);
  expect(await kept(receiver)).toEqual([]);
  expect((await receiver.store.ledger.tip()).seq).toBe(0);
});

test('metrics count it by its own name', async () => {
  const receiver = await started();
  await posting(receiver, '/v1/contact', contact());
  const text = await (await receiver.fetch('/metrics', {}, '127.0.0.1')).text();
  expect(text).toContain('assent_posts_total{kind="contact",outcome="synthetic"} 1');
  expect(text).not.toContain('outcome="stored"');
  expect(text).toContain('assent_leads{list="stored"} 0');
});
