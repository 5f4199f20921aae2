import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openChromium } from '../../../src/audit/openChromium';
import { readBanner } from '../../../src/audit/site/page/readBanner';
import { watchPage } from '../../../src/audit/site/page/watch';
import { withdraw } from '../../../src/audit/site/page/withdraw';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let context: BrowserContext;
let stop: () => Promise<void>;
beforeAll(async () => {
  const opened = await openChromium(undefined, process.env);
  if (opened.kind === 'missing') throw new Error(opened.message);
  context = await opened.browser.newContext();
  stop = () => opened.browser.close();
});
afterAll(() => stop?.());

/** Opens documents of a site, by address, without a server. */
async function opened(html: string, more: Record<string, string> = {}): Promise<Page> {
  await context.clearCookies();
  const page = await context.newPage();
  const pages: Record<string, string> = { 'http://site.localhost/': html, ...more };
  await page.route('**/*', (route) => {
    const body = pages[route.request().url()];
    return body === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto('http://site.localhost/');
  return page;
}

/** What a page is seen to ask with: its words for accepting, refusing and settings. */
async function asked(page: Page): Promise<(string | undefined)[] | undefined> {
  const layer = await readBanner(page, 0);
  await page.close();
  return layer && [layer.accept.words, layer.decline?.words, layer.settings?.words];
}

const fixed = (inner: string, id = 'bar') =>
  `<main><h1>Site</h1><p>${'Words. '.repeat(40)}</p></main><div id="${id}" style="position:fixed;bottom:0;left:0;right:0;background:#fff">${inner}</div>`;

test.each([
  [
    'en, spans and capitals',
    'We use cookies to measure visits. <a href="/cookies">Cookie policy</a> <button><span>✓</span> <b>ACCEPT ALL</b></button> <button><i></i><span>Reject all</span></button> <a href="/s" class="btn">Manage preferences</a>',
    ['✓ ACCEPT ALL', 'Reject all', 'Manage preferences'],
  ],
  [
    'ru, links and plain boxes',
    'Мы используем файлы cookie. <a href="/policy">Политика обработки персональных данных</a> <div class="b" style="cursor:pointer">Принять все</div> <span style="cursor:pointer">Только необходимые</span> <a href="#">Настроить</a>',
    ['Принять все', 'Только необходимые', 'Настроить'],
  ],
  [
    'de, inputs of a form',
    'Wir nutzen Cookies. <a href="/d">Datenschutzerklärung</a> <form><input type="submit" value="Alle akzeptieren"> <input type="button" value="Nur notwendige Cookies"> <input type="button" value="Einstellungen"></form>',
    ['Alle akzeptieren', 'Nur notwendige Cookies', 'Einstellungen'],
  ],
  [
    'fr, roles',
    'Nous utilisons des cookies. <div role="button" tabindex="0">Tout accepter</div> <a role="button" tabindex="0">Continuer sans accepter →</a> <div role="button" tabindex="0">Paramétrer</div>',
    ['Tout accepter', 'Continuer sans accepter →', 'Paramétrer'],
  ],
  [
    'es, names for readers of screens',
    'Usamos cookies. <button aria-label="Aceptar todas"><svg width="20" height="20"></svg></button> <button title="Rechazar"><svg width="20" height="20"></svg></button> <button><img alt="Configurar" width="20" height="20"></button>',
    ['Aceptar todas', 'Rechazar', 'Configurar'],
  ],
  [
    'it, summaries and soft breaks',
    'Usiamo i cookie. <button>Ac&shy;cetta tutti</button> <button>Ri&shy;fiuta</button> <details><summary>Personalizza</summary></details>',
    ['Accetta tutti', 'Rifiuta', 'Personalizza'],
  ],
  [
    'pl, in a frame of its own',
    '<iframe style="border:0;width:500px;height:100px" srcdoc="<p>Używamy plików cookie</p><button>Akceptuję</button><button>Odrzuć</button><button>Ustawienia</button>"></iframe>',
    ['Akceptuję', 'Odrzuć', 'Ustawienia'],
  ],
])('%s', async (_, inner, words) => {
  expect(await asked(await opened(fixed(inner)))).toEqual(words);
});

test('a frame of another site, and a shadow root in it', async () => {
  const page = await opened(
    fixed('<iframe id="f" src="http://cmp.localhost/" width="600" height="120"></iframe>'),
    {
      'http://cmp.localhost/':
        '<p>Cookies and privacy</p><div id="host"></div><script>host.attachShadow({mode:"open"}).innerHTML="<button>I agree</button><button>Disagree</button>"</script>',
    },
  );
  await page.frameLocator('#f').getByText('I agree').waitFor();
  expect(await asked(page)).toEqual(['I agree', 'Disagree', undefined]);
});

test.each([
  [
    'a dialog',
    '<dialog id="d"><p>Cookies on this site</p><button>Accept</button><button>Reject</button></dialog><script>d.showModal()</script>',
    ['Accept', 'Reject', undefined],
  ],
  [
    'a wall over the page',
    '<div style="position:fixed;inset:0;background:#fff" role="dialog"><p>Read on with cookies, or subscribe</p><button>Accept and read</button><a href="/pay">Subscribe now</a></div>',
    ['Accept and read', undefined, undefined],
  ],
  [
    'a banner in the flow of the page, named',
    '<div class="cookie-notice"><p>This website uses cookies</p><a class="cookie-accept">Accept</a><a class="cookie-decline">Decline</a></div><main>x</main>',
    ['Accept', 'Decline', undefined],
  ],
  [
    'two banners: the one that can be refused',
    `${fixed('Cookies. <button>OK</button>')}${fixed('We use cookies. <button>Accept</button><button>Decline</button>', 'two').replace('bottom:0', 'top:0')}`,
    ['Accept', 'Decline', undefined],
  ],
])('%s', async (_, html, words) => {
  expect(await asked(await opened(html))).toEqual(words);
});

test.each([
  [
    'recipes',
    '<section class="cookie-recipes"><h2>Oat cookies</h2><p>Butter, flour.</p><button>Accept the challenge</button><button>Save recipe</button></section>',
  ],
  [
    'a letter of news',
    fixed(
      '<p>Cookie recipes by mail</p><form><input type="email" name="e"><button>I agree, sign me up</button><button>No, thanks</button></form>',
    ),
  ],
  [
    'a head that stays',
    '<header style="position:sticky;top:0"><nav><a href="/privacy">Privacy</a><a href="/pay">We accept cards</a></nav></header><main>x</main>',
  ],
  [
    'a question of age',
    '<div role="dialog" style="position:fixed;inset:0">Are you 18?<button>Yes, I agree</button><button>No</button></div>',
  ],
  [
    'a policy',
    '<main class="cookie-policy"><h1>Cookies</h1><p>You accept them in the settings of your browser.</p><a href="/a">Accept all about cookies</a></main>',
  ],
  [
    'a banner that is hidden',
    fixed('We use cookies <button>Accept</button>').replace('bottom:0', 'bottom:0;opacity:0'),
  ],
  [
    'a banner moved out of the window',
    fixed('We use cookies <button>Accept</button>').replace(
      'bottom:0',
      'bottom:0;transform:translateY(200%)',
    ),
  ],
])('%s → no banner', async (_, html) => {
  expect(await asked(await opened(html))).toBeUndefined();
});

/** Whether a grant can be taken back on a page, and what stands in `document.title` then. */
async function taken(html: string, more?: Record<string, string>): Promise<[boolean, string]> {
  const page = await opened(`<title>granted</title>${html}`, more);
  const watch = watchPage(context, page, 1500);
  const is = await withdraw(page, watch);
  const title = await page.title();
  await page.close();
  return [is, title];
}

const BACK = "document.title = 'taken'; document.cookie = 'consent=0'";
const tool = (code: string) => `<script>const back = () => { ${BACK} }; ${code}</script>`;

test.each([
  ['a button', `<button onclick="${BACK}">Withdraw consent</button>`],
  [
    'a link in the foot',
    `<footer><a href="#" onclick="${BACK}; return false">Отозвать согласие</a></footer>`,
  ],
  [
    'a layer that opens',
    `<button onclick="l.hidden = false">Cookie-Einstellungen</button><div id="l" hidden role="dialog" style="position:fixed;top:0">Cookies <button onclick="${BACK}">Alle ablehnen</button></div>`,
  ],
  [
    'boxes and a save',
    `<a onclick="l.hidden = false">Gérer mes cookies</a><div id="l" hidden role="dialog" style="position:fixed;top:0">Cookies <input id="b" type="checkbox" checked> <button onclick="if (!b.checked) { ${BACK} }">Enregistrer</button></div>`,
  ],
  [
    'a link that speaks of the choice alone',
    `<a href="#" onclick="l.hidden = false; return false">Modifier mes choix</a><div id="l" hidden role="dialog" style="position:fixed;top:0">Cookies <button onclick="${BACK}">Tout refuser</button></div>`,
  ],
  ['OneTrust', tool('window.OneTrust = { ToggleInfoDisplay() {}, RejectAll: back }')],
  ['Cookiebot', tool('window.Cookiebot = { renew() {}, withdraw: back }')],
  [
    'Usercentrics 2',
    tool('window.UC_UI = { showSecondLayer() {}, denyAllConsents: async () => back() }'),
  ],
  [
    'Usercentrics 3',
    tool(
      'window.__ucCmp = { denyAllConsents: async () => {}, saveConsents: async () => back(), showSecondLayer() {} }',
    ),
  ],
  ['Didomi', tool('window.Didomi = { preferences: { show() {} }, setUserDisagreeToAll: back }')],
  ['Complianz', tool('window.cmplz_deny_all = back')],
  ['CookieYes', tool("window.performBannerAction = (what) => what === 'reject' && back()")],
  ['CookieFirst', tool('window.CookieFirst = { openPanel() {}, withdrawConsent: back }')],
  [
    'TCF',
    `<div id="qc-cmp2-container"></div>${tool(`window.__tcfapi = (what, version, told) => { if (what === 'displayConsentUi') document.getElementById('qc-cmp2-container').innerHTML = '<button onclick="back()">Reject all</button>' }`)}`,
  ],
])('%s takes a grant back', async (_, html) => {
  expect(await taken(html)).toEqual([true, 'taken']);
});

test('a page of the choice takes it back', async () => {
  const more = {
    'http://site.localhost/choice': `<button onclick="${BACK}">Withdraw my consent</button>`,
  };
  expect(await taken('<a href="/choice">Cookie settings</a>', more)).toEqual([true, 'taken']);
});

test.each([
  ['nothing', '<p>Site</p>'],
  ['a shop’s right of return', '<a href="#w">Widerruf</a><a href="#b">Widerrufsbelehrung</a>'],
  ['a bank', `<button onclick="document.title = 'spent'">Withdraw cash</button>`],
  ['a button that does nothing', '<button>Withdraw consent</button>'],
  ['a policy to read', '<a href="#p">Cookie policy</a>'],
])('%s → it is not said to be taken back', async (_, html) => {
  expect(await taken(html)).toEqual([false, 'granted']);
});

test.each([
  [
    'OneTrust',
    'onetrust-consent-sdk',
    '<div id="onetrust-banner-sdk"><button id="onetrust-pc-btn-handler">Cookies Settings</button><button id="onetrust-reject-all-handler">Nope</button><button id="onetrust-accept-btn-handler">Fine</button></div>',
  ],
  [
    'Cookiebot',
    'CybotCookiebotDialog',
    '<a id="CybotCookiebotDialogBodyLevelButtonCustomize">Cookies Settings</a><button id="CybotCookiebotDialogBodyButtonDecline">Nope</button><button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll">Fine</button>',
  ],
  [
    'Didomi',
    'didomi-host',
    '<button id="didomi-notice-learn-more-button">Cookies Settings</button><button id="didomi-notice-disagree-button">Nope</button><button id="didomi-notice-agree-button">Fine</button>',
  ],
  [
    'CookieYes',
    'cky',
    '<div class="cky-consent-container"><button class="cky-btn-customize">Cookies Settings</button><button class="cky-btn-reject">Nope</button><button class="cky-btn-accept">Fine</button></div>',
  ],
  [
    'Complianz',
    'cmplz',
    '<div class="cmplz-cookiebanner"><button class="cmplz-btn cmplz-accept">Fine</button><button class="cmplz-btn cmplz-deny">Nope</button><button class="cmplz-btn cmplz-view-preferences">Cookies Settings</button></div>',
  ],
  [
    'Usercentrics',
    'usercentrics-root',
    '<script>document.getElementById("usercentrics-root").attachShadow({mode:"open"}).innerHTML = `<button data-testid="uc-more-button">Cookies Settings</button><button data-testid="uc-deny-all-button">Nope</button><button data-testid="uc-accept-all-button">Fine</button>`</script>',
  ],
])('%s is known by its marks, whatever its words', async (name, id, inner) => {
  const page = await opened(`<main>x</main><div id="${id}">${inner}</div>`);
  const layer = await readBanner(page, 0);
  await page.close();
  expect([
    layer?.banner.tool,
    layer?.accept.words,
    layer?.decline?.words,
    layer?.settings?.words,
  ]).toEqual([name, 'Fine', 'Nope', 'Cookies Settings']);
});

test('a banner that comes late is waited for', async () => {
  const page = await opened(
    `<main>x</main><script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;bottom:0">Cookies <button>Accept</button></div>'), 1500)</script>`,
  );
  const layer = await readBanner(page, 10_000);
  await page.close();
  expect(layer?.accept.words).toBe('Accept');
});
