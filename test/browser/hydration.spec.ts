import type { Page } from '@playwright/test';
import { bundle } from './bundle';
import { newPath, putPage } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';

async function drawn(name: 'react' | 'vue'): Promise<string> {
  if (name === 'react') {
    const { renderToString } = await import('react-dom/server');
    const { createElement } = await import('react');
    const { App } = await import('./pages/hydration/react');
    return `<div id="root">${renderToString(createElement(App))}</div>`;
  }
  const { renderToString } = await import('vue/server-renderer');
  const { app } = await import('./pages/hydration/vue');
  return `<div id="app">${await renderToString(app())}</div>`;
}

/** A page drawn on the server, which has not loaded whole until `finish` is called. */
async function put(site: Site, receiver: Receiver, name: 'react' | 'vue') {
  site.put(`/${name}-late.js`, await bundle(`hydration/${name}`), {
    'Content-Type': 'text/javascript',
  });
  site.put('/frame.html', 'Рамка');
  const path = newPath();
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  site.answer(`${path}-slow`, async (_, response) => {
    await finished;
    response.writeHead(404).end();
  });
  const body = `${await drawn(name)}<script src="/${name}-late.js"></script><img src="${path}-slow">`;
  return { url: putPage(site, path, { from: receiver, body }), finish };
}

/** Waits until the page's watchers had every chance to put something in. */
async function untilAttached(page: Page) {
  await page.waitForFunction('window.assentChunks?.hydration && window.assent');
}

for (const name of ['react', 'vue'] as const) {
  test(`${name} takes over what its server drew → no complaint, what was typed stays, the boxes are there`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const { url, finish } = await put(site, receiver, name);
    await page.goto(url, { waitUntil: 'commit' });
    await page.getByLabel('Имя').fill('Анна Каренина');
    await untilAttached(page);
    await expect(visitor.consentBox).toHaveCount(0);
    await page.evaluate('hydrate()');
    await expect(visitor.consentBox).toBeVisible();
    expect(await page.evaluate('complaints')).toEqual([]);
    await expect(page.getByLabel('Имя')).toHaveValue('Анна Каренина');
    finish();
  });

  test(`${name}: a press before it took over is held, and answered after`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const { url, finish } = await put(site, receiver, name);
    await page.goto(url, { waitUntil: 'commit' });
    await page.getByLabel('Имя').fill('Анна Каренина');
    await untilAttached(page);
    await visitor.send();
    expect(page.url()).toBe(url);
    await page.evaluate('hydrate()');
    await expect(page.getByText('Без этого согласия')).toBeVisible();
    expect(await page.evaluate('complaints')).toEqual([]);
    await expect(page.getByLabel('Имя')).toHaveValue('Анна Каренина');
    finish();
  });
}

test('a page whose framework never comes has its boxes once it had time enough', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const { url, finish } = await put(site, receiver, 'react');
  finish();
  await page.goto(url);
  await expect(visitor.consentBox).toBeVisible();
  await visitor.fill();
  const answer = page.waitForResponse(/v1\/contact/);
  await visitor.send();
  expect((await answer).status()).toBe(201);
});

test('a frame’s placeholder waits for it too', async ({ page, site, receiver }) => {
  const { url, finish } = await put(site, receiver, 'react');
  await page.goto(url, { waitUntil: 'commit' });
  await untilAttached(page);
  await expect(page.locator('.assent-placeholder')).toHaveCount(0);
  await page.evaluate('hydrate()');
  await expect(page.locator('.assent-placeholder')).toBeVisible();
  expect(await page.evaluate('complaints')).toEqual([]);
  finish();
});
