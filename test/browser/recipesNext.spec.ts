import type { Page } from '@playwright/test';
import { freePort } from '../../src/cli/demoServer';
import type { AssentConfig } from '../../src/core/config';
import { blockOf } from '../docs/blocks';
import { complaintsOf } from './recipes/complaints';
import { endServer, makeProject, removeProject, runIn, serveIn } from './recipes/project';
import { test as base, expect } from './test';

const PAGE = 'recipes/nextjs';
const block = (name: string) => blockOf(PAGE, name);
/** The page's own configuration. */
const written: AssentConfig = Function(
  `return ${/config = (\{[\s\S]*\}) satisfies/.exec(block('next-config'))?.[1]}`,
)();

/** What `next` and its compiler need of `node_modules`. */
const PACKAGES = [
  ...['next', 'react', 'react-dom', 'scheduler', 'client-only', 'styled-jsx', '@next/env'],
  ...['@next/swc-linux-x64-gnu', '@swc/helpers', 'baseline-browser-mapping', 'caniuse-lite'],
  ...['nanoid', 'picocolors', 'source-map-js', 'tslib', 'typescript', 'csstype', 'undici-types'],
  ...['@types/react', '@types/react-dom', '@types/node'],
];

/** Both ways in one app: each has a root layout of its own. */
const files = (receiver: string) => {
  const own = (name: string) => block(name).replaceAll('https://leads.example.com', receiver);
  const deeper = (name: string) => own(name).replaceAll("from './", "from '../");
  return {
    'package.json': '{ "name": "somebodys", "private": true }',
    // Types are tried elsewhere; a folder under the system's own is no workspace.
    'next.config.mjs':
      'export default { typescript: { ignoreBuildErrors: true }, turbopack: { root: import.meta.dirname } };',
    'public/counter.js': 'window.ran = (window.ran ?? 0) + 1;',
    'proxy.ts': own('next-proxy'),
    'app/assent.ts': own('next-config'),
    'app/granted.ts': own('next-granted'),
    'app/page-views.tsx': own('next-views'),
    'app/settings-link.tsx': own('next-settings'),
    'app/(npm)/layout.tsx': deeper('next-layout'),
    'app/(npm)/page.tsx': deeper('next-page'),
    'app/(npm)/prices/page.tsx': own('next-prices').replaceAll("from '../", "from '../../"),
    'app/(tag)/layout.tsx': own('next-tag'),
    'app/(tag)/tagged/page.tsx': `export default function Page() {
      return <form data-assent-form="callback"><label>Name <input name="name" /></label>
        <label>Phone <input name="phone" type="tel" /></label><button>Send</button></form>;
    }`,
  };
};

const test = base.extend<object, { port: number; app: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  port: [async ({}, use) => use(await freePort()), { scope: 'worker' }],
  more: [
    ({ port }, use) => {
      const { receiver, ...config } = written;
      const none = { browserInfo: undefined, recipients: undefined, record: undefined };
      // What is undefined is not there in JSON.
      const more = { ...none, ...config, origins: [`http://localhost:${port}`] };
      return use(more as Partial<AssentConfig>);
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ port, receiver }, use) => {
      const folder = makeProject({ files: files(receiver.origin), packages: PACKAGES });
      const origin = `http://localhost:${port}`;
      const next = 'node_modules/next/dist/bin/next';
      runIn(folder, [next, 'build']);
      const server = await serveIn(folder, [next, 'start', '-p', String(port)], origin);
      await use(origin);
      await endServer(server);
      removeProject(folder);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.use({ locale: 'en-GB' });
test.describe.configure({ mode: 'default', timeout: 60_000 });

/** Stands in for the vendors; gives the addresses that were asked for. */
async function vendors(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/googletagmanager\.com|mc\.yandex|youtube-nocookie/, (route) => {
    const url = route.request().url();
    asked.push(url);
    const contentType = url.includes('youtube') ? 'text/html' : 'text/javascript';
    const body = url.includes('yandex')
      ? 'hits = [...ym.a]; ym = (...call) => hits.push(call)'
      : '';
    return route.fulfill({ contentType, body });
  });
  return asked;
}

async function send(page: Page) {
  await page.getByLabel('Name').fill('Anna');
  await page.getByLabel('Phone').fill('+44 20 7946 0958');
  await page.getByRole('checkbox').check();
  const answer = page.waitForResponse(/v1\/contact/);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  expect((await answer).status()).toBe(201);
}

test('next-layout, next-page, next-proxy: nothing before the choice, everything once after it, on all routes', async ({
  page,
  visitor,
  app,
}) => {
  const complaints = complaintsOf(page);
  const asked = await vendors(page);
  await page.addInitScript(
    "starts = 0; document.addEventListener('assent:ready', () => starts++);",
  );
  const sent = await page.goto(app);
  expect(sent?.headers()['content-security-policy']).toContain("'strict-dynamic'");
  await expect(visitor.control('accept')).toBeVisible();
  await expect(page.locator('.assent-consents')).toBeVisible();
  await expect(page.getByText('The video waits')).toBeVisible();
  await expect(page.getByText('The server knows: no.')).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(asked).toEqual([]);
  await visitor.control('accept').click();
  await expect(page.locator('iframe')).toBeVisible();
  await expect.poll(() => page.evaluate('window.ran')).toBe(1);
  await expect.poll(() => page.evaluate('window.hits?.length')).toBe(1);
  await page.getByRole('link', { name: 'Prices' }).click();
  await expect(page.getByRole('heading', { name: 'Prices' })).toBeVisible();
  await page.getByRole('button', { name: 'Your choice' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.locator('.assent-consents')).toBeVisible();
  await page.evaluate('next.router.refresh()');
  await expect(page.getByText('The server knows: yes.')).toBeVisible();
  expect(await page.evaluate('ran')).toBe(1);
  expect(asked.filter((url) => /gtag\/js|tag\.js/.test(url))).toHaveLength(2);
  await send(page);
  // Drawn anew with another nonce, it goes on with the one it has.
  expect(await page.evaluate('starts')).toBe(1);
  expect(complaints).toEqual([]);
});

test('next-tag: the tag before everything else, under the same policy', async ({
  page,
  visitor,
  app,
}) => {
  const complaints = complaintsOf(page);
  await vendors(page);
  await page.goto(`${app}/tagged`);
  await expect(visitor.control('accept')).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
  await visitor.control('accept').click();
  await expect.poll(() => page.evaluate('window.hits?.length')).toBe(1);
  await send(page);
  expect(complaints).toEqual([]);
});
