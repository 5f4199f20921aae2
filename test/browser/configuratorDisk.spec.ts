import { pathToFileURL } from 'node:url';
import { expect, test } from './test';

test('from the disk the preview shows the widget, and what is pressed there is kept nowhere', async ({
  page,
}) => {
  await page.goto(`${pathToFileURL('dist/configurator/index.html')}`);
  const frame = page.frameLocator('.screen iframe');
  await frame.getByRole('button', { name: /Accept all|Принять все/ }).click();
  await expect(frame.getByRole('button', { name: /Decline|Отклонить/ })).toHaveCount(0);
  const kept = await page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual(['', 0, 0, 0]);
});
