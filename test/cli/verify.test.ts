import { generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { thumbprintOf } from '../../src/receiver/ledger/signingKey';
import { contact } from '../receiver/messages';
import { startReceiver, temporaryFolder } from '../receiver/receiver';
import { command, prepared } from './command';

/** A receipt from a receiver that runs, as a person saves it, and the receiver’s public keys. */
async function saved() {
  const { post, fetch } = await startReceiver();
  const { v, kind, id, form, page, stamp, fields, typed, extra } = contact();
  const answer = await post('/v1/contact', {
    v,
    kind,
    id,
    form,
    page,
    stamp,
    fields,
    typed,
    extra,
  });
  const { receipt } = (await answer.json()) as { receipt: { jws: string } };
  const jwks = await (await fetch('/.well-known/jwks.json')).text();
  return { receipt: { ...receipt, data: { fields, typed, extra } }, jwks };
}

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const verifying = ['verify', 'receipt.json', '--jwks', 'jwks.json'];

test('a sound receipt → 0, with who recorded it, the key, and what it does not prove', async () => {
  const { receipt, jwks } = await saved();
  const folder = folderWith({ 'receipt.json': JSON.stringify(receipt), 'jwks.json': jwks });
  const { code, out, err } = await command(verifying, folder);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out.join('\n')).toMatch(/sound.*https:\/\/leads\.example\.ru/);
  expect(out.join('\n')).toContain('pinned by jwks.json');
  expect(out.join('\n')).toContain('not that a human being clicked');
});

test('the same as JSON', async () => {
  const { receipt, jwks } = await saved();
  const folder = folderWith({ 'receipt.json': JSON.stringify(receipt), 'jwks.json': jwks });
  const { out } = await command([...verifying, '--json'], folder);
  expect(out).toHaveLength(1);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({
    v: 1,
    ok: true,
    receipts: [{ file: 'receipt.json', ok: true, faults: [], data: 'compared' }],
  });
});

test.each([
  ['another receiver’s', async () => (await saved()).jwks, 1, 'may be of another receiver'],
  ['none', async () => '{}', 2, 'holds no Ed25519 keys'],
])('keys of %s', async (_, keys, code, words) => {
  const { receipt } = await saved();
  const folder = folderWith({ 'receipt.json': JSON.stringify(receipt), 'jwks.json': await keys() });
  const result = await command(verifying, folder);
  expect(result.code).toBe(code);
  expect(result.err.join('\n')).toContain(words);
});

test('keys of other kinds beside the receiver’s are passed over', async () => {
  const { receipt, jwks } = await saved();
  const { keys } = JSON.parse(jwks) as { keys: object[] };
  const mixed = { keys: [{ kty: 'RSA', kid: 'r', n: 'AQAB', e: 'AQAB' }, 7, ...keys] };
  const folder = folderWith({
    'receipt.json': JSON.stringify(receipt),
    'jwks.json': JSON.stringify(mixed),
  });
  expect((await command(verifying, folder)).code).toBe(0);
});

test.each([
  ['a name', { fields: { name: 'x'.repeat(20_000_000) } }],
  ['a name of escapes', { fields: { name: '\n'.repeat(10_000_000) } }],
])('%s of very many signs is refused like any other', async (_, data) => {
  const { receipt, jwks } = await saved();
  const huge = JSON.stringify({ ...receipt, data });
  const { code, err } = await command(
    verifying,
    folderWith({ 'receipt.json': huge, 'jwks.json': jwks }),
  );
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringMatching(/What was sent is not what the receipt commits to/)]);
});

test.each([
  [['verify']],
  [['keys', 'list']],
  [['keys', 'rotate']],
  [['proof', 'x', '--out', 'x.zip']],
  [['disclose', 'x', '--to', 'a', '--basis', 'b']],
])('%j where no receiver keeps anything → 2, and nothing is made', async (args) => {
  const folder = prepared();
  const { code, err } = await command([...args, '--data', 'mistyped'], folder);
  expect(code).toBe(2);
  expect(err).toEqual([
    expect.stringMatching(/mistyped.assent\.db is not there\. Name the folder/),
  ]);
  expect(existsSync(join(folder, 'mistyped'))).toBe(false);
});

