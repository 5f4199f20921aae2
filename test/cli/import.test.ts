import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkConfig } from '../../src/config/check';
import { command, prepared } from './command';

const packages = 'node_modules';
const fixture = (name: string) => readFileSync(`test/fixtures/import/${name}`, 'utf8');
const blockAfter = (file: string, mark: RegExp) => {
  const text = readFileSync(join(packages, file), 'utf8');
  const blocks = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  return blocks.find((block) => mark.test(block)) ?? '';
};

async function imported(name: string, text: string, ...flags: string[]) {
  const result = await command(['import', name, ...flags], prepared({ [name]: text }));
  const config = result.out.length ? JSON.parse(result.out.join('\n')) : undefined;
  return { ...result, config, said: result.err.join('\n') };
}

/** What the checker finds once the operator is named. */
function faults(config: object): string[] {
  const checked = checkConfig({ ...config, operator: { name: 'ООО «Ромашка»' } });
  return checked.kind === 'wrong' ? checked.problems.map(({ path }) => path) : [];
}

test('klaro’s own configuration', async () => {
  const text = readFileSync(join(packages, 'klaro/dist/config.js'), 'utf8');
  const { code, config, said } = await imported('klaro.js', text);
  expect(code).toBe(0);
  expect(Object.keys(config.categories)).toEqual([
    'marketing',
    'analytics',
    'livechat',
    'security',
  ]);
  expect(config.services.matomo).toMatchObject({ preset: 'matomo', category: 'analytics' });
  expect(config.services.youtube).toMatchObject({ preset: 'youtube', category: 'marketing' });
  expect(config.services.inline_tracker).toMatchObject({
    title: 'Inline Tracker',
    cookies: ['inline-tracker'],
  });
  expect(config.categories.analytics.title).toEqual({
    de: 'Besucher-Statistiken',
    en: 'Analytics',
  });
  expect(config.record).toEqual({ days: 365 });
  expect(config.banner).toMatchObject({ layout: 'bar', position: 'top', theme: 'light' });
  expect(said).toContain('services[2].callback: is a function (line ');
  expect(faults(config)).toEqual(['services.matomo.id', 'services.matomo.host']);
  expect(said).toContain('services.matomo.host: the address of your Matomo');
});

test('orejime’s annotated configuration', async () => {
  const text = blockAfter('orejime/README.md', /var orejimeConfig = /);
  const { code, config, said } = await imported('orejime.js', text);
  expect(code).toBe(0);
  expect(config.services.google_tag_manager).toMatchObject({ preset: 'gtm' });
  expect(config.services.google_tag_manager.cookies).toContain('/^_gat_.+$/');
  expect(config.record).toEqual({ days: 365, domain: 'mydomain.com' });
  expect(said).toMatch(/purposes\[0\]\.cookies\[2\]: is/);
  expect(said).toContain('cookie.stringify: is a function');
  expect(faults(config)).toEqual(['services.google_tag_manager.id']);
});

test('tarteaucitron’s installation, with its users and jobs', async () => {
  const readme = readFileSync(join(packages, 'tarteaucitronjs/README.md'), 'utf8');
  const init = /tarteaucitron\.init\(\{[\s\S]*?\}\);/.exec(readme)?.[0] ?? '';
  const text = `${init}
tarteaucitron.user.gtagUa = 'G-ABCDE12345';
tarteaucitron.user.gtagMore = function () { later(); };
(tarteaucitron.job = tarteaucitron.job || []).push('gtag');
(tarteaucitron.job = tarteaucitron.job || []).push('youtube');
(window.tarteaucitron.job = window.tarteaucitron.job || []).push('yandexmetrica');`;
  const { code, config, said } = await imported('tarteaucitron.js', text);
  expect(code).toBe(0);
  expect(config.services).toEqual({
    gtag: { preset: 'ga4', id: 'G-ABCDE12345', category: 'analytics' },
    youtube: { preset: 'youtube', category: 'marketing' },
    yandexmetrica: { preset: 'yandex-metrika', category: 'analytics' },
  });
  expect(config.consentMode).toBe('basic');
  expect(config.banner).toEqual({ layout: 'modal', reopen: { side: 'right' } });
  expect(said).toContain('user.gtagMore: is a function');
  expect(said).toContain('init.hashtag: Assent has no setting for it');
  expect(faults(config)).toEqual(['services.yandexmetrica.id']);
});

test('vanilla-cookieconsent 3', async () => {
  const { code, config, said } = await imported('consent.js', fixture('vanilla3.js'));
  expect(code).toBe(0);
  expect(config).toMatchObject({
    revision: 3,
    locale: 'auto',
    categories: {
      analytics: { title: { en: 'Statistics' }, description: { en: 'How pages are used.' } },
      marketing: {},
    },
    services: {
      ga: { preset: 'ga4', category: 'analytics' },
      own_pixel: { category: 'marketing', title: 'Own pixel', cookies: ['/^op_/'] },
    },
    banner: { layout: 'bar', position: 'top' },
    record: { cookie: 'shop_choice', domain: 'example.com', days: 182 },
    texts: { en: { 'banner.title': 'We use cookies', 'banner.accept': 'Accept all' } },
  });
  for (const lost of [
    'onConsent: is a function (line 27)',
    'categories.analytics.services.ga.onAccept: is a function',
    'language.translations.en.consentModal.description: ours must name',
    'language.translations.ru: ',
    'categories.ads.services.own-pixel.cookies[0].name: patterns have no flags here',
    'ads is `marketing` here',
  ])
    expect(said).toContain(lost);
  expect(faults(config)).toEqual(['services.ga.id']);
});

