import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AssentConfig } from '../../../src/core/config';
import { AMO_TOKEN, amocrmSide } from '../channels/amocrmSide';
import { portal } from '../channels/bitrix24Side';
import { contact } from '../messages';
import { startProcess } from '../process';
import { databasePlace, temporaryFolder } from '../receiver';

/** Leads that each of the two is sent; where it is named, the rates that came of it are printed. */
const LEADS = Number(process.env.PACED_LEADS ?? 2);

/** The most of some moments, in milliseconds, that lie within one span of that length. */
function mostWithin(moments: readonly number[], spanMs: number): number {
  const sorted = moments.toSorted((one, other) => one - other);
  const counts = sorted.map(
    (from) => sorted.filter((at) => at >= from && at < from + spanMs).length,
  );
  return Math.max(0, ...counts);
}

/** How many there were, how many a second, and the most in any. */
function rates(moments: readonly number[]) {
  const seconds = (Math.max(...moments) - Math.min(...moments)) / 1000;
  const perSecond = (moments.length - 1) / seconds;
  return { requests: moments.length, perSecond, mostInASecond: mostWithin(moments, 1000) };
}

test('two processes on one database ask a portal twice a second and an account seven times at most, together', async () => {
  const folders = [temporaryFolder(), temporaryFolder()];
  const { url } = await databasePlace(join(folders[0] ?? '', 'data'));
  const b24 = await portal(1);
  const amo = await amocrmSide();
  const server = {
    privateHosts: ['127.0.0.1'],
    deliveries: {
      b24: { channel: 'bitrix24', recipient: 'operator' },
      amo: { channel: 'amocrm', account: 'optimum', recipient: 'operator', api: amo.origin },
    },
  } satisfies AssentConfig['server'];
  const env = { ASSENT_B24_URL: b24.webhook, ASSENT_AMO_TOKEN: AMO_TOKEN };
  const receivers = await Promise.all(
    folders.map((folder) => startProcess(folder, url, { server }, { env })),
  );
  const lead = (n: number) => {
    const phone = `+7999${n}1234`;
    return contact({ fields: { name: 'Анна', phone }, typed: { phone } });
  };
  const posts = receivers.flatMap(({ post }, at) =>
    Array.from({ length: LEADS }, (_, n) => post(lead(at * 100 + n + 100))),
  );
  expect(new Set(await Promise.all(posts))).toEqual(new Set([201]));
  const all = receivers.length * LEADS;
  await expect
    .poll(() => [b24.cards.lead?.length, amo.leads.length], { timeout: 100_000 })
    .toEqual([all, all]);
  const portalCalls = b24.called.map(({ at }) => at);
  const accountCalls = amo.called.map(({ at }) => at);
  if (process.env.PACED_LEADS) console.log(rates(portalCalls), rates(accountCalls));
  // On a busy machine some are a second longer on their way than others.
  expect(mostWithin(portalCalls, 5000)).toBeLessThanOrEqual(12);
  expect(mostWithin(accountCalls, 3000)).toBeLessThanOrEqual(21);
}, 120_000);
