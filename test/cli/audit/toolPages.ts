import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteConfig } from '../../fixtures/config';

/** A page made with a consent tool: what its head and body hold. */
export type ToolPage = { head: string; body: string };

const OWN = siteConfig({
  receiver: 'http://receiver.localhost',
  services: {
    counter: { category: 'analytics', title: 'Счётчик', cookies: ['_ga', 'demo_visits'] },
  },
});

const PIXEL = (src: string) => `new Image().src = '${src}'`;

/**
 * Pages made with each tool, as its own documentation shows; `pixel` is another host's address that a grant loads,
 * `more` what runs with it.
 */
export const TOOL_PAGES: Record<string, (pixel: string, more?: string) => ToolPage> = {
  'vanilla-cookieconsent': (pixel, more = '') => ({
    head: '<link rel="stylesheet" href="/nm/vanilla-cookieconsent/dist/cookieconsent.css">',
    body: `<script type="text/plain" data-category="analytics">${PIXEL(pixel)}; ${more} document.cookie='_ga=GA1.1.123456789.1700000000; max-age=9999999; path=/'</script>
<button type="button" data-cc="show-preferencesModal">Cookie preferences</button>
<script src="/nm/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script><script>
CookieConsent.run({ categories: { necessary: { enabled: true, readOnly: true }, analytics: { autoClear: { cookies: [{ name: /^_ga/ }] } } },
 language: { default: 'en', translations: { en: { consentModal: { title: 'We use cookies', description: 'Cookies count visits.', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Manage preferences' },
 preferencesModal: { title: 'Cookie preferences', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', closeIconLabel: 'Close', sections: [{ title: 'Needed', description: 'x', linkedCategory: 'necessary' }, { title: 'Analytics', description: 'y', linkedCategory: 'analytics' }] } } } } })</script>`,
  }),
  klaro: (pixel, more = '') => ({
    head: '<link rel="stylesheet" href="/nm/klaro/dist/klaro.min.css">',
    body: `<script type="text/plain" data-type="application/javascript" data-name="counter">${PIXEL(pixel)}; ${more} document.cookie='_ga=GA1.1.123456789.1700000000; max-age=9999999; path=/'</script>
<script>var klaroConfig = { elementID: 'klaro', acceptAll: true, default: false, lang: 'en', translations: { en: { privacyPolicyUrl: '/next', counter: { description: 'Counts' }, purposes: { analytics: 'Analytics' } } },
 styling: { theme: ['light'], green1: '#1a5c2b', green2: '#1a5c2b', green3: '#1a5c2b', light1: '#1a5c2b' },
 services: [{ name: 'counter', title: 'Counter', purposes: ['analytics'], cookies: [[/^_ga/, '/', location.hostname], [/^_ga/, '/', '']] }] }</script>
<script src="/nm/klaro/dist/klaro-no-css.js"></script>
<button type="button" onclick="klaro.show(undefined, true)">Cookie settings</button>`,
  }),
  tarteaucitron: (pixel, more = '') => ({
    head: '',
    body: `<script src="/nm/tarteaucitronjs/tarteaucitron.js"></script><script>
tarteaucitron.init({ privacyUrl: '', bodyPosition: 'bottom', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'middle', showAlertSmall: false, cookieslist: false, showIcon: true, iconPosition: 'BottomRight', adblocker: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, handleBrowserDNTRequest: false, removeCredit: true, moreInfoLink: false, mandatory: true, mandatoryCta: false });
tarteaucitron.services.counter = { key: 'counter', type: 'analytic', name: 'Counter', uri: '/next', needConsent: true, cookies: ['_ga'], js: function () { ${PIXEL(pixel)}; ${more} document.cookie='_ga=GA1.1.123456789.1700000000; max-age=9999999; path=/' } };
(tarteaucitron.job = tarteaucitron.job || []).push('counter');</script>`,
  }),
  'osano cookieconsent': (pixel, more = '') => ({
    head: '<link rel="stylesheet" href="/nm/cookieconsent/build/cookieconsent.min.css"><style>.cc-btn.cc-deny{background:#14532d!important;color:#fff!important;text-decoration:none!important}</style>',
    body: `<script src="/nm/cookieconsent/build/cookieconsent.min.js"></script><script>
var run = function () { ${PIXEL(pixel)}; ${more} document.cookie='_ga=GA1.1.123456789.1700000000; max-age=9999999; path=/' };
var stop = function () { document.cookie='_ga=; max-age=0; path=/' };
window.cookieconsent.initialise({ type: 'opt-in', palette: { popup: { background: '#eeeeee', text: '#111111' }, button: { background: '#14532d', text: '#ffffff' } }, revokable: true,
 onInitialise: function () { if (this.hasConsented()) run() }, onStatusChange: function () { this.hasConsented() ? run() : stop() }, content: { allow: 'Allow cookies', deny: 'Decline' } })</script>`,
  }),
  // It deletes cookies of a named domain alone, as counters set them.
  orejime: (pixel, more = '') => ({
    head: '<link rel="stylesheet" href="/nm/orejime/dist/orejime-standard.css">',
    body: `<script>window.orejimeConfig = { privacyPolicyUrl: '/next', purposes: [{ id: 'counter', title: 'Counter', cookies: ['_ga'] }] }</script>
<script src="/nm/orejime/dist/orejime-standard-en.js"></script>
<template data-purpose="counter"><script>${PIXEL(pixel)}; ${more} document.cookie='_ga=GA1.1.123456789.1700000000; max-age=9999999; path=/; domain='+location.hostname</script></template>
<button type="button" onclick="orejime.prompt()">Cookie settings</button>`,
  }),
  assent: (pixel, more = '') => ({
    head: `<script>window.assentConfig = ${JSON.stringify(OWN)}</script><script async src="/dist/assent.js"></script>`,
    body: `<script type="text/plain" data-assent="analytics" data-assent-service="counter">${PIXEL(pixel)}; ${more} document.cookie='_ga=GA1.1.123456789.1700000000; max-age=9999999; path=/'</script>`,
  }),
};

/** A file of an installed package, by its address below `/nm/`. */
export function packageFile(path: string): Buffer | undefined {
  try {
    return readFileSync(
      path.startsWith('/nm/') ? join('node_modules', path.slice(4)) : path.slice(1),
    );
  } catch {
    return undefined;
  }
}