test.each([[['verify']], [['keys', 'rotate']], [['export']], [['erase', 'x']], [['backup', 'a']]])(
  '%j on a file that is empty, or another program’s → 1, and nothing is made in it',
  async (args) => {
    const folder = prepared();
    const file = join(folder, 'data/assent.db');
    mkdirSync(join(folder, 'data'));
    writeFileSync(file, '');
    const strange = () => {
      const database = new Database(file);
      database.exec('CREATE TABLE posts (title)');
      database.close();
    };
    for (const make of [() => {}, strange]) {
      make();
      const before = readFileSync(file);
      const { code, out, err } = await command([...args], folder);
      expect({ code, out }).toEqual({ code: 1, out: [] });
      expect(err).toEqual([
        expect.stringMatching(/assent\.db is not a database of Assent\. Name the folder/),
      ]);
      expect(readFileSync(file)).toEqual(before);
    }
  },
);

test('a file of heads that holds none → 2, by its name', async () => {
  const folder = temporaryFolder();
  await startReceiver({}, folder);
  writeFileSync(join(folder, 'other.json'), '{}');
  const { code, err } = await command(['verify', '--heads', 'other.json'], folder);
  expect(code).toBe(2);
  expect(err).toEqual([expect.stringMatching(/^other\.json holds no signed head\./)]);
});

test('no keys at hand → 2, and where they are to be had', async () => {
  const { receipt } = await saved();
  const folder = folderWith({ 'receipt.json': JSON.stringify(receipt) });
  const { code, err } = await command(['verify', 'receipt.json'], folder);
  expect(code).toBe(2);
  expect(err.join()).toContain('--jwks');
});

test('keys that cannot be listed → 2, and the path of their folder', async () => {
  const { receipt } = await saved();
  const folder = folderWith({ 'receipt.json': JSON.stringify(receipt) });
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/keys'), '');
  const { code, out, err } = await command(['verify', 'receipt.json'], folder);
  expect({ code, out }).toEqual({ code: 2, out: [] });
  expect(err).toEqual([
    expect.stringMatching(/data\/keys is no folder \(ENOTDIR\)\. Move that file away\./),
  ]);
});

/** Numbers that look drawn by chance and are the same in each run. */
function drawing(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('of 1,000 receipts with one character changed, 1,000 are refused by name', async () => {
  const { receipt, jwks } = await saved();
  const text = JSON.stringify(receipt);
  const draw = drawing(20_261_127);
  const names: string[] = [];
  const passed: string[] = [];
  const alphabet = 'abcXYZ019-_ {}":,.яЖ';
  for (let index = 0; index < 1000; index += 1) {
    const at = draw(text.length);
    const from = alphabet[draw(alphabet.length)] ?? 'q';
    const put = from === text[at] ? '~' : from;
    names.push(`${index}.json`);
    passed.push(text.slice(0, at) + put + text.slice(at + 1));
  }
  const files = Object.fromEntries(names.map((name, index) => [name, passed[index] ?? '']));
  const folder = folderWith({ ...files, 'jwks.json': jwks });
  const { code, out } = await command(
    ['verify', ...names, '--jwks', 'jwks.json', '--json'],
    folder,
  );
  expect(code).toBe(1);
  const { receipts } = JSON.parse(out[0] ?? '') as {
    receipts: { file: string; ok: boolean; faults: { message: string }[] }[];
  };
  expect(receipts).toHaveLength(1000);
  const sound = receipts
    .filter(({ ok }) => ok)
    .map(({ file }) => passed[Number.parseInt(file, 10)]);
  expect(sound).toEqual([]);
  for (const { faults } of receipts) expect(faults[0]?.message).toMatch(/\w/);
});

test.each([
  ['a member twice', (text: string) => text.replace('"v":1', '"v":1,"v":1'), 'member-twice'],
  [
    'a number in another spelling',
    (text: string) => text.replace('"v":1', '"v":1.0'),
    'number-respelled',
  ],
  ['a later version', (text: string) => text.replace('"v":1', '"v":2'), 'version-later'],
  [
    'a member that no receipt has',
    (text: string) => text.replace('"v":1', '"v":1,"w":1'),
    'member-foreign',
  ],
  [
    'no text',
    (text: string) => text.replace(/"texts":\{.*?\},"data"/, '"texts":{},"data"'),
    'text-missing',
  ],
  [
    'no salt to speak of',
    (text: string) => text.replace(/"salt":"[^"]+"/, '"salt":"AAAA"'),
    'salt-unfit',
  ],
  ['an algorithm that is not ours', withHeader({ alg: 'none' }), 'alg-foreign'],
  ['a type that is not ours', withHeader({ typ: 'JWT' }), 'type-foreign'],
  ['a critical header', withHeader({ crit: ['b64'], b64: false }), 'header-malformed'],
])('%s', async (_, change, code) => {
  const { receipt, jwks } = await saved();
  const folder = folderWith({ 'receipt.json': change(JSON.stringify(receipt)), 'jwks.json': jwks });
  const { out } = await command([...verifying, '--json'], folder);
  expect(JSON.parse(out[0] ?? '').receipts[0].faults[0].code).toBe(code);
});

function withHeader(changes: object) {
  return (text: string) =>
    text.replace(/"jws":"([^.]+)\./, (_, head: string) => {
      const header = JSON.parse(Buffer.from(head, 'base64url').toString());
      const changed = Buffer.from(JSON.stringify({ ...header, ...changes })).toString('base64url');
      return `"jws":"${changed}.`;
    });
}

