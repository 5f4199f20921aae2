import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { newPath, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';

const script = (code: string) => `<script>${code}</script>`;
const tag = '<script src="/dist/assent.js"></script>';
const library = (file: string) => script(readFileSync(`node_modules/${file}`, 'utf8'));

/** What loads whatever a page marks for it, with the class that it goes by; `extra` is what it alone reads. */
const loaders: Record<string, { head: string; class: string; extra?: string }> = {
  lazysizes: {
    head:
      library('lazysizes/plugins/unveilhooks/ls.unveilhooks.min.js') +
      library('lazysizes/lazysizes.min.js'),
    class: 'lazyload',
    extra:
      '<div data-assent="marketing" class="lazyload" data-bg="/lazy/bg.svg" style="height:9px"></div>',
  },
  'vanilla-lazyload': {
    head: `${library('vanilla-lazyload/dist/lazyload.iife.min.js')}<script>addEventListener('DOMContentLoaded', () => { window.lazy = new LazyLoad({ elements_selector: '.lazy', threshold: 5000 }); setInterval(() => lazy.update(), 50); })</script>`,
    class: 'lazy',
    extra:
      '<div data-assent="marketing" class="lazy" data-bg="/lazy/bg.svg" style="height:9px"></div>',
  },
  'a theme’s sweep': {
    head: script(`setInterval(() => document.querySelectorAll('[data-src]').forEach((one) => {
      if ('src' in one) one.src = one.dataset.src; else one.style.backgroundImage = 'url(' + one.dataset.src + ')';
      one.removeAttribute('data-src');
    }), 20)`),
    class: 'lazy',
    extra: '<div data-assent="marketing" data-src="/lazy/bg.svg" style="height:9px"></div>',
  },
  'a cache’s loader with its own name': {
    head: script(`setInterval(() => document.querySelectorAll('[data-lazy-src]').forEach((one) => {
      one.src = one.dataset.lazySrc; one.removeAttribute('data-lazy-src');
    }), 20)`),
    class: 'lazy',
    extra:
      '<img data-assent="marketing" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-lazy-src="/lazy/bg.svg" alt="">',
  },
};

/** Names that carousels, themes and networks read, each with what it loads. */
const OTHER_NAMES = ['lazy', 'orig-src', 'cfsrc', 'background-image', 'splide-lazy'];

for (const name of OTHER_NAMES) {
  test(`what waits under data-${name}, which no list of ours has, is loaded once granted`, async ({
    page,
    visitor,
    site,
  }) => {
    const asked = serveLazy(site);
    const head =
      script(`setInterval(() => document.querySelectorAll('[data-${name}]').forEach((one) => {
      one.src = one.getAttribute('data-${name}'); one.removeAttribute('data-${name}'); }), 20)`);
    const body = `<img id="held" data-assent="analytics" data-${name}="/lazy/pixel.svg" data-title="Карта" alt="">
      <img data-${name}="/lazy/open.svg" alt="">`;
    const said = visitor.ownLines();
    await page.goto(putPage(site, newPath(), { head, tag, body }));
    await expect(visitor.banner).toBeVisible();
    await expect.poll(asked).toEqual(['open.svg']);
    await expect(page.locator('#held')).toHaveAttribute('data-title', 'Карта');
    await visitor.control('accept').click();
    await expect.poll(asked).toEqual(['open.svg', 'pixel.svg']);
    await page.evaluate('assent.withdraw()');
    await expect(page.locator('#held')).not.toHaveAttribute('src');
    expect(said.filter((line) => !line.includes('is marked, but'))).toEqual([]);
  });
}

/** Everything that lazy loaders load; `open` is not marked, and shows that they are at work. */
const bodyFor = (name: string, extra = '') => `
  <img data-assent="analytics" class="${name}" data-src="/lazy/pixel.svg" alt="" width="9" height="9">
  <img data-assent="analytics" class="${name}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-srcset="/lazy/set.svg 1x" alt="" width="9" height="9">
  <picture data-assent="analytics"><source data-srcset="/lazy/source.svg"><img class="${name}" data-src="/lazy/inside.svg" alt="" width="9" height="9"></picture>
  <iframe data-assent="marketing" class="${name}" data-src="/lazy/frame.html" title="Рамка"></iframe>
  <video data-assent="marketing" class="${name}" data-src="/lazy/film.mp4" data-poster="/lazy/poster.svg" preload="auto"></video>
  <video data-assent="marketing" class="${name}" preload="auto"><source data-src="/lazy/part.mp4"></video>
  ${extra}
  <img class="${name}" data-src="/lazy/open.svg" data-lazy-src="/lazy/open.svg" alt="" width="9" height="9">`;

/** What comes with the grant; of two pictures in one element the browser takes one. */
const COMES = [
  'film.mp4',
  'frame.html',
  'part.mp4',
  'pixel.svg',
  'poster.svg',
  'set.svg',
  'source.svg',
];

function serveLazy(site: Site): () => string[] {
  for (const name of ['pixel', 'set', 'source', 'inside', 'poster', 'bg', 'open']) {
    site.put(
      `/lazy/${name}.svg`,
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      {
        'Content-Type': 'image/svg+xml',
      },
    );
  }
  site.put('/lazy/frame.html', 'Рамка');
  site.forget();
  return () =>
    [...new Set(site.requested.filter((path) => path.startsWith('/lazy/')))]
      .map((path) => path.replace('/lazy/', ''))
      .sort();
}

/** Loaders look when the page moves, and at their leisure. */
const stir = (page: Page) =>
  page.evaluate(async () => {
    for (const y of [400, 0]) {
      scrollTo(0, y);
      dispatchEvent(new CustomEvent('resize'));
      await new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve)));
    }
  });

