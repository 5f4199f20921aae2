import { readFileSync } from 'node:fs';
import { blockOf } from '../../docs/blocks';
import { leadsOf } from '../leads';
import type { Receiver, Site } from '../site';
import { expect, test } from '../test';
import { printed } from './php';
import { headOf, placesOf, recipeOf } from './recipe';

const config = JSON.parse(blockOf('recipes/wordpress', 'wp-consent-config'));

// The receiver runs with what the page says of the WP Consent API.
test.use({ more: config });

const CF7 = readFileSync('test/browser/pages/markups/contactForm7.html', 'utf8');
const FORM = /<div class="wpcf7[\s\S]*<\/form>\n<\/div>/.exec(CF7)?.[0] ?? '';
const FEEDBACK = '/wp-json/contact-form-7/v1/contact-forms/12/feedback';

/** A page of a child theme whose functions.php is made of these blocks; its address. */
function putTheme(site: Site, receiver: Receiver, path: string, blocks: string[]): string {
  const recipe = recipeOf('wordpress', placesOf(site, receiver));
  const html = printed({
    'index.php': readFileSync('test/browser/recipes/stubs/wordpress.php', 'utf8'),
    'functions.php': `<?php\n${blocks.map((name) => recipe(name)).join('\n')}`,
    'assent-head.html': headOf(receiver),
    'form.html': FORM,
  });
  site.put(path, html);
  site.put('/plugin.js', 'window.pluginSaw = window.wp_consent_type');
  return site.origin + path;
}

test('the lines stand before every plugin, Contact Form 7 sends with the consent in its fields, and plugins hear the choice', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  let mailed: string | undefined;
  site.answer(FEEDBACK, async (request, response) => {
    mailed = '';
    for await (const part of request) mailed += part;
    response
      .writeHead(200, { 'Content-Type': 'application/json' })
      .end('{"status":"mail_sent","message":"Спасибо, письмо ушло."}');
  });
  const blocks = ['wp-head', 'wp-cf7', 'wp-consent-type', 'wp-optimisers'];
  await page.goto(putTheme(site, receiver, '/wp.html', blocks));
  expect(await page.evaluate('pluginSaw')).toBe('optin');
  await page.evaluate(
    'window.told = {}; window.wp_set_consent = (id, value) => { told[id] = value }',
  );
  await expect(visitor.consentBox).toBeVisible();
  const form = page.locator('.wpcf7-form');
  await form.locator('[name=your-name]').fill('Анна Вордова');
  await form.locator('[name=tel-331]').fill('8 (999) 123-45-67');
  await form.getByRole('button').click();
  await visitor.reads('Без этого согласия');
  expect(mailed).toBeUndefined();
  await visitor.consentBox.check();
  const stamped = page.waitForResponse(/v1\/consent/);
  await form.getByRole('button').click();
  await expect(page.getByText('Спасибо, письмо ушло.')).toBeVisible();
  expect((await stamped).status()).toBe(201);
  expect(mailed).toContain('Анна Вордова');
  for (const tag of blockOf('recipes/wordpress', 'wp-mail').match(/(?<=\[)\w+(?=\])/g) ?? []) {
    expect(mailed).toContain(`name="${tag}"`);
  }
  const consent = (await stamped).request();
  expect(consent.postData()).not.toContain('Вордова');
  expect(await receiver.admin('/consents')).toContain(consent.postDataJSON().id);
  expect(leadsOf(receiver, 'Вордова')).toEqual([]);
  await visitor.control('accept').click();
  await expect.poll(() => page.evaluate('told.statistics')).toBe('allow');
});

for (const block of ['wp-enqueue', 'wp-loader-tag']) {
  test(`${block}: the tag is the receiver’s own address, with what keeps optimisers off`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const said = visitor.ownLines();
    await page.goto(putTheme(site, receiver, `/${block}.html`, [block]));
    await expect(visitor.control('accept')).toBeVisible();
    const tag = page.locator('#assent-js');
    await expect(tag).toHaveAttribute('src', `${receiver.origin}/assent.js`);
    await expect(tag).toHaveAttribute('data-cfasync', 'false');
    expect(await tag.evaluate((script: HTMLScriptElement) => script.async)).toBe(true);
    expect(said).toEqual([]);
  });
}

test('the optimisers’ lists name Assent, whatever form they have', () => {
  const asked = printed({
    'index.php': readFileSync('test/browser/recipes/stubs/wordpress.php', 'utf8').replace(
      /\?><!doctype[\s\S]*/,
      `echo json_encode([apply_filters('rocket_delay_js_exclusions', ['a']), apply_filters('litespeed_optm_js_defer_exc', []),
        apply_filters('autoptimize_filter_js_exclude', 'a.js'), apply_filters('autoptimize_filter_js_exclude', ['a.js'])]);`,
    ),
    'functions.php': `<?php\n${blockOf('recipes/wordpress', 'wp-optimisers')}`,
  });
  expect(JSON.parse(asked)).toEqual([
    ['a', 'assent'],
    ['assent'],
    'a.js,assent',
    ['a.js', 'assent'],
  ]);
});
