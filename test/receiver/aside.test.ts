import { randomUUID } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { config, consent, contact, stamp } from './messages';
import { outsideOf } from './outside';
import { ORIGIN, serve, TOKEN, temporaryFolder } from './receiver';

/** What must never be found where nobody asked for it. */
const CANARY = 'Kanareika-7077';

/** A receiver on a real socket, its owner, and all that its database holds. */
async function serving(changes: Partial<typeof config> = {}) {
  const folder = temporaryFolder();
  const served = await serve({
    config: { ...config, ...changes },
    port: 0,
    dataFolder: folder,
    distFolder: folder,
    adminToken: TOKEN,
  });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  const database = await outsideOf(folder);
  const headers = { Authorization: `Bearer ${TOKEN}`, 'Accept-Language': 'en' };
  const page = async (id: string) =>
    (await fetch(`${served.url}/admin/leads/${id}`, { headers })).text();
  return {
    url: served.url,
    page,
    async post(path: string, body: unknown) {
      const isForm = body instanceof URLSearchParams;
      const answer = await fetch(served.url + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: ORIGIN, ...(!isForm && { 'Content-Type': 'application/json' }) },
        body: isForm ? body : JSON.stringify(body),
      });
      return answer.status;
    },
    async accept(id: string) {
      const token = /name="token" value="([^"]+)"/.exec(await page(id))?.[1] ?? '';
      const answer = await fetch(`${served.url}/admin/leads/${id}/accept`, {
        method: 'POST',
        redirect: 'manual',
        headers,
        body: new URLSearchParams({ token }),
      });
      return answer.status;
    },
    rows: async () => [
      ...(await database.rows('SELECT * FROM leads')),
      ...(await database.rows('SELECT * FROM consents')),
    ],
  };
}

describe('what the rules drop is not kept by the back door', () => {
  test('a plain form that looks like a program: its password field is nowhere', async () => {
    const { post, rows } = await serving();
    const form = { name: 'Анна', phone: '+79991234567', consent_callback: 'yes' };
    const body = new URLSearchParams({ ...form, assent_more: 'x', password: CANARY });
    expect(await post('/f/callback', body)).toBe(303);
    expect(await rows()).toMatchObject([{ state: 'aside', reason: 'suspect', raw: null }]);
    expect(JSON.stringify(await rows())).not.toContain(CANARY);
  });

  test('a consent message set aside: no browser facts after a refusal', async () => {
    const { post, rows } = await serving();
    const refusal = consent({
      browser: { family: CANARY },
      stamp: stamp({
        form: undefined,
        surface: 'banner',
        texts: [{ role: 'banner', id: 'banner', sha256: 'A'.repeat(43) }],
        decisions: [{ category: 'analytics', state: 'refused' }],
      } as Partial<ReturnType<typeof stamp>>),
    });
    expect(await post('/v1/consent', refusal)).toBe(202);
    expect(await rows()).toMatchObject([{ reason: 'text-unknown', browser: null, raw: null }]);
    expect(JSON.stringify(await rows())).not.toContain(CANARY);
    const strange = { ...refusal, id: randomUUID(), browser: { fingerprint: CANARY } };
    expect(await post('/v1/consent', strange)).toBe(202);
    expect(JSON.stringify(await rows())).not.toContain(CANARY);
  });

  test.each([
    [
      'a text nobody published',
      {
        stamp: stamp({
          texts: [{ role: 'label' as const, id: 'callback', sha256: 'A'.repeat(43) }],
        }),
      },
    ],
    ['a suspect', { trap: { filled: true } }],
  ])('%s is kept once, not twice', async (_, changes) => {
    const { post, rows } = await serving();
    expect(await post('/v1/contact', contact(changes))).toBe(202);
    expect(await rows()).toMatchObject([{ state: 'aside', raw: null }]);
  });
});