test('the same key under the older name of the algorithm is refused: ours is signed by one name alone', async () => {
  const { receipt, jwks } = await saved();
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const kid = await thumbprintOf(x);
  const [head = '', body = ''] = receipt.jws.split('.');
  const header = JSON.parse(Buffer.from(head, 'base64url').toString());
  const codeOf = async (alg: string) => {
    const first = Buffer.from(JSON.stringify({ ...header, alg, kid })).toString('base64url');
    const signature = sign(null, Buffer.from(`${first}.${body}`), privateKey).toString('base64url');
    const folder = folderWith({
      'receipt.json': JSON.stringify({ ...receipt, jws: `${first}.${body}.${signature}` }),
      'jwks.json': JSON.stringify({ keys: [{ ...JSON.parse(jwks).keys[0], kid, x }] }),
    });
    const { out } = await command([...verifying, '--json'], folder);
    return JSON.parse(out[0] ?? '').receipts[0].faults[0]?.code;
  };
  expect(await codeOf('Ed25519')).toBeUndefined();
  expect(await codeOf('EdDSA')).toBe('alg-foreign');
});

test('receipts of a key that was rotated out go on verifying, and the new key signs after a start', async () => {
  const folder = temporaryFolder();
  const first = await startReceiver({}, folder);
  await first.post('/v1/contact', contact());
  const { code, out } = await command(['keys', 'rotate'], folder);
  expect({ code, first: out[0] }).toEqual({ code: 0, first: expect.stringMatching(/^Listed: /) });
  const listed = await command(['keys', 'list', '--json'], folder);
  const { keys } = JSON.parse(listed.out[0] ?? '') as { keys: { kid: string }[] };
  expect(keys).toHaveLength(2);
  const again = await startReceiver({}, folder);
  const answer = await again.post('/v1/contact', contact());
  const { receipt } = (await answer.json()) as { receipt: { jws: string } };
  const [head = ''] = receipt.jws.split('.');
  expect(JSON.parse(Buffer.from(head, 'base64url').toString()).kid).toBe(keys[0]?.kid);
  const verified = await command(['verify', '--json'], folder);
  expect(JSON.parse(verified.out[0] ?? '')).toMatchObject({ ok: true, entries: 3, records: 2 });
});

