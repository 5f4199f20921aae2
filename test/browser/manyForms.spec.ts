import { putPage, wrappedForm } from './page';
import { expect, test } from './test';

const FORM = wrappedForm();

/** How long each form takes at least, on whatever machine: a slice of 12 ms then holds three of them. */
const FORM_MS = 4;

test('a page that adds a hundred forms stays awake while they are attached', async ({
  page,
  site,
}) => {
  const config = {
    endpoint: `${site.origin}/lead`,
    forms: { callback: { purposes: { callback: { required: true } } } },
  };
  await page.goto(putPage(site, '/many.html', { config, body: FORM, isLong: true }));
  await expect(page.locator('.assent-consents')).toHaveCount(1);
  // How many were attached each time the page came to do something else.
  const seen = await page.evaluate(
    ({ html, formMs }) =>
      new Promise<number[]>((resolve) => {
        const counts: number[] = [];
        const attached = () => document.querySelectorAll('.assent-consents').length;
        let slowed = attached();
        // Called right after a form was attached, still within its slice.
        new MutationObserver(() => {
          const end = performance.now() + formMs * (attached() - slowed);
          slowed = attached();
          while (performance.now() < end);
        }).observe(document, { childList: true, subtree: true });
        const look = () => {
          const length = attached();
          counts.push(length);
          if (length === 101) resolve(counts);
          else setTimeout(look);
        };
        for (let added = 0; added < 100; added++)
          document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
        look();
      }),
    { html: FORM, formMs: FORM_MS },
  );
  expect(new Set(seen).size).toBeGreaterThan(20);
});