describe('accepting', () => {
  const newer = () => ({
    ...contact(),
    v: 2,
    password: CANARY,
    fields: { name: 'Анна', phone: '+79991234567', password: CANARY },
    extra: { model: 'LG', secret: CANARY },
  });

  test('an unknown version: what this release knows of it is kept, the bytes go', async () => {
    const { post, rows, accept, page } = await serving();
    const sent = newer();
    expect(await post('/v1/contact', sent)).toBe(202);
    expect(await rows()).toMatchObject([{ reason: 'version-unknown', raw: JSON.stringify(sent) }]);
    expect(await accept(sent.id)).toBe(303);
    expect(await rows()).toMatchObject([
      {
        id: sent.id,
        state: 'stored',
        reason: null,
        raw: null,
        form: 'callback',
        fields: '{"name":"Анна","phone":"+79991234567"}',
        extra: '{"model":"LG"}',
      },
    ]);
    expect(JSON.stringify(await rows())).not.toContain(CANARY);
    expect(await page(sent.id)).toContain('Анна');
    expect(await post('/v1/contact', sent)).toBe(200);
  });

  test.each([
    ['nothing of ours', { note: 'x' }],
    ['a form of another configuration', { ...contact(), form: 'elsewhere' }],
    ['another origin’s stamp', contact({ stamp: stamp({ origin: 'https://evil.example' }) })],
  ])('an unknown version with %s stays aside, without a button', async (_, body) => {
    const { post, rows, accept, page } = await serving();
    const id = randomUUID();
    expect(await post('/v1/contact', { ...body, id, v: 3 })).toBe(202);
    expect(await page(id)).not.toContain('/accept"');
    expect(await accept(id)).toBe(303);
    expect(await rows()).toMatchObject([
      { state: 'aside', raw: JSON.stringify({ ...body, id, v: 3 }) },
    ]);
  });

  test('a lead with a key not known yet: the lead stays, the key goes', async () => {
    const { post, rows, accept, page } = await serving();
    const sent = { ...contact(), mood: CANARY };
    expect(await post('/v1/contact', sent)).toBe(202);
    expect(await rows()).toMatchObject([{ reason: 'key-unknown', raw: `{"mood":"${CANARY}"}` }]);
    expect(await page(sent.id)).toContain('Анна Каренина');
    expect(await accept(sent.id)).toBe(303);
    expect(await rows()).toMatchObject([
      { id: sent.id, state: 'stored', raw: null, form: 'callback' },
    ]);
    expect(JSON.stringify(await rows())).not.toContain(CANARY);
  });
});

describe('a key not known yet', () => {
  test.each<[string, (body: ReturnType<typeof contact>) => unknown, string]>([
    [
      'in a text shown',
      (body) => Object.assign(body.stamp.texts[0] ?? {}, { seen: 3 }),
      '{"stamp.texts.0.seen":3}',
    ],
    [
      'in a decision',
      (body) => Object.assign(body.stamp.decisions[1] ?? {}, { why: 'x' }),
      '{"stamp.decisions.1.why":"x"}',
    ],
    [
      'in the indication',
      (body) => Object.assign(body.stamp.indication, { by: [1] }),
      '{"stamp.indication.by":[1]}',
    ],
  ])('%s → 202, kept with the lead', async (_, change, raw) => {
    const { post, rows } = await serving();
    const body = contact();
    change(body);
    expect(await post('/v1/contact', body)).toBe(202);
    expect(await rows()).toMatchObject([{ reason: 'key-unknown', raw, form: 'callback' }]);
  });

  test('beside something wrong → 422, nothing kept', async () => {
    const { post, rows } = await serving();
    expect(await post('/v1/contact', { ...contact({ page: '' }), mood: 1 })).toBe(422);
    expect(await post('/v1/contact', { ...contact({ fields: {} }), mood: 1 })).toBe(422);
    expect(await rows()).toEqual([]);
  });

  test('nested deeper than can be written again → refused, no failure', async () => {
    const { url, rows } = await serving();
    const body = JSON.stringify(contact()).slice(0, -1);
    const deep = `${body},"deep":${'['.repeat(12_000)}${']'.repeat(12_000)}}`;
    const answer = await fetch(`${url}/v1/contact`, {
      method: 'POST',
      headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
      body: deep,
    });
    expect([202, 422]).toContain(answer.status);
    expect(await rows()).toHaveLength(answer.status === 202 ? 1 : 0);
  });
});

test('a body of 31 KiB is read', async () => {
  const { post } = await serving();
  const text = { role: 'consent' as const, id: 'callback', sha256: 'A'.repeat(43) };
  const sent = contact();
  const words = { ...text, mood: 'x'.repeat(30_000) };
  expect(await post('/v1/contact', { ...sent, stamp: { ...sent.stamp, texts: [words] } })).toBe(
    202,
  );
});