test('vanilla-cookieconsent 2', async () => {
  const text = `var cc = initCookieConsent();
cc.run({ current_lang: 'en', cookie_name: 'mine', cookie_expiration: 90, revision: 2,
  gui_options: { consent_modal: { layout: 'cloud', position: 'bottom left' } },
  languages: { en: {
    consent_modal: { title: 'Cookies!', description: '…', primary_btn: { text: 'Yes', role: 'accept_all' },
      secondary_btn: { text: 'No', role: 'accept_necessary' } },
    settings_modal: { title: 'Settings', blocks: [
      { title: 'Needed', toggle: { value: 'necessary', enabled: true, readonly: true } },
      { title: 'Count', description: 'Counts.', toggle: { value: 'analytics', enabled: false, readonly: false },
        cookie_table: [{ col1: '^_ym', is_regex: true }, { col1: 'counted' }] } ] } } } });`;
  const { code, config } = await imported('old.js', text);
  expect(code).toBe(0);
  expect(config).toMatchObject({
    locale: 'en',
    revision: 2,
    categories: { analytics: { title: { en: 'Count' } } },
    record: { cookie: 'mine', days: 90 },
    banner: { layout: 'box', position: 'left' },
    texts: { en: { 'banner.accept': 'Yes', 'banner.decline': 'No' } },
  });
});

test('Osano’s cookieconsent, in a page', async () => {
  const text = `window.addEventListener("load", function () {
  window.cookieconsent.initialise({
    palette: { popup: { background: "#efefef", text: "#404040" }, button: { background: "#8ec760", text: "#ffffff" } },
    position: "bottom-right", type: "opt-in", cookie: { expiryDays: 90 },
    content: { message: "Cookies.", href: "https://example.com/privacy", deny: "No" },
    onStatusChange: function () {} }) });`;
  const { code, config, said } = await imported(
    'page.html',
    `<html><script>${text}</script></html>`,
  );
  expect(code).toBe(0);
  expect(config).toMatchObject({
    policy: { url: 'https://example.com/privacy' },
    banner: { layout: 'box', position: 'right', colors: { surface: '#efefef', ink: '#404040' } },
    record: { days: 90 },
  });
  expect(said).toContain('onStatusChange: is a function');
  expect(said).toContain('content.deny: the file does not say its language');
});

test('Cookiebot’s list, as a table and as JSON', async () => {
  const rows = [
    ['_ga', 'Statistics', 'google.com'],
    ['_ym_uid', 'Statistics', 'mc.yandex.ru'],
    ['_ym_d', 'Statistics', 'yandex.ru'],
    ['cart', 'Necessary', 'shop.example'],
    ['seen', 'Unclassified', 'shop.example'],
  ];
  const csv = `Name,Category,Provider,Purpose\r\n${rows.map((row) => `${row.join(',')},"What, it is"`).join('\r\n')}\r\n`;
  const table = await imported('list.csv', csv);
  const list = rows.map(([name, category, provider]) => ({ name, category, provider }));
  const json = await imported('list.json', JSON.stringify({ cookies: list }));
  expect([table.code, json.code]).toEqual([0, 0]);
  expect(table.config).toEqual(json.config);
  expect(table.config.services).toEqual({
    google_com: { preset: 'ga4', category: 'analytics' },
    mc_yandex_ru: { preset: 'yandex-metrika', category: 'analytics' },
    yandex_ru: { preset: 'yandex-metrika', category: 'analytics' },
    shop_example: {
      category: 'necessary',
      title: 'shop.example',
      cookies: ['cart'],
      hosts: ['shop.example'],
    },
  });
  expect(table.said).toContain('seen (shop.example, Unclassified): nobody said');
});

test('a file of none of these tools, one that cannot be read, and a tool mistyped', async () => {
  const none = await imported('other.js', 'var a = { b: 1 };');
  expect([none.code, none.out]).toEqual([2, []]);
  expect(none.said).toContain('no configuration of');
  const broken = await imported('broken.js', 'run({ a: 1');
  expect(broken.code).toBe(2);
  expect(broken.said).toContain('broken.js:1:');
  const mistyped = await imported('other.js', 'x', '--from', 'klaroo');
  expect([mistyped.code, /klaro/.test(mistyped.said)]).toEqual([2, true]);
  const empty = await imported('empty.js', ' \n', '--from', 'klaro');
  expect([empty.code, empty.said]).toEqual([2, expect.stringContaining('empty.js is empty.')]);
  const huge = await imported('huge.js', ' '.repeat(4 * 1024 ** 2 + 1));
  expect([huge.code, huge.said]).toEqual([2, expect.stringContaining('huge.js is too large')]);
});

test('a script is read, never run, and a file that is there stays', async () => {
  const folder = prepared({
    'k.js': 'globalThis.wasRun = true; var klaroConfig = { services: [{ name: "ga" }] };',
  });
  const first = await command(['import', 'k.js', '--out', 'new.json'], folder);
  expect([first.code, first.out]).toEqual([0, []]);
  expect('wasRun' in globalThis).toBe(false);
  const before = readFileSync(join(folder, 'new.json'), 'utf8');
  const second = await command(['import', 'k.js', '--out', 'new.json'], folder);
  expect(second.code).toBe(1);
  expect(second.err.join('\n')).toContain('new.json is there already');
  expect(readFileSync(join(folder, 'new.json'), 'utf8')).toBe(before);
  expect(existsSync(join(folder, 'k.js'))).toBe(true);
});
