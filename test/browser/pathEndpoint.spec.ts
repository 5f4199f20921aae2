import { siteConfig } from '../fixtures/config';
import { OWN_FORM, putPage, wrappedForm } from './page';
import type { Site } from './site';
import { expect, test } from './test';
import { visitorAt } from './visitor';

/** A path in a folder that no other page has. */
const inFolder = (folder = crypto.randomUUID()) => ({ folder, path: `/${folder}/page.html` });

/** Answers yes at a path; gives the names that were posted there. */
function taking(site: Site, path: string): string[] {
  const names: string[] = [];
  site.answer(path, (request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      names.push(JSON.parse(body).fields.name);
      response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"ok":true}');
    });
  });
  return names;
}

const FORMS = { own: OWN_FORM, wrapped: wrappedForm() };
const BASE = '<base href="https://elsewhere.example.test/shop/">';

for (const [kind, body] of Object.entries(FORMS)) {
  for (const [endpoint, above] of [
    ['/send-{}.php', '/send-{}.php'],
    ['send.php', '/{}/send.php'],
    ['./lead', '/{}/lead'],
    ['../lead-{}?from=site', '/lead-{}'],
  ] as const) {
    test(`an ${kind} form posts to the endpoint ${endpoint}, read from the page in a folder`, async ({
      page,
      visitor,
      site,
    }) => {
      const { folder, path } = inFolder();
      const names = taking(site, above.replace('{}', folder));
      const config = siteConfig({ endpoint: endpoint.replace('{}', folder) });
      await page.goto(putPage(site, path, { config, body }));
      await visitor.fill();
      await visitor.send();
      await visitor.reads('Заявка принята');
      expect(names).toEqual(['Анна Каренина']);
    });
  }
}

test('a path is the page’s own, not its <base>’s', async ({ page, visitor, site }) => {
  const { folder, path } = inFolder();
  const names = taking(site, `/${folder}/send.php`);
  const config = siteConfig({ endpoint: { url: 'send.php' } });
  const tag = `${BASE}<script async src="${site.origin}/dist/assent.js"></script>`;
  await page.goto(putPage(site, path, { config, tag, body: OWN_FORM }));
  await visitor.fill();
  await visitor.send();
  await visitor.reads('Заявка принята');
  expect(names).toHaveLength(1);
});

test('a lead that waited goes to the address of the page it was sent from', async ({
  context,
  site,
}) => {
  const config = siteConfig({ endpoint: { url: 'lead.php', idempotent: true } });
  const [first, second] = [inFolder(), inFolder()];
  const there = taking(site, `/${first.folder}/lead.php`);
  const here = taking(site, `/${second.folder}/lead.php`);
  const one = visitorAt(await context.newPage());
  await one.page.goto(putPage(site, first.path, { config, body: OWN_FORM }));
  await one.fill();
  await one.page.route(/lead\.php/, (route) => route.abort());
  await one.send();
  await one.reads(/Заявка сохранена на этом устройстве/);
  await one.page.close();
  const other = visitorAt(await context.newPage());
  await other.page.goto(putPage(site, second.path, { config, body: OWN_FORM }));
  await other.reads(/Ваша заявка .* принята/);
  expect(there).toEqual(['Анна Каренина']);
  expect(here).toEqual([]);
});

test('a receiver is known however its host is written: nothing for other endpoints is fetched', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const config = siteConfig({ receiver: receiver.origin.replace('localhost', 'Leads.localhost') });
  await page.goto(putPage(site, inFolder().path, { config, body: OWN_FORM }));
  site.forget();
  await visitor.fill();
  await visitor.send();
  await visitor.reads('Заявка принята');
  expect(site.requested.filter((path) => /assent\.foreign\./.test(path))).toEqual([]);
});
