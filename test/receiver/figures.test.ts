import { expect, test } from 'vitest';
import { subjectOf } from '../../src/core/decision';
import type { Contact } from '../../src/wire/contact';
import type { Stamp } from '../../src/wire/stamp';
import { seeded } from '../fuzz/random';
import { consent, contact, stamp } from './messages';
import { startReceiver, type TestReceiver } from './receiver';

/** The figures as a count over every row says them. */
async function counted({ store }: TestReceiver, ids: readonly string[]) {
  const sums = { all: 0, aside: 0, replaced: 0 };
  const decisions: Record<string, number> = {};
  const messages = await store.consents.list({ limit: 1000 });
  for (const id of ids) {
    const lead = await store.leads.find(id);
    if (!lead) continue;
    const isReplaced = (await store.leads.replacementOf(id)) !== undefined;
    if (isReplaced) sums.replaced += 1;
    else sums.all += 1;
    if (!isReplaced && lead.standing.kind === 'aside') sums.aside += 1;
    messages.push(lead);
  }
  for (const { standing, stamp: kept } of messages) {
    for (const decision of standing.kind === 'stored' ? (kept?.decisions ?? []) : []) {
      const { kind, id } = subjectOf(decision);
      const key = `${kind} ${id} ${decision.state}`;
      decisions[key] = (decisions[key] ?? 0) + 1;
    }
  }
  return { ...sums, decisions };
}

async function kept({ store }: TestReceiver) {
  const counts = await store.decisions.counts();
  return {
    all: await store.leads.count(),
    aside: await store.leads.count({ standing: 'aside' }),
    replaced: await store.leads.count({ standing: 'replaced' }),
    decisions: Object.fromEntries(
      counts.map(({ kind, subject, state, count }) => [`${kind} ${subject} ${state}`, count]),
    ),
  };
}

test.each([1, 2, 3, 4])(
  'seed %i: after any mix of changes the figures and lists are what a count of all rows says',
  async (seed) => {
    const random = seeded(seed);
    const receiver = await startReceiver({ server: { postsPerMinute: 10_000 } });
    const ids: string[] = [];
    const any = () => ids[random.below(ids.length)] ?? random.uuid();
    const lead = (changes: Partial<Contact> = {}) => {
      const id = random.uuid();
      const at = new Date(
        Date.parse('2026-11-22T09:00:00Z') + random.below(5) * 1000,
      ).toISOString();
      // Most are one person's; others only know an id, or have no key.
      const keyHash = random.pick(['a', 'a', 'a', 'b', undefined])?.repeat(43);
      const key = keyHash !== undefined && { keyHash };
      const spam = random.below(3) === 0 && { trap: { filled: true } };
      ids.push(id);
      return receiver.post(
        '/v1/contact',
        contact({ id, stamp: stamp({ at }), ...key, ...spam, ...changes }),
      );
    };
    const steps: readonly [() => Promise<unknown>, ...(() => Promise<unknown>)[]] = [
      () => lead(),
      () => lead({ replaces: any() }),
      // An edit that comes before what it replaces.
      async () => {
        const first = random.uuid();
        await Promise.all([lead({ replaces: first }), lead({ id: first })]);
        ids.push(first);
      },
      () => receiver.post('/v1/consent', consent()),
      () => receiver.store.write((tx) => tx.leads.accept(any())),
      () => receiver.store.write((tx) => tx.leads.remove(any())),
      () => receiver.store.probe(),
    ];
    for (let step = 0; step < 120; step++) await random.pick(steps)();
    expect(await kept(receiver)).toEqual(await counted(receiver, [...new Set(ids)]));
    const replaced = await receiver.store.leads.list({ limit: 1000 }, { standing: 'replaced' });
    for (const { id } of replaced) {
      expect(await receiver.store.leads.replacementOf(id)).toBeDefined();
    }
  },
);

test('what Global Privacy Control kept off is counted apart from what a person refused', async () => {
  const receiver = await startReceiver();
  const sent = async (method: Stamp['indication']['method'], gpc: boolean) => {
    const made = consent();
    const indication = { ...made.stamp.indication, method };
    const decisions: Stamp['decisions'] = [
      { category: 'analytics', state: 'given' },
      { category: 'marketing', state: 'refused' },
    ];
    const message = { ...made, stamp: { ...made.stamp, indication, decisions, signals: { gpc } } };
    expect((await receiver.post('/v1/consent', message)).status).toBe(201);
  };
  await sent('accept', true);
  await sent('accept', true);
  await sent('save', true);
  await sent('save', false);
  const marketing = (await receiver.store.decisions.counts()).filter(
    ({ subject }) => subject === 'marketing',
  );
  expect(marketing.map(({ state, count }) => [state, count])).toEqual([
    ['refused', 2],
    ['signal', 2],
  ]);
});
