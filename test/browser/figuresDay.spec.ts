import type { Browser, Page } from '@playwright/test';
import { gatedFile, newPath, putPage } from './page';
import { expect, test } from './test';
import { visitorAt } from './visitor';

test.use({ more: { figures: true, services: { counter: { category: 'analytics' } } } });

/** What a person does on a page, and what that adds to the owner's tables. */
const DEEDS = {
  leave: { shown: 1, ignored: 1 },
  decline: { shown: 1, declined: 1 },
  accept: { shown: 1, accepted: 1, granted: 1, ranAfter: 1 },
  /** Where the tag’s file cannot be had. */
  bereft: { shown: 1, accepted: 1, granted: 1 },
  choose: { shown: 1, chosen: 1, granted: 1, ranAfter: 1 },
  /** Accepts, and reads two pages more. */
  stay: { shown: 1, accepted: 1, granted: 1, ranAfter: 1, ranLater: 2 },
} satisfies Record<string, Partial<Truth>>;

type Deed = keyof typeof DEEDS;
type Truth = Record<
  'shown' | 'accepted' | 'chosen' | 'declined' | 'ignored' | 'granted' | 'ranAfter' | 'ranLater',
  number
>;

const DAY: Deed[] = ['leave', 'accept', 'leave', 'decline', 'stay', 'bereft', 'choose', 'leave'];
const TIMES = 2;

async function visit(browser: Browser, address: string, deed: Deed): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'ru-RU' })).newPage();
  const visitor = visitorAt(page);
  await page.goto(address);
  await expect(visitor.control('accept')).toBeVisible();
  // Nobody reads a question and turns away within the milliseconds that the file takes to come.
  await page.waitForFunction('window.assentChunks?.figures');
  if (deed === 'decline' || deed === 'choose') await visitor.control(deed).click();
  else if (deed !== 'leave') await visitor.control('accept').click();
  if (deed === 'choose') {
    await page.getByRole('switch', { name: 'Аналитика' }).check();
    await visitor.control('save').click();
  }
  const isRun = () => page.evaluate('ran.length');
  for (let more = deed === 'stay' ? 2 : 0; more >= 0; more--) {
    if ('ranAfter' in DEEDS[deed]) await expect.poll(isRun).toBe(1);
    await page.goto(more > 0 ? address : 'about:blank');
  }
  return page;
}

test('a day of real pages: what the owner’s page shows is what people did, over a restart', async ({
  browser,
  site,
  receiver,
}) => {
  test.setTimeout(120_000);
  site.put('/counter.js', 'ran.push("counter")', { 'Content-Type': 'text/javascript' });
  const pageWith = (file: string) =>
    putPage(site, newPath(), {
      from: receiver,
      body: gatedFile(file, 'analytics', ' data-assent-service="counter"'),
    });
  const [whole, bereft] = [pageWith('/counter.js'), pageWith('/gone.js')];
  const pages: Page[] = [];
  const truth: Partial<Truth> = {};
  for (let time = 0; time < TIMES; time++) {
    for (const deed of DAY) {
      pages.push(await visit(browser, deed === 'bereft' ? bereft : whole, deed));
      for (const [column, by] of Object.entries(DEEDS[deed])) {
        truth[column as keyof Truth] = (truth[column as keyof Truth] ?? 0) + by; // of `DEEDS`
      }
    }
    await expect.poll(() => counted(receiver)).toEqual(truth);
    await receiver.stop();
    await receiver.start();
  }
  expect(await counted(receiver)).toEqual(truth);
  await Promise.all(pages.map((page) => page.context().close()));
});

/** The owner's tables. */
async function counted(receiver: { admin(path: string): Promise<string> }): Promise<Truth> {
  const page = await receiver.admin('/figures');
  const cells = (head: string) => {
    const row = new RegExp(`<th scope="row">${head}</th>(.*?)</tr>`, 's').exec(page)?.[1] ?? '';
    return [...row.matchAll(/<td>(\d+)<\/td>/g)].map(([, cell]) => Number(cell));
  };
  const [shown = 0, accepted = 0, chosen = 0, declined = 0, ignored = 0] =
    cells('(?:In all|Всего)');
  const [granted = 0, ranAfter = 0, ranLater = 0] = cells('counter');
  return { shown, accepted, chosen, declined, ignored, granted, ranAfter, ranLater };
}
