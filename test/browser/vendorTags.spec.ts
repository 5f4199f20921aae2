import type { Page } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { catalog } from '../../src/services/catalog/all';
import { newPath, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

// Vendors whose scripts are on no registry: their hosts are answered here by players that read the page as theirs do.

type Vendor = {
  preset: string;
  /** Where its script is asked for. */
  script: string;
  cookies: string[];
  storage?: string[];
  /** What its script finds of the calls made before it came, as an expression; and what that must be. */
  finds?: [expression: string, value: unknown];
  /** The page goes on after a withdrawal, and its script hears this. */
  goesOnWith?: unknown[];
};

const VENDORS: Vendor[] = [
  {
    preset: 'calltouch',
    script: 'https://mod.calltouch.ru/init-min.js?id=abcd1234',
    cookies: ['_ct', '_ct_ids', '_ct_session_id', '_ct_site_id', 'call_s', 'cted'],
    finds: ['[CalltouchDataObject, ct.counters]', ['ct', ['abcd1234']]],
  },
  {
    preset: 'roistat',
    script: 'https://cloud.roistat.com/',
    cookies: ['roistat_visit', 'roistat_first_visit', 'roistat_marker'],
    storage: ['roistat_first_visit'],
    finds: ['[roistatProjectId, roistatHost]', [catalog.roistat?.idExample, 'cloud.roistat.com']],
  },
  {
    preset: 'uis',
    script: 'https://app.uiscom.ru/static/cs.min.js?k=abcdefghijklmnopqrstuvwxyz012345',
    cookies: ['_comagic_idAbCdE', '_cmg_csstAbCdE'],
  },
  {
    preset: 'jivo',
    script: 'https://code.jivo.ru/widget/AbCdEfGh12',
    cookies: ['jv_visits_count_AbCdEfGh12', 'jv_enter_ts_AbCdEfGh12'],
  },
  {
    preset: 'bitrix24',
    script: 'https://cdn-ru.bitrix24.ru/b1234567/crm/site_button/loader_1_abc123.js?',
    cookies: ['b24_sitebutton_hello', 'LIVECHAT_GUEST_HASH'],
    storage: ['b24_crm_guest_id', 'b24_crm_guest_pages', 'b24_crm_guest_utm'],
  },
  {
    preset: 'carrot-quest',
    script: 'https://cdn.carrotquest.app/api.min.js',
    cookies: ['carrotquest_uid', 'carrotquest_device_guid'],
    storage: ['carrotquest_data'],
    finds: ['carrotquestasync', ['connect', ['12345-0123456789abcdef0123456789']]],
  },
  {
    preset: 'mango-office',
    script: 'https://widgets.mango-office.ru/widgets/mango.js',
    cookies: ['mgo_uid', 'mgo_sid', 'mgo_cnt', 'mgo_sb_session'],
    finds: ['window[MangoObject].q', [[{ calltracking: { id: 12345 } }]]],
  },
  {
    preset: 'linkedin-insight',
    script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    cookies: ['li_fat_id', 'ln_or'],
    storage: ['li_adsId'],
    finds: ['_linkedin_data_partner_ids', ['1234567']],
  },
  {
    preset: 'pinterest-tag',
    script: 'https://s.pinimg.com/ct/core.js',
    cookies: ['_pin_unauth', '_epik', '_pinterest_ct_rt'],
    finds: ['pintrk.queue', [['load', '2612345678901'], ['setconsent', true], ['page']]],
    goesOnWith: ['setconsent', false],
  },
  {
    preset: 'x-pixel',
    script: 'https://static.ads-twitter.com/uwt.js',
    cookies: ['_twpid', '_twclid'],
    finds: ['twq.queue', [['config', 'abc12']]],
  },
  {
    preset: 'snap-pixel',
    script: 'https://sc-static.net/scevent.min.js',
    cookies: ['_scid', '_scid_r', '_sctr', '_ScCbts'],
    finds: [
      'snaptr.queue',
      [
        ['init', catalog['snap-pixel']?.idExample],
        ['track', 'PAGE_VIEW'],
      ],
    ],
  },
  {
    preset: 'hotjar',
    script: 'https://static.hotjar.com/c/hotjar-1234567.js?sv=6',
    cookies: ['_hjSessionUser_1234567', '_hjSession_1234567'],
    storage: ['_hjUserAttributes', 'hjViewportId'],
    finds: ['_hjSettings', { hjid: 1234567, hjsv: 6 }],
  },
];

const SEEN = '/seen-by-vendor';

/** A vendor's script: keeps what it keeps, and tells what it finds, and hears later. */
function player({ cookies, storage = [], finds: [found] = ['null', null] }: Vendor): string {
  return `(() => {
    ${cookies.map((name) => `document.cookie = '${name}=1; path=/; max-age=99999';`).join('')}
    ${storage.map((name) => `localStorage['${name}'] = 1;`).join('')}
    const tell = (what) => fetch('${SEEN}', { method: 'POST', body: JSON.stringify(what) });
    tell(${found});
    if (window.pintrk) pintrk.queue.push = (call) => tell(call);
  })()`;
}

/** Keys of all that a page can see of what was kept, save our own. */
const keysOf = (page: Page) =>
  page
    .evaluate(() =>
      [
        ...document.cookie.split('; ').map((pair) => pair.replace(/=.*/, '')),
        ...Object.keys(localStorage),
      ].filter((key) => key && key !== 'assent'),
    )
    .catch(() => ['(loading)']);

/** Lets the page ask its own server once: whatever it began before has been asked for by then. */
const roundTrip = (page: Page) =>
  page.evaluate(() => fetch(location.href, { cache: 'no-store' }).then(({ ok }) => ok));

async function meet({ page, control }: Visitor, site: Site, vendor: Vendor) {
  const { preset, script } = vendor;
  const asked: string[] = [];
  const seen: unknown[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: player(vendor) });
  });
  await page.route(`**${SEEN}`, (route) => {
    seen.push(route.request().postDataJSON());
    return route.fulfill({ status: 204 });
  });
  const id = catalog[preset]?.idExample ?? '';
  const config: Partial<AssentConfig> = { regime: 'eu', services: { it: { preset, id } } };
  const address = putPage(site, newPath(), { config });
  await page.goto(address);
  await expect(control('accept')).toBeVisible();
  const scripts = () => asked.filter((url) => url.startsWith(script));
  return { asked, seen, scripts, address };
}

