import { formScenes } from './forms.mjs';
import { config, page as pageOf } from './page.mjs';
import { peerScenes } from './peers.mjs';

export const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  landscape: { width: 844, height: 390 },
  small: { width: 320, height: 480 },
};
const LAYOUTS = ['bar', 'box', 'modal'];
const LOOKS = ['plain', 'soft', 'contrast'];
const THEMES = ['light', 'dark'];
const LANGUAGES = ['ru', 'en', 'ar'];
const PLACES = [
  { layout: 'bar', position: 'top' },
  { layout: 'box', position: 'left' },
  { layout: 'box', position: 'right' },
];
const COLORS = {
  surface: '#0b3d44',
  ink: '#ffffff',
  line: '#2f6f78',
  'action-surface': '#ffffff',
  'action-ink': '#0b3d44',
  accent: '#ffd166',
};
const VIDEO =
  '<iframe data-assent-service="youtube" data-src="https://www.youtube-nocookie.com/embed/x" width="560" height="315" title="Video"></iframe>';

const inHost = (page, action) => page.locator(`#assent-consent [data-assent-action=${action}]`);

/** What is done on a page before its picture is taken. */
const acts = {
  shown: (page) => inHost(page, 'accept').waitFor(),
  async focused(page) {
    await inHost(page, 'accept').waitFor();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
  },
  async spaced(page) {
    await inHost(page, 'accept').waitFor();
    await page.evaluate(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
      document.querySelector('#assent-consent').shadowRoot.adoptedStyleSheets.push(sheet);
    })()`);
  },
  async reopen(page) {
    await inHost(page, 'decline').click();
    await inHost(page, 'reopen').hover();
    await page.mouse.move(0, 0);
  },
  async first(page) {
    await inHost(page, 'choose').click();
    await inHost(page, 'save').waitFor();
  },
  async saved(page) {
    await inHost(page, 'accept').click();
    await inHost(page, 'reopen').click();
    await inHost(page, 'save').waitFor();
  },
  async facts(page) {
    await acts.first(page);
    await page.waitForLoadState('networkidle');
    await page.locator('#assent-consent summary').first().click();
    await page.locator('#assent-consent [role=switch]').nth(1).focus();
    await page.keyboard.press('Space');
    await page.locator('#assent-consent summary').first().scrollIntoViewIfNeeded();
  },
  async held(page) {
    await inHost(page, 'decline').click();
    await page.locator('.assent-placeholder').scrollIntoViewIfNeeded();
  },
};

/** Every picture: its sheet, its row and column there, and how it comes about. Forms send to `origin`. */
export function scenes(origin) {
  const all = [];
  const add = (sheet, size, theme, row, column, lang, banner, act, more = {}) => {
    const { body, over, ...context } = more;
    const name = [sheet, row, column].join('-').replaceAll(/[^\w]+/g, '-');
    const html = pageOf(lang, config(banner, over), body);
    all.push({ sheet, name, row, column, size, theme, html, act, context });
  };
  for (const size of Object.keys(SIZES)) {
    // The smallest screens differ in what fits, not in colours: one look and theme tell it all.
    const isWhole = size === 'desktop' || size === 'phone';
    for (const look of isWhole ? LOOKS : ['plain']) {
      for (const theme of isWhole ? THEMES : ['light']) {
        const row = `${look} ${theme}`;
        for (const lang of LANGUAGES) {
          const banner = { look };
          for (const layout of LAYOUTS) {
            add(`${layout}-${size}`, size, theme, row, lang, lang, { layout, look }, acts.shown);
          }
          const opened = lang === 'ru' ? ['first', 'saved', 'facts'] : ['facts'];
          for (const state of opened) {
            const column = `${lang} ${state}`;
            add(`preferences-${size}`, size, theme, row, column, lang, banner, acts[state]);
          }
          add(`reopen-${size}`, size, theme, row, lang, lang, banner, acts.reopen);
        }
      }
    }
    for (const theme of isWhole ? THEMES : ['light']) {
      for (const lang of LANGUAGES) {
        const more = { body: VIDEO };
        add(`placeholder-${size}`, size, theme, theme, lang, lang, {}, acts.held, more);
      }
    }
    for (const lang of ['de', 'ka', 'hy', 'kk']) {
      for (const layout of ['bar', 'box']) {
        add(`languages-${size}`, size, 'light', layout, lang, lang, { layout }, acts.shown);
      }
      if (isWhole) {
        add(`languages-${size}`, size, 'light', 'preferences', lang, lang, {}, acts.saved);
      }
    }
    if (!isWhole) continue;
    const sheet = `edges-${size}`;
    for (const banner of PLACES) {
      const column = `${banner.layout} ${banner.position}`;
      add(sheet, size, 'light', 'place', column, 'ru', banner, acts.shown);
    }
    const forced = { forcedColors: 'active' };
    for (const layout of LAYOUTS) {
      const banner = { layout };
      const own = { layout, colors: COLORS };
      add(sheet, size, 'light', 'keyboard focus', layout, 'ru', banner, acts.focused);
      add(sheet, size, 'light', 'text spacing', layout, 'ru', banner, acts.spaced);
      add(sheet, size, 'dark', 'forced colours', layout, 'ru', banner, acts.focused, forced);
      add(sheet, size, 'light', 'own colours', layout, 'ru', own, acts.shown);
    }
    const own = { colors: COLORS };
    add(sheet, size, 'light', 'own colours', 'preferences', 'ru', own, acts.saved);
    add(sheet, size, 'dark', 'forced colours', 'preferences', 'ru', {}, acts.facts, forced);
  }
  return [...all, ...formScenes(origin, THEMES, LANGUAGES), ...peerScenes()];
}