for (const [what, { head, class: name, extra }] of Object.entries(loaders)) {
  test(`${what} loads nothing of what waits, before the choice or after Decline; all comes after Accept`, async ({
    page,
    visitor,
    site,
  }) => {
    const asked = serveLazy(site);
    await page.goto(
      putPage(site, newPath(), {
        head,
        tag,
        body: bodyFor(name, extra),
        isLong: true,
      }),
    );
    await expect(visitor.banner).toBeVisible();
    await expect.poll(asked).toContain('open.svg');
    await stir(page);
    expect(asked()).toEqual(['open.svg']);
    await visitor.control('decline').click();
    await expect(visitor.control('reopen')).toBeVisible();
    await stir(page);
    expect(asked()).toEqual(['open.svg']);
    await page.evaluate('assent.accept()');
    await expect.poll(asked).toEqual(['bg.svg', ...COMES, 'open.svg'].sort());
  });
}

for (const [what, held] of [
  ['picture', '<img id="held" data-assent="analytics" data-assent-src="/lazy/pixel.svg" alt="">'],
  [
    'frame',
    '<iframe id="held" data-assent="marketing" data-assent-src="/lazy/frame.html" title="Рамка"></iframe>',
  ],
] as const) {
  test(`a script of the page gives a ${what} that waits its source: it is taken back and said, and comes with the grant`, async ({
    page,
    visitor,
    site,
  }) => {
    serveLazy(site);
    const said = visitor.ownLines();
    await page.goto(putPage(site, newPath(), { body: held }));
    await expect(visitor.banner).toBeVisible();
    await page.evaluate('held.src = held.dataset.assentSrc');
    await expect(page.locator('#held')).not.toHaveAttribute('src');
    await expect.poll(() => said.join()).toMatch(/id="held".*is marked, but/);
    await visitor.control('accept').click();
    await expect(page.locator('#held')).toHaveAttribute('src', /lazy/);
  });
}

test('a page that puts a source back whenever it is gone stays awake', async ({
  page,
  visitor,
  site,
}) => {
  serveLazy(site);
  const body =
    '<iframe data-assent="marketing" data-assent-src="/lazy/frame.html" title="Рамка"></iframe>';
  await page.goto(putPage(site, newPath(), { body }));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate(`{
    window.put = 0;
    const put = () => {
      const frame = document.querySelector('iframe:not([src])');
      if (frame) { frame.src = '/lazy/frame.html'; window.put++; }
    };
    new MutationObserver(put).observe(document.body, { subtree: true, childList: true, attributes: true });
    put();
  }`);
  await expect.poll(() => page.evaluate('put')).toBeGreaterThan(3);
  expect(await page.evaluate('1 + 1')).toBe(2);
});

test('a page gives what waits another source → that one comes', async ({ page, visitor, site }) => {
  const asked = serveLazy(site);
  const body = '<img id="held" data-assent="analytics" data-src="/lazy/pixel.svg" alt="">';
  await page.goto(putPage(site, newPath(), { body }));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate('held.dataset.src = "/lazy/set.svg"');
  await visitor.control('accept').click();
  await expect.poll(asked).toEqual(['set.svg']);
});

