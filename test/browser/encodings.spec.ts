import { newPath, wrappedForm } from './page';
import { expect, test } from './test';

/** What scripts of other encodings read alike. */
const ascii = (text: string) =>
  text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

for (const [lang, title, settings, consent] of [
  ['ru', 'Согласие на файлы куки', 'Настройки файлов куки', /связаться со мной/],
  ['en', 'Cookie consent', 'Cookie settings', /contact me/],
  ['be', 'Згода на файлы кукі', 'Налады файлаў кукі', /звязацца са мной/],
] as const) {
  test(`on a page in windows-1251 whose server names no encoding for scripts all words of ${lang} are right`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const head = { headers: { 'Content-Type': 'text/javascript' } };
    await page.route('**/*.js', async (route) =>
      route.fulfill({ response: await route.fetch(), ...head }),
    );
    const config = ascii(JSON.stringify({ ...receiver.config, receiver: receiver.origin }));
    const path = newPath();
    site.put(
      path,
      `<!doctype html><html lang="${lang}"><meta charset="windows-1251"><title>Page</title>
      <script>window.assentConfig = ${config}</script><script async src="/dist/assent.js"></script>
      ${wrappedForm().replace(/[^ -~]/g, '?')}</html>`,
      { 'Content-Type': 'text/html' },
    );
    await page.goto(site.origin + path);
    expect(await page.evaluate('document.characterSet')).toBe('windows-1251');
    await expect(visitor.banner).toContainText(title);
    await expect(page.getByRole('checkbox', { name: consent })).toBeVisible();
    await visitor.control('choose').click();
    await expect(page.getByRole('dialog', { name: settings })).toBeVisible();
  });
}
