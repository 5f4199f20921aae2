import { blockOf } from '../../docs/blocks';
import { expect, test } from '../test';
import { recipeOf, uploadDist } from './recipe';

const recipe = recipeOf('plain-html', {});

/** The form service, played as it answers scripts. */
const ANSWER = {
  headers: { 'Access-Control-Allow-Origin': '*' },
  contentType: 'application/json',
  body: '{"ok":true,"next":"https://formspree.io/thanks"}',
};

test('a page in one file: quiet, counts once allowed, and its form carries what was shown', async ({
  page,
  visitor,
  site,
}) => {
  uploadDist(site);
  site.put('/plain.html', recipe('plain-html-page'));
  const said = visitor.ownLines();
  const sent: URLSearchParams[] = [];
  await page.route('https://formspree.io/f/yourform', (route) => {
    sent.push(new URLSearchParams(route.request().postData() ?? ''));
    return route.fulfill(ANSWER);
  });
  await page.goto(`${site.origin}/plain.html`);
  await expect(visitor.control('accept')).toBeVisible();
  expect(await page.evaluate('document.cookie')).toBe('');
  await page.getByLabel('Name').fill('Anna Smith');
  await page.getByLabel('Phone').fill('+353 1 234 5678');
  await expect(page.getByText('Windows Ltd will process your data')).toBeVisible();
  await page.getByRole('button', { name: 'Call me back' }).click();
  await expect(page.locator('[data-assent-state=sent]')).toBeAttached();
  expect(sent).toHaveLength(1);
  const [lead] = sent;
  expect(Object.fromEntries(lead ?? [])).toMatchObject({
    name: 'Anna Smith',
    phone: '+35312345678',
    consent_purposes: 'callback',
    consent_text: expect.stringContaining('Formspree, Inc.'),
    page: `${site.origin}/plain.html`,
  });
  await visitor.control('accept').click();
  await expect.poll(() => page.evaluate('document.cookie')).toContain('visits=1');
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(page.locator('[part=preferences]')).toBeVisible();
  expect(said).toEqual([]);
});

test('the configuration of all pages may stand in one file', async ({ page, visitor, site }) => {
  uploadDist(site);
  const [, config = ''] =
    /id="assent-config">([\s\S]*?)<\/script>/.exec(recipe('plain-html-page')) ?? [];
  site.put('/assent.json', config);
  const tag = blockOf('recipes/plain-html', 'plain-html-shared');
  site.put('/other.html', `<!doctype html><html lang="en"><head><title>Other</title>${tag}</head>`);
  await page.goto(`${site.origin}/other.html`);
  await expect(visitor.control('accept')).toBeVisible();
});