test('what means nothing to an element waits for the page’s own script as well', async ({
  page,
  visitor,
  site,
}) => {
  const body = '<div id="held" data-assent="marketing" data-href="/page" data-bg="dark"></div>';
  await page.goto(putPage(site, newPath(), { body }));
  const held = page.locator('#held');
  await expect(visitor.banner).toBeVisible();
  await expect(held).not.toHaveAttribute('data-href');
  await visitor.control('accept').click();
  await expect(held).toHaveAttribute('data-href', '/page');
  await expect(held).toHaveAttribute('data-bg', 'dark');
  await expect(held).not.toHaveAttribute('style');
});

test('what a lazy loader took up once granted goes with the grant', async ({
  page,
  visitor,
  site,
}) => {
  const asked = serveLazy(site);
  const { head } = loaders.lazysizes ?? { head: '' };
  const body =
    '<img id="held" class="lazyload" data-assent="analytics" data-src="/lazy/pixel.svg" alt="" width="9" height="9">';
  await page.goto(putPage(site, newPath(), { head, body }));
  await visitor.control('accept').click();
  await expect.poll(asked).toEqual(['pixel.svg']);
  await page.reload();
  await expect(page.locator('#held')).toHaveAttribute('src', /pixel/);
  await page.evaluate('assent.withdraw()');
  await expect(page.locator('#held')).not.toHaveAttribute('src');
  await stir(page);
  await expect(page.locator('#held')).not.toHaveAttribute('src');
});

// wp-media/wp-rocket#8152: a cache renames what a consent plugin marked, and its loader asks nobody.
test('a cache’s loader with its class on what waits, which looks again at each change of the page, loads nothing of it', async ({
  page,
  visitor,
  site,
}) => {
  const asked = serveLazy(site);
  const body = `<iframe title="Видео" data-assent="marketing" class="rocket-lazyload" src="about:blank" data-rocket-lazyload="fitvidscompatible" data-lazy-src="/lazy/frame.html"></iframe>
    <img src="data:," data-lazy-src="/lazy/open.svg" alt="" width="9" height="9">
    ${script(`window.lazyLoadOptions = [{ elements_selector: 'img[data-lazy-src],.rocket-lazyload,iframe[data-lazy-src]', data_src: 'lazy-src', threshold: 300 }];
      addEventListener('LazyLoad::Initialized', ({ detail: { instance } }) => new MutationObserver(() => instance.update()).observe(document.body, { childList: true, subtree: true }))`)}
    ${library('vanilla-lazyload/dist/lazyload.iife.min.js')}`;
  await page.goto(putPage(site, newPath(), { body, tag }));
  await expect(visitor.banner).toBeVisible();
  await visitor.control('decline').click();
  await expect(visitor.control('reopen')).toBeVisible();
  await page.evaluate("document.body.append(document.createElement('p'))");
  await stir(page);
  await expect.poll(asked).toEqual(['open.svg']);
  await page.evaluate('assent.accept()');
  await expect.poll(asked).toEqual(['frame.html', 'open.svg']);
});

// hotwired/turbo#1501: loaders keep what comes later in a noscript, which scripts read as text.
test('what a loader unpacks from a noscript is held as soon as it stands in the page', async ({
  page,
  visitor,
  site,
}) => {
  const asked = serveLazy(site);
  const packed = (inside: string) => `<div class="packed"><noscript>${inside}</noscript></div>`;
  const body = `${packed('<iframe title="Видео" data-assent="marketing" data-src="/lazy/frame.html"></iframe>')}
    ${packed('<img data-assent="analytics" data-assent-src="/lazy/pixel.svg" alt="">')}${packed('<img src="/lazy/open.svg" alt="">')}
    ${script(`setInterval(() => { for (const one of document.querySelectorAll('[data-src]')) one.src = one.dataset.src;
      for (const one of document.querySelectorAll('.packed:has(noscript)')) one.innerHTML = one.firstChild.textContent }, 20)`)}`;
  await page.goto(putPage(site, newPath(), { body, tag }));
  await expect(visitor.banner).toBeVisible();
  await expect(page.locator('noscript')).toHaveCount(0);
  await expect.poll(asked).toEqual(['open.svg']);
  await visitor.control('accept').click();
  await expect.poll(asked).toEqual(['frame.html', 'open.svg', 'pixel.svg']);
});
