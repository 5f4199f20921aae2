import { inlineDefaults } from '../../../src/core/inlineDefaults';
import { leadsOf } from '../leads';
import type { Site } from '../site';
import { expect, test } from '../test';
import type { Visitor } from '../visitor';
import { placesOf, recipeOf, uploadDist } from './recipe';

const REPORTS = '/csp-reports';

/** Serves a page under a policy of the recipe, both with the same fresh nonce. */
function put(site: Site, path: string, html: string, policy: string): string {
  const nonce = crypto.randomUUID();
  const fresh = (text: string) => text.replaceAll('{NONCE}', nonce);
  const headers = { 'Content-Security-Policy': fresh(policy).replace(/\s*\n\s*/g, ' ') };
  site.put(path, fresh(html), headers);
  site.put('/counter.js', "document.body.dataset.counted = 'yes'");
  return site.origin + path;
}

/** What a person does on such a page: sends the form, accepts, and sees the counter run; nothing may be reported. */
async function visit({ page, control, fill, send }: Visitor, site: Site, name: string) {
  site.forget();
  await expect(control('accept')).toBeVisible();
  await fill(name);
  await send();
  await expect(page.locator('[data-assent-state=sent]')).toBeAttached();
  await control('choose').click();
  await expect(page.locator('[part=preferences]')).toBeVisible();
  await page.keyboard.press('Escape');
  await control('accept').click();
  await expect(page.locator('body')).toHaveAttribute('data-counted', 'yes');
  expect(site.requested).not.toContain(REPORTS);
  // The policy is at work: what it forbids is reported.
  await page.evaluate(
    "document.body.append(document.createElement('iframe')); frames[0].location = 'https://forbidden.example/'",
  );
  await expect.poll(() => site.requested).toContain(REPORTS);
}

test('nonces, strict-dynamic and Trusted Types: banner, form and gated script, with nothing reported', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const recipe = recipeOf('strict-csp', placesOf(site, receiver));
  const path = '/csp-nonce.html';
  await page.goto(put(site, path, recipe('csp-nonce-page'), recipe('csp-nonce-header')));
  await visit(visitor, site, 'Анна Нонсова');
  expect(leadsOf(receiver, 'Нонсова')).toHaveLength(1);
});

test('hosts and hashes: the same, with Google’s defaults inline', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const recipe = recipeOf('strict-csp', placesOf(site, receiver));
  const html = recipe('csp-nonce-page')
    .replaceAll(' nonce="{NONCE}"', '')
    .replace(/(data-assent="analytics")>[\s\S]*?</, '$1 data-assent-src="/counter.js"><')
    .replace('<meta', `${inlineDefaults}<meta`);
  await page.goto(put(site, '/csp-hosts.html', html, recipe('csp-hosts-header')));
  expect(await page.evaluate('dataLayer.length')).toBeGreaterThan(0);
  await visit(visitor, site, 'Анна Хешова');
  expect(leadsOf(receiver, 'Хешова')).toHaveLength(1);
});

test('without a receiver the site’s own address is enough', async ({ page, visitor, site }) => {
  const recipe = recipeOf('strict-csp', {});
  uploadDist(site);
  site.put('/send.php', '{"ok":true}', { 'Content-Type': 'application/json' });
  await page.goto(put(site, '/csp-self.html', recipe('csp-self-page'), recipe('csp-self-header')));
  await visit(visitor, site, 'Анна Своя');
});
