import { readdirSync, readFileSync } from 'node:fs';
import type { AssentConfig } from '../../src/core/config';
import { gated, newPath, OWN_FORM, putPage, wrappedForm } from './page';
import type { Site } from './site';
import { expect, test } from './test';

const RELEASE = /\.([0-9a-f]{8})\.js$/;

/** What a server answers for a file that is gone. */
const ANSWERS = {
  'an error': { status: 404, body: 'Not found' },
  'a page of its own': { status: 200, body: '<!doctype html><title>Home</title>' },
};

/**
 * A folder of the widget as an owner has it, deployed over by another release when `deploy` is called: the
 * same files under other names, those of the first gone.
 */
function putFolder(site: Site, answer: keyof typeof ANSWERS) {
  const folder = newPath().replace('.html', '');
  const files = readdirSync('dist').filter((file) => file.endsWith('.js'));
  const release = files.map((file) => RELEASE.exec(file)?.[1]).find(Boolean) ?? '';
  const other = release === '00000000' ? '11111111' : '00000000';
  let isOver = false;
  for (const file of files) {
    const text = readFileSync(`dist/${file}`, 'utf8');
    const serve = (name: string, isThere: () => boolean) =>
      site.answer(`${folder}/${name}`, (_, response) => {
        const { status, body } = isThere() ? { status: 200, body: text } : ANSWERS[answer];
        const type = isThere() ? 'text/javascript' : 'text/html';
        const words = isOver ? body.replaceAll(release, other) : body;
        response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
        response.end(words);
      });
    if (!RELEASE.test(file)) serve(file, () => true);
    else {
      serve(file, () => !isOver);
      serve(file.replace(release, other), () => isOver);
    }
  }
  return {
    tag: `<script async src="${folder}/assent.js"></script>`,
    deploy: () => {
      isOver = true;
    },
  };
}

const configOf = (site: Site): Partial<AssentConfig> => ({
  endpoint: `${site.origin}/lead`,
  forms: { callback: { purposes: { callback: { required: true } } } },
});

for (const answer of ['an error', 'a page of its own'] as const) {
  test.describe(`a chunk that is gone is answered with ${answer}`, () => {
    test('a wrapped form is the site’s own again', async ({ page, visitor, site }) => {
      const { tag, deploy } = putFolder(site, answer);
      const theirs = newPath();
      site.put(theirs, 'Принято');
      const body = wrappedForm(`action="${theirs}" method="post"`);
      await page.goto(putPage(site, newPath(), { config: configOf(site), tag, body }));
      await expect(visitor.consentBox).toBeVisible();
      deploy();
      await visitor.type();
      const sent = page.waitForRequest((request) => request.url().endsWith(theirs));
      await visitor.send();
      const fields = new URLSearchParams((await sent).postData() ?? '');
      expect(fields.get('name')).toBe('Анна Каренина');
      expect([...fields.keys()].sort()).toEqual(['name', 'phone']);
      await expect(page.getByText('Принято')).toBeVisible();
    });

    test('an own form keeps what was typed and says to load the page anew; that page sends', async ({
      page,
      visitor,
      site,
    }) => {
      const { tag, deploy } = putFolder(site, answer);
      const config = configOf(site);
      await page.goto(putPage(site, newPath(), { config, tag, body: OWN_FORM }));
      await expect(visitor.consentBox).toBeVisible();
      deploy();
      const before = page.url();
      await visitor.fill();
      await visitor.send();
      await expect(page.getByRole('alert').getByText(/загрузите страницу заново/)).toBeVisible();
      await expect(page.getByLabel('Имя')).toHaveValue('Анна Каренина');
      expect(page.url()).toBe(before);
      await page.route('**/lead', (route) => route.fulfill({ status: 201, json: { ok: true } }));
      await page.reload();
      await visitor.fill();
      await visitor.send();
      await expect(page.getByText('Заявка принята')).toBeVisible();
    });

    test('whoever wants to choose can', async ({ page, visitor, site }) => {
      const { tag, deploy } = putFolder(site, answer);
      await page.goto(putPage(site, newPath(), { tag }));
      await visitor.control('decline').click();
      await expect(visitor.control('reopen')).toBeVisible();
      deploy();
      await visitor.control('reopen').click();
      await visitor.control('accept').click();
      await expect.poll(() => page.evaluate("assent.has('analytics')")).toBe(true);
    });

    test('what runs stops with a withdrawal', async ({ page, visitor, site }) => {
      const { tag, deploy } = putFolder(site, answer);
      await page.goto(putPage(site, newPath(), { tag, body: gated('runs') }));
      await visitor.control('accept').click();
      await expect.poll(() => visitor.ran()).toEqual(['runs']);
      deploy();
      await page.evaluate('void assent.withdraw()');
      await expect.poll(() => visitor.ran()).toEqual([]);
      await expect(visitor.control('reopen')).toBeVisible();
      expect(await visitor.ran()).toEqual([]);
    });
  });
}

test('a preset that runs stops with a withdrawal too', async ({ page, visitor, site }) => {
  await page.route(/mc\.yandex/, (route) => route.fulfill({ body: '' }));
  const { tag, deploy } = putFolder(site, 'an error');
  const services = { metrika: { preset: 'yandex-metrika', id: '12345678' } };
  await page.goto(putPage(site, newPath(), { tag, config: { services } }));
  await visitor.control('accept').click();
  await expect.poll(() => page.evaluate('typeof ym')).toBe('function');
  deploy();
  const loaded = page.waitForEvent('load');
  await page.evaluate('void assent.withdraw()');
  await loaded;
  expect(await page.evaluate('typeof ym')).toBe('undefined');
});

test('a link that opens a dialog leads where it would without us', async ({
  page,
  visitor,
  site,
}) => {
  site.put('/contacts', 'Контакты');
  const { tag, deploy } = putFolder(site, 'an error');
  const body = '<a href="/contacts" data-assent-popup="callback">Позвоните</a>';
  await page.goto(putPage(site, newPath(), { config: configOf(site), tag, body }));
  await expect(visitor.banner).toBeVisible();
  deploy();
  await page.getByText('Позвоните').click();
  await expect(page.getByText('Контакты')).toBeVisible();
});

for (const kind of ['wrapped', 'own'] as const) {
  test(`${kind} form: without a network nothing is given up, and the next press tries again`, async ({
    page,
    visitor,
    site,
  }) => {
    const { tag } = putFolder(site, 'an error');
    const body = kind === 'own' ? OWN_FORM : wrappedForm('action="/theirs" method="post"');
    await page.goto(putPage(site, newPath(), { config: configOf(site), tag, body }));
    await expect(visitor.consentBox).toBeVisible();
    await page.context().setOffline(true);
    const before = page.url();
    await visitor.fill();
    await visitor.send();
    await expect(page.getByRole('alert').getByText(/нет связи с сервером/)).toBeVisible();
    expect(page.url()).toBe(before);
    await page.context().setOffline(false);
    await page.route('**/lead', (route) => route.fulfill({ status: 201, json: { ok: true } }));
    await visitor.send();
    await expect(page.getByText('Заявка принята')).toBeVisible();
  });
}
