import type { Page } from '@playwright/test';
import { inlineDefaults } from '../../../src/core/inlineDefaults';
import { blockOf } from '../../docs/blocks';
import { siteConfig } from '../../fixtures/config';
import { newPath, putPage, tagOf, wrappedForm } from '../page';
import type { Receiver, Site } from '../site';
import { expect, test } from '../test';
import { placesOf, recipeOf } from './recipe';

const BASIC = JSON.parse(blockOf('recipes/google-tag-manager', 'gtm-basic'));
const EVENTS = JSON.parse(blockOf('recipes/google-tag-manager', 'gtm-events'));

test.use({ more: BASIC });

/**
 * Google's host, played: a container that inserts its Custom HTML tag, of each script address, text and id alone, and
 * whose triggers listen to `dataLayer` from its beginning. `fired` says what they set off.
 */
const container = (customHtml = '') => `(() => {
  const holder = document.createElement('template');
  holder.innerHTML = ${JSON.stringify(customHtml).replaceAll('</', '<\\/')};
  for (const written of holder.content.querySelectorAll('script')) {
    const script = document.createElement('script');
    if (written.id) script.id = written.id;
    script.text = written.text;
    if (written.src) script.src = written.src;
    document.head.append(script);
  }
  window.fired = [];
  const hear = ({ event, assent }) => {
    if (event === 'assent_consent' && assent.choice.marketing) fired.push('pixel');
    if (event === 'assent_lead') fired.push('conversion of ' + assent.form);
  };
  dataLayer.forEach(hear);
  const push = dataLayer.push;
  dataLayer.push = (entry) => { hear(entry); return push.call(dataLayer, entry); };
})()`;

/** Answers for Google; what was asked for. */
async function playGoogle(page: Page, customHtml?: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route('https://www.googletagmanager.com/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: container(customHtml) });
  });
  return asked;
}

/** What `dataLayer` was told of consent, in order. */
const told = (page: Page) =>
  page.evaluate(() =>
    (window.dataLayer as ArrayLike<unknown>[])
      .filter((entry) => entry[0] === 'consent')
      .map((entry) => `${entry[1]} ${(entry[2] as Record<string, string>).ad_storage}`),
  );

const fired = (page: Page) => page.evaluate('window.fired ?? []').catch(() => ['(loading)']);

test('Assent holds the container: nothing before the choice, then triggers of choice and lead, and on the next page too', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const asked = await playGoogle(page);
  const tag = inlineDefaults + tagOf(receiver);
  const address = putPage(site, newPath(), { config: false, tag, body: wrappedForm() });
  await page.goto(address);
  await expect(visitor.consentBox).toBeVisible();
  expect([asked, await told(page)]).toEqual([[], ['default denied']]);
  await visitor.control('accept').click();
  await expect.poll(() => fired(page)).toEqual(['pixel']);
  expect(asked).toEqual(['https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234']);
  expect(await told(page)).toEqual(['default denied', 'update granted']);
  await visitor.fill('Анна Тегова');
  await visitor.send();
  await expect.poll(() => fired(page)).toEqual(['pixel', 'conversion of callback']);
  const ours = 'dataLayer.filter(({ event = "" }) => event.startsWith("assent"))';
  expect(await page.evaluate(ours)).toEqual(EVENTS);
  await page.goto(address);
  await expect.poll(() => fired(page)).toEqual(['pixel']);
  expect(await page.evaluate(ours)).toEqual([
    { event: 'assent_consent', assent: { choice: EVENTS[0].assent.choice, changed: [] } },
  ]);
});

/** The recipe's blocks where the configuration says advanced. */
function advanced(site: Site, receiver: Receiver) {
  const config = siteConfig({ consentMode: 'advanced', services: {}, receiver: receiver.origin });
  site.put('/gtm.json', JSON.stringify(config), { 'Content-Type': 'application/json' });
  return recipeOf('google-tag-manager', placesOf(site, receiver));
}

for (const [way, name, said] of [
  ['both in the page', 'gtm-advanced', ['default denied', 'update denied', 'update granted']],
  [
    'by a Custom HTML tag',
    'gtm-custom-html',
    ['default denied', 'update denied', 'update granted'],
  ],
] as const) {
  test(`${way}: Google is told denied first and granted after, and tags of others wait`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const recipe = advanced(site, receiver);
    const more = { 'https://leads.example.ru/assent.json': `${site.origin}/gtm.json` };
    const block = recipe(name, more);
    const isInserted = name === 'gtm-custom-html';
    const [, snippet = ''] = recipe('gtm-advanced', more).split(/(?=<script>\(function)/);
    const asked = await playGoogle(page, isInserted ? block : undefined);
    const tag = isInserted ? snippet : block;
    await page.goto(putPage(site, newPath(), { config: false, tag }));
    await expect(visitor.control('accept')).toBeVisible();
    expect(asked).toHaveLength(1);
    await expect.poll(() => told(page)).toEqual(said.slice(0, 2));
    expect(await fired(page)).toEqual([]);
    await visitor.control('accept').click();
    await expect.poll(() => fired(page)).toEqual(['pixel']);
    await expect.poll(() => told(page)).toEqual([...said]);
  });
}
