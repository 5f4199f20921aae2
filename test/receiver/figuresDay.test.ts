import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import { seeded } from '../fuzz/random';
import { isPostgres } from '../postgres/testDatabase';
import { type ReceiverProcess, startProcess } from './process';
import { databasePlace, ORIGIN, TOKEN, temporaryFolder } from './receiver';

const ON: Partial<AssentConfig> = {
  figures: true,
  services: { metrika: { preset: 'yandex-metrika', id: '12345678' } },
};

/** Views of pages in each of the day's three stretches. */
const VIEWS = 300;
const AT_ONCE = 16;

const shown = { v: 1, what: 'shown' };
const ran = { v: 1, what: 'ran', service: 'metrika' };
const all = { analytics: true, marketing: true, metrika: true };

/** What people do, how often each, and what it adds to the owner's table. */
const DEEDS: readonly [body: unknown, weight: number, counts: readonly Column[]][] = [
  [[shown], 38, ['shown', 'ignored']],
  [[shown, { v: 1, what: 'declined' }], 16, ['shown', 'declined']],
  [[shown, { v: 1, what: 'accepted', choice: all }, ran], 22, ['shown', 'accepted', 'ranAfter']],
  // Something kept the tag away.
  [[shown, { v: 1, what: 'accepted', choice: all }], 4, ['shown', 'accepted']],
  [
    [shown, { v: 1, what: 'chosen', choice: { analytics: true, metrika: true } }, ran],
    5,
    ['shown', 'chosen', 'ranAfter'],
  ],
  [[ran], 15, ['ranLater']],
];

type Column = 'shown' | 'accepted' | 'chosen' | 'declined' | 'ignored' | 'ranAfter' | 'ranLater';
type Truth = Record<Column, number>;

const nothing = (): Truth => ({
  ...{ shown: 0, accepted: 0, chosen: 0, declined: 0, ignored: 0, ranAfter: 0, ranLater: 0 },
});

/** The owner's tables as one process shows them. */
async function shownBy({ url }: ReceiverProcess): Promise<Truth> {
  const answer = await fetch(`${url}/admin/figures`, {
    headers: { Authorization: `Bearer ${TOKEN}`, 'Accept-Language': 'en' },
  });
  const page = await answer.text();
  const numbersOf = (head: string) => {
    const row = new RegExp(`<th scope="row">${head}</th>(.*?)</tr>`, 's').exec(page)?.[1] ?? '';
    return [...row.matchAll(/<td>([\d,]+)<\/td>/g)].map(([, cell = '']) =>
      Number(cell.replaceAll(',', '')),
    );
  };
  const [seen = 0, accepted = 0, chosen = 0, declined = 0, ignored = 0] = numbersOf('In all');
  const [, ranAfter = 0, ranLater = 0] = numbersOf('Yandex Metrica');
  return { shown: seen, accepted, chosen, declined, ignored, ranAfter, ranLater };
}

test('a day of page views, a receiver that is killed and one that is stopped: the owner’s page differs from the truth by 1 % at most', async () => {
  const random = seeded(19);
  const folders = isPostgres ? [temporaryFolder(), temporaryFolder()] : [temporaryFolder()];
  const { url } = await databasePlace(join(folders[0] ?? '', 'data'));
  const start = (folder: string) =>
    startProcess(folder, url, ON, { env: { ASSENT_ADMIN_TOKEN: TOKEN } });
  const receivers = await Promise.all(folders.map(start));
  const truth = nothing();
  const deeds = DEEDS.flatMap((deed) => Array<typeof deed>(deed[1]).fill(deed));

  /** One page: whether the receiver has heard of it. */
  const view = async (): Promise<boolean> => {
    const [body, , counts] = deeds[random.below(deeds.length)] ?? [[shown], 0, ['shown']];
    const { url: at = '' } = receivers[random.below(receivers.length)] ?? {};
    const answer = await fetch(`${at}/v1/figures`, {
      method: 'POST',
      headers: { Origin: ORIGIN },
      body: JSON.stringify(body),
    }).catch(() => undefined);
    const isHeard = answer?.status === 204;
    if (isHeard) for (const column of counts) truth[column] += 1;
    return isHeard;
  };
  const stretch = async () => {
    let heard = 0;
    for (let done = 0; done < VIEWS; done += AT_ONCE) {
      const views = await Promise.all(Array.from({ length: AT_ONCE }, view));
      heard += views.filter(Boolean).length;
    }
    return heard;
  };

  await stretch();
  // What came within the last second a killed process may lose: the day has many.
  await expect.poll(() => shownBy(receivers.at(-1) as ReceiverProcess)).toEqual(truth); // there is one at least
  await receivers[0]?.end('SIGKILL');
  receivers[0] = await start(folders[0] ?? '');
  await stretch();
  // Asked to stop in the midst of it, a receiver loses nothing that it has answered.
  const busy = stretch();
  await receivers[0].end('SIGTERM');
  expect(await busy).toBeGreaterThan(0);
  receivers[0] = await start(folders[0] ?? '');
  await stretch();

  for (const receiver of receivers) {
    await expect
      .poll(async () => {
        const counted = await shownBy(receiver);
        const columns = Object.keys(truth) as Column[]; // as made above
        return columns.filter(
          (column) => Math.abs(counted[column] - truth[column]) > truth[column] / 100,
        );
      })
      .toEqual([]);
  }
  expect(truth.shown).toBeGreaterThan(2 * VIEWS);
  expect(receivers.map(({ printed }) => printed()).join()).not.toMatch(/fault|failed|metrika/i);
}, 120_000);
