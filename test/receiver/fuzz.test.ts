import { expect, onTestFinished, test } from 'vitest';
import { fieldsOf } from '../../src/core/formPlan';
import { fuzzPost, STRAY } from '../fuzz/mutate';
import { seeded } from '../fuzz/random';
import { config, consent, contact } from './messages';
import { outsideOf, type Row } from './outside';
import { ORIGIN, serve, temporaryFolder } from './receiver';
import { good } from './wireFixtures';

/** `npm run test:fuzz` posts twenty thousand; the same seed posts the same. */
const POSTS = Number(process.env.FUZZ_POSTS ?? 1000);
const SEED = Number(process.env.FUZZ_SEED ?? 7077);
const CANARY = 'Kanareika';
const AT_ONCE = 20;

/** The good bodies, each with a name that must reach no log. */
function goodBodies(): { path: string; body: object }[] {
  const fixtures = good.map(([name, body]) => ({
    path: body.kind === 'consent' && !name.startsWith('contact') ? '/v1/consent' : '/v1/contact',
    body: body as object,
  }));
  const own = [
    { path: '/v1/contact', body: contact() as object },
    { path: '/v1/consent', body: consent() as object },
  ];
  return [...fixtures, ...own, ...own].map(({ path, body }) =>
    'fields' in body
      ? { path, body: { ...body, fields: { ...(body.fields as object), name: CANARY } } }
      : { path, body },
  );
}

test(`${POSTS} mutated posts from seed ${SEED}: no 5xx, no row that should not be, no canary in a log`, async () => {
  const folder = temporaryFolder();
  const logged: string[] = [];
  const served = await serve({
    config: { ...config, server: { postsPerMinute: 1_000_000 } },
    port: 0,
    dataFolder: folder,
    distFolder: folder,
    log: (line) => logged.push(line),
  });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  const random = seeded(SEED);
  const bodies = goodBodies();
  const kept = new Map<string, number>();
  const statuses = new Map<number, number>();

  for (let sent = 0; sent < POSTS; sent += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, async () => {
      const { path, body } = bodies[random.below(bodies.length)] ?? { path: '', body: {} };
      const post = fuzzPost(body, path, ORIGIN, random);
      const { headers, text } = post;
      const answer = await fetch(served.url + path, { method: 'POST', headers, body: text });
      const reply = (await answer.json()) as { ok: boolean; id?: string };
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (answer.status >= 500) expect.soft([answer.status, post]).toBeUndefined();
      expect(reply.ok).toBe(answer.ok);
      if (answer.ok && reply.id !== undefined) kept.set(reply.id, answer.status);
    });
    await Promise.all(batch);
  }

  const database = await outsideOf(folder);
  const leads = await database.rows('SELECT * FROM leads');
  const rows: Row[] = [...leads, ...(await database.rows('SELECT * FROM consents'))];
  expect(rows.map(({ id }) => id).sort()).toEqual([...kept.keys()].sort());
  for (const row of rows) {
    expect(kept.get(row.id ?? '')).toBe(row.state === 'stored' ? 201 : 202);
    const { raw, browser, ...rest } = row;
    expect(JSON.stringify(rest)).not.toContain(STRAY);
    if (raw !== null) expect(['version-unknown', 'key-unknown']).toContain(row.reason);
  }
  for (const { form, fields } of leads.filter(({ state }) => state === 'stored')) {
    const known = fieldsOf(config.forms?.[form ?? ''] ?? { purposes: {} }).map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining(Object.keys(JSON.parse(fields ?? '') as object)));
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  for (const line of logged) {
    expect(line).toMatch(
      /^(POST \/v1\/(contact|consent) \d{3} \d+ ms|refused: (pages on https?:\/\/[a-z\d.:[\]-]+|a page without an origin, opened as a file or in a sandbox,) may not post; .+ "origins".*)$/,
    );
  }
  expect(logged.join('\n')).not.toMatch(new RegExp(`${CANARY}|${STRAY}`));
  // The sweep is worth something only where it meets every kind of answer.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([201, 202, 400, 403, 415, 422]));
}, 500_000);
