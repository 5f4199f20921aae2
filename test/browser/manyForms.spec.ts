import { expect, test } from './site';
import { putWidget } from './widgetPage';

const FORM = `<form data-assent-form="callback"><label>Имя <input name="name"></label>
  <label>Телефон <input name="phone" type="tel"></label><button>Отправить</button></form>`;

test('a page that adds a hundred forms stays awake while they are attached', async ({
  page,
  site,
}) => {
  const config = {
    endpoint: `${site.origin}/lead`,
    forms: { callback: { purposes: { callback: { required: true } } } },
  };
  await page.goto(putWidget(site, '/many.html', config, { body: FORM }));
  await expect(page.locator('.assent-consents')).toHaveCount(1);
  // How many were attached each time the page came to do something else.
  const seen = await page.evaluate(
    (html) =>
      new Promise<number[]>((resolve) => {
        const counts: number[] = [];
        const look = () => {
          const { length } = document.querySelectorAll('.assent-consents');
          counts.push(length);
          if (length === 101) resolve(counts);
          else setTimeout(look);
        };
        for (let added = 0; added < 100; added++)
          document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
        look();
      }),
    FORM,
  );
  expect(new Set(seen).size).toBeGreaterThan(4);
});
