import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

// What vendors publish on npm, run as it is: their hosts are answered here, so nothing leaves this machine.

type Vendor = {
  name: string;
  config: Partial<AssentConfig>;
  body?: string;
  /** Where its script is asked for, and what is answered there. */
  script: string;
  code: () => string;
  /** Every host it may speak to. */
  hosts: RegExp;
  /** Something it kept, by key. */
  keeps: RegExp;
};

const TOKEN = 'phc_abcdefghijklmnopqrstuvwxyz0123456789';

const VENDORS: Vendor[] = [
  {
    name: 'posthog-js',
    config: { services: { posthog: { preset: 'posthog', id: TOKEN } } },
    script: 'https://us-assets.i.posthog.com/static/array.js',
    code: () => readFileSync('node_modules/posthog-js/dist/array.js', 'utf8'),
    hosts: /posthog\.com/,
    keeps: /ph_/,
  },
  {
    name: 'clarity-js',
    config: { services: { clarity: { preset: 'clarity', id: 'abcde12345' } } },
    script: 'https://www.clarity.ms/tag/abcde12345',
    // The vendor's tag is this library and one call with the project's settings.
    code: () =>
      `${readFileSync('node_modules/clarity-js/build/clarity.min.js', 'utf8')};
      window.clarity('start', { projectId: 'abcde12345', upload: 'https://a.clarity.ms/collect', track: true, content: true });`,
    hosts: /clarity\.ms/,
    keeps: /_cl(ck|sk|tk)/,
  },
  {
    name: 'mixpanel-browser',
    config: {
      services: {
        mixpanel: { category: 'analytics', cookies: ['mp_*'], storage: ['mp_*', '/^__mp/'] },
      },
    },
    body: `<script type="text/plain" data-assent-service="mixpanel" data-src="https://cdn.mxpnl.com/mixpanel.js"></script>
      <script type="text/plain" data-assent-service="mixpanel">
        mixpanel.init('0123456789abcdef0123456789abcdef', { api_host: 'https://api.mixpanel.com', track_pageview: true });
      </script>`,
    script: 'https://cdn.mxpnl.com/mixpanel.js',
    code: () => readFileSync('node_modules/mixpanel-browser/dist/mixpanel.umd.js', 'utf8'),
    hosts: /mixpanel\.com|mxpnl\.com/,
    keeps: /mp_/,
  },
];

/** Keys of all that a page can see of what was kept, save our own. */
const keysOf = (page: Page) =>
  page
    .evaluate(() =>
      [
        ...document.cookie.split('; ').map((pair) => pair.replace(/=.*/, '')),
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
      ].filter((key) => key && key !== 'assent'),
    )
    .catch(() => ['(loading)']);

async function meet({ page, control }: Visitor, site: Site, vendor: Vendor) {
  const asked: string[] = [];
  await page.route(vendor.hosts, (route) => {
    const url = route.request().url();
    asked.push(url);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (url.startsWith(vendor.script)) {
      return route.fulfill({ headers, contentType: 'text/javascript', body: vendor.code() });
    }
    return route.fulfill({ headers, contentType: 'application/json', body: '{"status":1}' });
  });
  const { name, config, body = '' } = vendor;
  const address = putPage(site, `/vendor-${name}.html`, {
    config: { regime: 'eu', ...config },
    body: `${body}<button>Кнопка</button>`,
  });
  await page.goto(address);
  await expect(control('accept')).toBeVisible();
  return asked;
}

for (const vendor of VENDORS) {
  test(`${vendor.name}: silent before, runs after, gone after withdrawal and silent on return`, async ({
    page,
    visitor,
    site,
  }) => {
    const asked = await meet(visitor, site, vendor);
    const isSending = () => asked.some((url) => !url.startsWith(vendor.script));
    await page.getByRole('button', { name: 'Кнопка' }).click();
    expect(asked).toEqual([]);
    expect(await keysOf(page)).toEqual([]);

    await visitor.control('accept').click();
    await expect
      .poll(async () => (await keysOf(page)).join(), { timeout: 8000 })
      .toMatch(vendor.keeps);
    await page.getByRole('button', { name: 'Кнопка' }).click();
    await expect.poll(isSending, { timeout: 12_000 }).toBe(true);

    await page.evaluate('void assent.withdraw()');
    await expect.poll(() => keysOf(page)).toEqual([]);
    // Ours may be loading the page again just now.
    await expect(async () => void (await page.reload())).toPass();
    await expect(visitor.control('reopen')).toBeVisible();
    asked.splice(0);
    await page.getByRole('button', { name: 'Кнопка' }).click();
    await page.goto(
      putPage(site, '/vendor-next.html', {
        config: { regime: 'eu', ...vendor.config },
        body: vendor.body ?? '',
      }),
    );
    await expect(visitor.control('reopen')).toBeVisible();
    expect(await keysOf(page)).toEqual([]);
    expect(asked).toEqual([]);
  });
}
