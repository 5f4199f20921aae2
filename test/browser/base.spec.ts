import type { ConsentMessage } from '../../src/wire/consent';
import { siteConfig } from '../fixtures/config';
import { newPath, OWN_FORM, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';

const BASE = '<base href="https://cdn.example.test/static/">';
const link = 'document.querySelector("#assent-consent").shadowRoot.querySelector("a").href';

/** Takes consent messages at a path of the site. */
function takeConsents(site: Site, path: string): ConsentMessage[] {
  const taken: ConsentMessage[] = [];
  site.answer(path, (request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      taken.push(JSON.parse(body));
      response.writeHead(201).end('{"ok":true}');
    });
  });
  return taken;
}

for (const [what, url] of [
  ['a path', '/privacy'],
  ['a relative address', 'legal/privacy?a=1#b'],
] as const) {
  test(`with a <base> of another host ${what} leads to the page's own, in view and stamp`, async ({
    page,
    visitor,
    site,
  }) => {
    const taken = takeConsents(site, `/based${what.length}`);
    const head = `${BASE}<script async src="${site.origin}/dist/assent.js"></script>`;
    const policy = { url, version: '1' };
    const config = { policy, consentEndpoint: `${site.origin}/based${what.length}` };
    const address = putPage(site, newPath(), { config, tag: head });
    await page.goto(address);
    await expect(visitor.control('accept')).toBeVisible();
    const right = new URL(url, address).href;
    expect(await page.evaluate(link)).toBe(right);
    // An address that the page takes later changes nothing: what is shown is what is stamped.
    await page.evaluate('history.pushState(null, "", location.origin + "/deep/er/page.html")');
    await visitor.control('accept').click();
    await expect.poll(() => taken.map(({ stamp }) => stamp.policy?.url)).toEqual([right]);
  });
}

test('with a <base> the configuration is read from the page’s own host, and chunks from the tag’s', async ({
  page,
  visitor,
  site,
}) => {
  site.put('/based.json', JSON.stringify(siteConfig({ forms: {} })));
  const tag = `${BASE}<script async src="${site.origin}/dist/assent.js" data-config="/based.json"></script>`;
  await page.goto(putPage(site, newPath(), { config: false, tag }));
  await visitor.control('choose').click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('with a <base> a sent form goes to the page of thanks on the page’s own host', async ({
  page,
  visitor,
  site,
}) => {
  site.put('/thanked.html', 'Спасибо');
  site.answer('/based-lead', (_, response) => response.writeHead(201).end('{"ok":true}'));
  const config = siteConfig({ endpoint: `${site.origin}/based-lead` });
  const purposes = { callback: { required: true } };
  const forms = { callback: { purposes, success: { redirect: '/thanked.html' } } };
  const tag = `${BASE}<script async src="${site.origin}/dist/assent.js"></script>`;
  await page.goto(putPage(site, newPath(), { config: { ...config, forms }, tag, body: OWN_FORM }));
  await visitor.fill();
  await visitor.send();
  await expect(page).toHaveURL(`${site.origin}/thanked.html`);
});

test('a frame that waits is the page’s own and goes by its <base>: so does the host it is said to ask', async ({
  page,
  site,
}) => {
  const tag = `${BASE}<script async src="${site.origin}/dist/assent.js"></script>`;
  const body = '<iframe data-assent="marketing" data-src="film" title="Фильм"></iframe>';
  await page.goto(putPage(site, newPath(), { tag, body }));
  await expect(page.getByRole('group', { name: /Реклам/ })).toContainText('cdn.example.test');
});

test('in a frame without an address the policy is found where its page has it', async ({
  page,
  site,
}) => {
  const inner = `<script>window.assentConfig = ${JSON.stringify(siteConfig({ forms: {} }))}</script>
    <script src="${site.origin}/dist/assent.js"></script>`;
  const address = newPath();
  const escaped = inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  site.put(address, `<iframe srcdoc="${escaped}" style="width: 900px; height: 500px"></iframe>`);
  await page.goto(site.origin + address);
  const shown = page.frameLocator('iframe').locator('#assent-consent a');
  await expect(shown).toHaveJSProperty('href', `${site.origin}/privacy`);
});
