import { expect, test } from 'vitest';
import { desk, testedBy } from '../desk';
import { config, contact } from '../messages';
import { delivering } from '../otherSide';
import { temporaryFolder } from '../receiver';
import { amocrmSide } from './amocrmSide';

const DAY = 86_400_000;

/** A token as amoCRM gives it out, which ends in so many days. */
function tokenFor(days: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { exp: Math.floor((Date.now() + days * DAY) / 1000), account_id: 1 };
  return [part({ typ: 'JWT', alg: 'RS256' }), part(claims), 's1gned'].join('.');
}

const selling = (origin: string, token: string, locale: 'ru' | 'en') =>
  delivering(
    { amo: { channel: 'amocrm', account: 'optimum', api: origin, recipient: 'operator' } },
    { locale },
    config,
    temporaryFolder(),
    { ASSENT_AMO_TOKEN: token },
  );

test.each([
  [29, /`amo` ends on \d{4}-\d\d-\d\d: .* set ASSENT_AMO_TOKEN to it/, /Its token ends on/],
  [-1, /`amo` ended on \d{4}-\d\d-\d\d: nothing arrives/, /Its token ended on/],
])('a token that ends in %s days → said at start and at /admin', async (days, atStart, words) => {
  const token = tokenFor(days);
  const receiver = await selling('http://127.0.0.1:9', token, 'en');
  const { served } = receiver;
  const warnings = served.warnings.filter((line) => line.includes('`amo`'));
  expect(warnings).toEqual([expect.stringMatching(atStart)]);
  const owner = await desk(receiver, '/admin/deliveries');
  const page = await (await owner.see('/admin/deliveries')).text();
  expect(page).toMatch(words);
  expect(page + warnings.join()).not.toContain(token.slice(-20));
});

test.each([
  ['one that ends later', tokenFor(31)],
  ['one that does not tell', 'no.jwt-at-all'],
])('%s → nothing is said', async (_, token) => {
  const receiver = await selling('http://127.0.0.1:9', token, 'en');
  expect(receiver.served.warnings.join()).not.toContain('`amo`');
  const owner = await desk(receiver, '/admin/deliveries');
  expect(await (await owner.see('/admin/deliveries')).text()).not.toContain('Its token');
});

test('the button sends a test the way of a lead; a token that is not taken is said in words', async () => {
  const side = await amocrmSide();
  const receiver = await selling(side.origin, tokenFor(300), 'ru');
  await receiver.post(contact());
  const owner = await desk(receiver, '/admin/deliveries');
  const tested = await testedBy(owner, 'amo');
  expect(tested).toMatch(/amo did not take the test: it answered 401: it does not accept/);
  expect(side.leads).toEqual([]);
});