for (const vendor of VENDORS) {
  const { preset, cookies, storage = [], finds: [, found] = ['null', null], goesOnWith } = vendor;
  test(`${preset}: silent before, begins once, gone after withdrawal and silent on return`, async ({
    page,
    visitor,
    site,
  }) => {
    const { asked, seen, scripts } = await meet(visitor, site, vendor);
    await roundTrip(page);
    expect([asked, await keysOf(page)]).toEqual([[], []]);

    await visitor.control('accept').click();
    await expect.poll(() => seen).toEqual([found]);
    expect((await keysOf(page)).sort()).toEqual([...cookies, ...storage].sort());
    await roundTrip(page);
    expect([scripts().length, asked.length]).toEqual([1, 1]);

    await page.evaluate('window.isOld = true; void assent.withdraw()');
    const isOld = () => page.evaluate('!!window.isOld').catch(() => undefined);
    if (goesOnWith) await expect.poll(() => seen.at(-1)).toEqual(goesOnWith);
    else await expect.poll(isOld).toBe(false);
    await expect.poll(() => keysOf(page)).toEqual([]);
    expect(await isOld()).toBe(!!goesOnWith);
    asked.length = 0;
    await page.reload();
    await expect(visitor.control('reopen')).toBeVisible();
    await roundTrip(page);
    expect([asked, await keysOf(page)]).toEqual([[], []]);
  });
}

test('a refusal asks nobody, and tells a Pinterest tag that stands in the page by itself', async ({
  page,
  visitor,
  site,
}) => {
  const vendor = VENDORS.find(({ preset }) => preset === 'pinterest-tag');
  if (!vendor) throw new Error('It is in the table above.');
  const { asked } = await meet(visitor, site, vendor);
  await page.evaluate('window.calls = []; window.pintrk = (...call) => calls.push(call)');
  await visitor.control('decline').click();
  await expect.poll(() => page.evaluate('calls')).toEqual([['setconsent', false]]);
  expect(asked).toEqual([]);
});

test('Bitrix24: the snippet of a CRM form waits at the gate, and its loader finds it where the form is to stand', async ({
  page,
  visitor,
  site,
}) => {
  const asked: string[] = [];
  await page.route('https://cdn-ru.bitrix24.ru/**', (route) => {
    asked.push(route.request().url());
    const body = `for (const tag of document.querySelectorAll('script[data-b24-form]'))
      tag.insertAdjacentHTML('beforebegin', '<p>' + tag.dataset.b24Form + '</p>')`;
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  const id = 'b1234567/crm/form/loader_4.js';
  const config = { services: { form: { preset: 'bitrix24', id } } };
  const body = `<section id="place"><script type="text/plain" data-assent-service="form" data-b24-form="inline/4/abc123" data-skip-moving="true">
    (function(w,d,u){var s=d.createElement('script');s.async=true;s.src=u+'?'+(Date.now()/180000|0);
    var h=d.getElementsByTagName('script')[0];h.parentNode.insertBefore(s,h)})(window,document,'https://cdn-ru.bitrix24.ru/${id}')
  </script></section>`;
  await page.goto(putPage(site, newPath(), { config, body }));
  await expect(visitor.control('accept')).toBeVisible();
  expect(asked).toEqual([]);
  await visitor.control('accept').click();
  await expect(page.locator('#place p')).toHaveText('inline/4/abc123');
  expect(asked).toHaveLength(1);
});
