import type { Page } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { wpConsentType } from '../../src/core/wpConsentType';
import { newPath, putPage } from './page';
import { expect, test } from './test';

// Interfaces of a page's own by which others ask what was chosen, played as their documents describe them.

/** WordPress' plugin: a cookie for each category, a word to who listens, and all allowed where nobody said a type. */
const WORDPRESS = `<script>
  var heard = [];
  document.addEventListener('wp_consent_type_defined', () => heard.push('defined'));
  document.addEventListener('wp_listen_for_consent_change', ({ detail }) => heard.push(...Object.keys(detail)));
  const kept = (name) => document.cookie.split('; ').find((pair) => pair.startsWith(name + '='))?.split('=')[1];
  function wp_has_consent(category) {
    return !window.wp_consent_type || kept('wp_consent_' + category) === 'allow';
  }
  function wp_set_consent(category, value) {
    const before = kept('wp_consent_' + category);
    document.cookie = 'wp_consent_' + category + '=' + value + '; path=/; max-age=2592000';
    if (before !== value)
      document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail: { [category]: value } }));
  }
</script>`;

const allowed = (page: Page) =>
  page
    .evaluate(() => {
      const { wp_has_consent: has } = window as unknown as { wp_has_consent(id: string): boolean }; // WORDPRESS puts it there
      return ['functional', 'preferences', 'statistics', 'marketing'].filter((id) => has(id));
    })
    .catch(() => ['(loading)']);

for (const consentMode of ['off', 'advanced'] as const) {
  test(`WordPress, Google’s mode ${consentMode}: nothing allowed or kept before the choice, then as chosen, on the next page and after a withdrawal too`, async ({
    page,
    visitor,
    context,
    site,
  }) => {
    const config: Partial<AssentConfig> = {
      consentMode,
      services: { wordpress: { preset: 'wp-consent', category: 'necessary' } },
    };
    // Most of WordPress' scripts stand at the foot of the page.
    const parts = { config, top: wpConsentType, body: WORDPRESS };
    await page.goto(putPage(site, newPath(), parts));
    await expect(visitor.control('accept')).toBeVisible();
    expect(await allowed(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);

    await page.evaluate('assent.accept(["analytics"])');
    await expect.poll(() => allowed(page)).toEqual(['functional', 'statistics']);
    expect(await page.evaluate('heard')).toEqual([
      'defined',
      'functional',
      'preferences',
      'statistics',
      'statistics-anonymous',
      'marketing',
    ]);

    // Its cookies may be gone before our record is.
    await context.clearCookies({ name: /^wp_/ });
    await page.goto(putPage(site, newPath(), parts));
    await expect.poll(() => allowed(page)).toEqual(['functional', 'statistics']);

    await page.evaluate('window.isSamePage = true; void assent.withdraw()');
    await expect.poll(() => allowed(page)).toEqual(['functional']);
    expect(await page.evaluate('window.isSamePage')).toBe(true);
  });
}

test('Shopify: told of each decision, and on the next page only where the shop knows another one', async ({
  page,
  visitor,
  site,
}) => {
  const head = `<script>
    var told = [];
    const purposes = ['analytics', 'marketing', 'preferences', 'sale_of_data'];
    const customerPrivacy = {
      setTrackingConsent(consent, done) {
        told.push(consent);
        sessionStorage.shop = JSON.stringify(consent);
        done();
      },
      currentVisitorConsent() {
        const known = JSON.parse(sessionStorage.shop || '{}');
        return Object.fromEntries(purposes.map((name) => [name, name in known ? (known[name] ? 'yes' : 'no') : '']));
      },
    };
    window.Shopify = {
      loadFeatures([{ name, version }], callback) {
        if (name === 'consent-tracking-api' && version === '0.1') Shopify.customerPrivacy = customerPrivacy;
        callback();
      },
    };
  </script>`;
  const parts = {
    config: { services: { shop: { preset: 'shopify', category: 'necessary' } } },
    head,
  };
  const granted = (...names: string[]) =>
    Object.fromEntries(
      ['analytics', 'marketing', 'preferences', 'sale_of_data'].map((name) => [
        name,
        names.includes(name),
      ]),
    );
  await page.goto(putPage(site, newPath(), parts));
  await expect(visitor.control('accept')).toBeVisible();
  expect(await page.evaluate('told')).toEqual([]);
  await visitor.control('accept').click();
  const all = granted('analytics', 'marketing', 'sale_of_data');
  await expect.poll(() => page.evaluate('told')).toEqual([all]);

  await page.goto(putPage(site, newPath(), parts));
  await expect.poll(() => page.evaluate('!!Shopify.customerPrivacy')).toBe(true);
  expect(await page.evaluate('told')).toEqual([]);
  await page.evaluate('void assent.withdraw()');
  await expect.poll(() => page.evaluate('told')).toEqual([granted()]);
});

test('a page that has neither interface is told nothing and asks for nothing', async ({
  page,
  visitor,
  site,
}) => {
  const services = {
    wordpress: { preset: 'wp-consent', category: 'necessary' },
    shop: { preset: 'shopify', category: 'necessary' },
  };
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(putPage(site, newPath(), { config: { services } }));
  await visitor.control('accept').click();
  await expect(visitor.control('reopen')).toBeVisible();
  await page.reload();
  await expect(visitor.control('reopen')).toBeVisible();
  expect(faults).toEqual([]);
});
