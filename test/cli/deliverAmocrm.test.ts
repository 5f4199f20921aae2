import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AMO_TOKEN, amocrmSide } from '../receiver/channels/amocrmSide';
import { config } from '../receiver/messages';
import { delivering } from '../receiver/otherSide';
import { temporaryFolder } from '../receiver/receiver';
import { command } from './command';

/** A folder whose configuration delivers to an account at `origin`. */
function folderFor(origin: string): string {
  const folder = temporaryFolder();
  const amo = { channel: 'amocrm', account: 'optimum', api: origin, recipient: 'operator' };
  const server = { privateHosts: ['127.0.0.1'], deliveries: { amo } };
  writeFileSync(join(folder, 'assent.json'), JSON.stringify({ ...config, server }));
  return folder;
}

const token = (value: string) => ({ ASSENT_AMO_TOKEN: value });

test('deliver --test makes a lead that says it is a test; a wrong token and a shut door are said in words', async () => {
  let isShut = false;
  const side = await amocrmSide(() => (isShut ? { status: 403 } : undefined));
  const folder = folderFor(side.origin);
  // Where nothing has been served yet there is no database to test from.
  await delivering({}, {}, config, join(folder, 'data'));
  const deliver = (value: string) => command(['deliver', '--test', 'amo'], folder, token(value));
  expect(await deliver(AMO_TOKEN)).toMatchObject({ code: 0, out: ['amo took the test (200).'] });
  expect(side.leads).toMatchObject([{ name: expect.stringMatching(/^Пробная заявка, .* № /) }]);
  const wrong = await deliver('another-token');
  expect(wrong).toMatchObject({ code: 1, err: [expect.stringMatching(/\(401\): its token has/)] });
  isShut = true;
  const shut = await deliver(AMO_TOKEN);
  expect(shut.err[0]).toMatch(/\(403\): it was asked too often/);
  expect([wrong, shut].map(({ err }) => err.join()).join()).not.toContain(AMO_TOKEN);
});

test('the doctor tells of a token that ends soon or has ended, and of no other', async () => {
  const claims = (days: number) =>
    Buffer.from(JSON.stringify({ exp: Date.now() / 1000 + days * 86_400 })).toString('base64url');
  const folder = folderFor('http://127.0.0.1:9');
  const codes = async (value: string) => {
    const { out } = await command(['doctor', '--json'], folder, token(value));
    const { findings } = JSON.parse(out.join('')) as { findings: { area: string; code: string }[] };
    return findings.filter(({ area }) => area === 'deliveries').map(({ code }) => code);
  };
  expect(await codes(`e30.${claims(10)}.s1gned`)).toEqual(['token-ends']);
  expect(await codes(`e30.${claims(-1)}.s1gned`)).toEqual(['token-ended']);
  expect(await codes(`e30.${claims(100)}.s1gned`)).toEqual([]);
  expect(await codes('')).toEqual(['delivery-secret']);
});
