import type { AssentConfig } from '../../src/core/config';
import type { Foreign } from './foreign';
import { expect, putSealed, test } from './sealed';

test('two sealed configurations of one host → each page opens by the answer given to it, loaded anew once', async ({
  page,
  visitor,
  site,
  vendor,
  stranger,
}) => {
  const putFor = (id: string, { host, origin }: Foreign) => {
    const services: AssentConfig['services'] = { [id]: { category: 'marketing', hosts: [host] } };
    return putSealed(site, vendor, {
      config: { services },
      body: `<img src="${origin}/picture" alt="">`,
    });
  };
  const answered = [
    [putFor('maps', vendor), vendor],
    [putFor('chat', stranger), stranger],
  ] as const;
  for (const [address, foreign] of answered) {
    await page.goto(address);
    await visitor.control('accept').click();
    await expect.poll(() => foreign.asked()).toEqual(['picture']);
    await expect(visitor.control('reopen')).toBeVisible();
  }
  for (const [address, foreign] of answered) {
    foreign.forget();
    site.forget();
    await page.goto(address);
    await expect.poll(() => foreign.asked()).toEqual(['picture']);
    await expect(visitor.control('reopen')).toBeVisible();
    await page.waitForLoadState('networkidle');
    const { pathname } = new URL(address);
    expect(site.requested.filter((path) => path === pathname)).toHaveLength(2);
  }
});