test('a file that holds the private half of a key is not trusted, and named for what it is', async () => {
  const { receipt, jwks } = await saved();
  const [key] = (JSON.parse(jwks) as { keys: { kid: string }[] }).keys;
  const folder = folderWith({
    'receipt.json': JSON.stringify(receipt),
    'jwks.json': JSON.stringify({ keys: [{ ...key, d: 'A'.repeat(43) }] }),
  });
  const { code, err } = await command(verifying, folder);
  expect(code).toBe(2);
  expect(err).toEqual([
    expect.stringMatching(
      `^jwks.json holds the private half of the key ${key?.kid}.*keys rotate.*jwks\\.json\\.$`,
    ),
  ]);
});

test('a key under the id of another is found out before it is trusted', async () => {
  const { receipt, jwks } = await saved();
  const [key] = (JSON.parse(jwks) as { keys: { kid: string }[] }).keys;
  const { x } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  const folder = folderWith({
    'receipt.json': JSON.stringify(receipt),
    'jwks.json': JSON.stringify({ keys: [{ ...key, x }] }),
  });
  const { code, err } = await command(verifying, folder);
  expect(code).toBe(2);
  expect(err).toEqual([
    expect.stringMatching(`not the one its .kid. names \\(${key?.kid}\\).*Save it from`),
  ]);
});

const PAD = ' '.repeat(32 * 1024 * 1024);

test.each([
  ['packed', gzipSync('{}'), /^receipt\.json is packed \(gzip\)\. Unpack it first\.$/],
  [
    'a picture',
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 255, 1),
    /^receipt\.json is no text/,
  ],
  ['far too large', Buffer.from(`{}${PAD}`), /^receipt\.json is too large.*32 MiB/],
])('a file that is %s cannot be read → 2, with what to do', async (_, bytes, words) => {
  const { jwks } = await saved();
  const folder = folderWith({ 'jwks.json': jwks });
  writeFileSync(join(folder, 'receipt.json'), bytes);
  const { code, out, err } = await command(verifying, folder);
  expect({ code, out }).toEqual({ code: 2, out: [] });
  expect(err.join('\n')).toMatch(words);
});

test('a folder in the place of a receipt → 2, with what to do', async () => {
  const { jwks } = await saved();
  const folder = folderWith({ 'jwks.json': jwks });
  const { code, err } = await command(['verify', '.', '--jwks', 'jwks.json'], folder);
  expect({ code, err }).toEqual({ code: 2, err: ['. is a folder. Name the file in it.'] });
});

test.each([
  ['nothing', '', /not JSON.*as it was saved/],
  ['the keys', '{"keys":[]}', /no receipt\. Name a file/],
  ['no version', '{"v":"1","jws":"a.b.c","salt":"","texts":{}}', /missing.*\(v\)\. Ask whoever/],
  [
    'a later version',
    '{"v":2,"jws":"a.b.c","salt":"","texts":{}}',
    /later release \(v\)\. Verify it with/,
  ],
])('a file that holds %s → refused by name, with what to do', async (_, text, words) => {
  const { jwks } = await saved();
  const folder = folderWith({ 'receipt.json': text, 'jwks.json': jwks });
  const { code, err } = await command(verifying, folder);
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringMatching(words)]);
});

test.each([
  [
    'a file in its place',
    (keys: string) => writeFileSync(keys, 'x'),
    /keys is no folder \(ENOTDIR\)\. Move that file away\. Name the receiver/,
  ],
  [
    'a key that is damaged',
    (keys: string) => {
      mkdirSync(keys);
      writeFileSync(join(keys, 'key-a.jwk'), '{');
    },
    /^There are no keys in .*key-a\.jwk holds none that can be read\. Name the receiver/,
  ],
])('a folder of keys with %s → 2, and it is named', async (_, spoil, words) => {
  const { receipt } = await saved();
  const folder = folderWith({ 'receipt.json': JSON.stringify(receipt) });
  mkdirSync(join(folder, 'data'));
  spoil(join(folder, 'data', 'keys'));
  const { code, out, err } = await command(['verify', 'receipt.json'], folder);
  expect({ code, out }).toEqual({ code: 2, out: [] });
  expect(err).toEqual([expect.stringMatching(words)]);
});
