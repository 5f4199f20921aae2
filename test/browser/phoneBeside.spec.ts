import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { siteConfig } from '../fixtures/config';
import { newPath, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

/** A number as it left the page. */
type Sent = { fields: { phone: string }; typed: { phone: string }; doubts?: string[] };

/** A page on which something beside the field says where its number belongs. */
type Beside = {
  title: string;
  /** Scripts and styles from packages, in their order. */
  files?: string[];
  /** Stands in the place of the bare input. */
  field?: string;
  /** The page's own script, at the end of its body. */
  script?: string;
  /** What a person does before they type. */
  before?: (page: Page) => Promise<void>;
  region?: string;
  typed: string;
  /** What leaves at the first press, where nothing is asked. */
  sent?: string;
  /** What stands in the field, where it is not what was typed. */
  seen?: string;
};

const INPUT = '<input id="tel" name="phone" type="tel">';
const ITI_18 = [
  'intl-tel-input-18/build/css/intlTelInput.css',
  'intl-tel-input-18/build/js/intlTelInput.js',
];
const ITI_29 = [
  'intl-tel-input/dist/css/intlTelInput.css',
  'intl-tel-input/dist/js/intlTelInput.js',
];
const iti = (country: string, more = '') =>
  `window.iti = intlTelInput(document.querySelector('#tel'), { initialCountry: '${country}', separateDialCode: true${more} });`;
const countries =
  '<option value="RU">Россия</option><option value="DE">Германия</option><option value="US">США</option>';

const chooseGermany = async (page: Page) => {
  await page.locator('select').selectOption('DE');
};

const PAGES: Beside[] = [
  {
    title: 'intl-tel-input 18, United States',
    files: ITI_18,
    script: iti('us'),
    typed: '9165550123',
    sent: '+19165550123',
  },
  {
    title: 'intl-tel-input 18, Germany',
    files: ITI_18,
    script: iti('de'),
    typed: '015112345678',
    sent: '+4915112345678',
  },
  {
    title: 'intl-tel-input 18, Belarus',
    files: ITI_18,
    script: iti('by'),
    typed: '291234567',
    sent: '+375291234567',
  },
  {
    title: 'intl-tel-input 18, a flag alone',
    files: ITI_18,
    script: `intlTelInput(document.querySelector('#tel'), { initialCountry: 'us' });`,
    typed: '(916) 555-0123',
    sent: '+19165550123',
  },
  {
    title: 'intl-tel-input 29, United States',
    files: ITI_29,
    script: iti('us'),
    typed: '9165550123',
    sent: '+19165550123',
  },
  {
    title: 'intl-tel-input 29, Germany',
    files: ITI_29,
    script: iti('de'),
    typed: '015112345678',
    sent: '+4915112345678',
  },
  {
    title: 'intl-tel-input 29, Russia',
    files: ITI_29,
    script: iti('ru'),
    typed: '89165550123',
    sent: '+79165550123',
  },
  {
    title: 'Inputmask that hands out the bare number',
    files: ['inputmask/dist/inputmask.js'],
    script: `new Inputmask('+1 (999) 999-9999', { autoUnmask: true }).mask(document.querySelector('#tel'));`,
    typed: '9165550123',
    seen: '+1 (916) 555-0123',
    sent: '+19165550123',
  },
  {
    title: 'imask behind a code of its own',
    files: ['imask/dist/imask.js'],
    field: `<span>+1</span>${INPUT}`,
    script: `IMask(document.querySelector('#tel'), { mask: '(000) 000-0000' });`,
    typed: '9165550123',
    seen: '(916) 555-0123',
    sent: '+19165550123',
  },
  {
    title: 'Cleave behind a code of its own',
    files: ['cleave.js/dist/cleave.js'],
    field: `<div class="input-group"><span class="input-group-text">🇺🇸 +1</span>${INPUT}</div>`,
    script: `new Cleave('#tel', { delimiters: ['-', '-'], blocks: [3, 3, 4], numericOnly: true });`,
    typed: '9165550123',
    seen: '916-555-0123',
    sent: '+19165550123',
  },
  {
    title: 'a list of codes',
    field: `<select name="c"><option value="7">+7</option><option value="49" selected>+49</option></select>${INPUT}`,
    typed: '015112345678',
    sent: '+4915112345678',
  },
  {
    title: 'a list of countries by letters',
    field: `<select name="c">${countries}</select>${INPUT}`,
    before: (page) =>
      page
        .locator('select')
        .selectOption('DE')
        .then(() => undefined),
    typed: '015112345678',
    sent: '+4915112345678',
  },
  {
    title: 'a list of countries by name',
    field: `<select name="country">${countries.replace(/ value="\w+"/g, '')}</select>${INPUT}`,
    before: (page) =>
      page
        .locator('select')
        .selectOption('Германия')
        .then(() => undefined),
    typed: '015112345678',
    sent: '+4915112345678',
  },
  {
    title: 'a code in an input of its own',
    field: `<input name="code" value="+49" size="4">${INPUT}`,
    typed: '015112345678',
    sent: '+4915112345678',
  },
  {
    title: 'autofill’s two halves',
    field: `<input name="a" autocomplete="tel-country-code" value="+49"><input id="tel" name="b" type="tel" autocomplete="tel-national">`,
    typed: '015112345678',
    sent: '+4915112345678',
  },
  {
    title: 'the hidden whole number',
    field: `${INPUT}<input type="hidden" name="full" data-assent-field="phone-full" value="+4915112345678">`,
    typed: '0151 12345678',
    sent: '+4915112345678',
  },
  {
    title: 'the region that the owner named',
    region: 'DE',
    typed: '0151 12345678',
    sent: '+4915112345678',
  },
  {
    title: 'two readings: a code and a hidden number',
    field: `<span>+1</span>${INPUT}<input type="hidden" data-assent-field="phone-full" value="+79165550123">`,
    typed: '9165550123',
  },
  {
    title: 'two readings: another hidden end',
    field: `<span>+1</span>${INPUT}<input type="hidden" data-assent-field="phone-full" value="+19165550199">`,
    typed: '9165550123',
  },
  {
    title: 'two readings: the country of a journey',
    field: `<p><label>Страна поездки <select name="trip">${countries}</select></label></p>${INPUT}`,
    before: chooseGermany,
    typed: '9165550123',
  },
  {
    title: 'the country of a journey that a number cannot be of',
    field: `<p><label>Страна поездки <select name="trip">${countries}</select></label></p>${INPUT}`,
    before: chooseGermany,
    typed: '+7 916 555-01-23',
    sent: '+79165550123',
  },
  {
    title: 'a discount is no code',
    field: `<span>+5% скидка</span>${INPUT}`,
    typed: '+7 916 555-01-23',
    sent: '+79165550123',
  },
  {
    title: 'two readings: another code typed',
    field: `<span>+1</span>${INPUT}`,
    typed: '+49 1511 2345678',
  },
];

async function open(
  page: Page,
  site: Site,
  { files = [], field = INPUT, script = '', region }: Beside,
) {
  const head = files.map((file) => {
    const path = `/packages/${file}`;
    const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
    site.put(path, readFileSync(`node_modules/${file}`, 'utf8'), {
      'Content-Type': `${type}; charset=utf-8`,
    });
    return file.endsWith('.css')
      ? `<link rel="stylesheet" href="${path}">`
      : `<script src="${path}"></script>`;
  });
  const endpoint = `${site.origin}/lead.php`;
  const whole = siteConfig({ endpoint });
  const { callback } = whole.forms ?? {};
  const config = {
    endpoint,
    forms: { callback: { purposes: {}, ...callback, ...(region && { region }) } },
  };
  const body = `<form data-assent-form="callback"><p><label>Имя <input name="name"></label></p>
    <div><label for="tel">Телефон</label>${field}</div><button>Отправить</button></form><script>${script}</script>`;
  const sent: Sent[] = [];
  await page.route('**/lead.php', (route) => {
    sent.push(route.request().postDataJSON());
    return route.fulfill({ body: 'OK' });
  });
  await page.goto(putPage(site, newPath(), { config, head: head.join(''), body }));
  return sent;
}

async function fillIn({ page, consentBox }: Visitor, { before, typed, seen = typed }: Beside) {
  await expect(consentBox).toBeVisible();
  await page.getByLabel('Имя').fill('Анна');
  await before?.(page);
  await page.locator('#tel').focus();
  await page.waitForFunction('window.assentChunks?.phone');
  await page.locator('#tel').pressSequentially(typed);
  await consentBox.check();
  expect(await onScreen(page)).toBe(seen);
}

/** What stands in the field, whatever a mask says of it. */
const onScreen = (page: Page) =>
  page.evaluate(() =>
    Reflect.get(HTMLInputElement.prototype, 'value', document.querySelector('#tel')),
  );

for (const beside of PAGES) {
  const { title, typed, sent, seen = typed } = beside;
  test(`a number belongs where the page says: ${title}`, async ({ page, visitor, site }) => {
    const leads = await open(page, site, beside);
    await fillIn(visitor, beside);
    if (sent) await page.waitForLoadState('networkidle'); // the plans from afar: without them it may ask
    const button = page.getByRole('button', { name: 'Отправить' });
    await button.click();
    if (!sent) {
      await expect(page.locator('#tel')).toHaveAttribute('aria-invalid', 'true');
      expect(leads).toEqual([]);
      await button.click();
    }
    await expect(page.getByText('Заявка принята')).toBeVisible();
    expect(leads).toMatchObject([{ fields: { phone: sent ?? typed }, typed: { phone: seen } }]);
    expect(leads[0]?.doubts).toEqual(sent ? undefined : ['phone']);
  });
}
