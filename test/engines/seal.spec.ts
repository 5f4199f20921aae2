import type { AssentConfig } from '../../src/core/config';
import { catalog } from '../../src/services/catalog/all';
import { type Foreign, startForeign } from '../browser/foreign';
import { newPath, putPage } from '../browser/page';
import { asking, KINDS, putSealed } from '../browser/sealed';
import type { Site } from '../browser/site';
import { test as base, expect } from './test';
import type { Visitor } from './visitor';

/** Other hosts: of a service, of nobody’s, and one whose answers no sealed page can have kept. */
const hosts = ['vendor', 'stranger', 'peer'] as const;

const test = base.extend<Record<(typeof hosts)[number], Foreign>>(
  Object.fromEntries(
    hosts.map((name) => [
      name,
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
      async ({}, use: (foreign: Foreign) => Promise<void>) => {
        const foreign = await startForeign();
        await use(foreign);
        foreign.stop();
      },
    ]),
  ),
);

const action = (name: string) => ({ css: `[data-assent-action="${name}"]` });

/** Whether this engine is called so. */
const isEngine = (name: string) => test.info().project.name === name;

/** What was asked for though it is held; but Firefox asks for a picture of a `srcset` before it heeds the policy. */
const askedOf = (foreign: Foreign) =>
  foreign.asked().filter((name) => !(isEngine('Firefox ESR') && name === 'srcset'));

/** What this engine asks for on the same page without a seal: every kind; but WebKit never prefetches, and Firefox where it has the time. */
async function unsealed(visitor: Visitor, site: Site, peer: Foreign): Promise<string[]> {
  await visitor.go(putPage(site, newPath(), { config: false, tag: '', body: asking(peer) }));
  const isSure = (name: string) => name !== 'prefetch';
  await expect.poll(() => peer.asked().filter(isSure)).toEqual(KINDS.filter(isSure));
  return peer.asked();
}

test('before the choice, after declining and on the next page nobody foreign is asked', async ({
  visitor,
  site,
  vendor,
  stranger,
}) => {
  const body = asking(vendor, stranger);
  await visitor.go(putSealed(site, vendor, { body }));
  await visitor.sees(action('decline'));
  expect([askedOf(vendor), askedOf(stranger)]).toEqual([[], []]);
  await visitor.click(action('decline'));
  await visitor.sees(action('reopen'));
  await visitor.reload();
  await visitor.sees(action('reopen'));
  await visitor.go(putSealed(site, vendor, { body }));
  await visitor.sees(action('reopen'));
  expect([askedOf(vendor), askedOf(stranger)]).toEqual([[], []]);
});

test('without JavaScript nobody foreign is asked', async ({ visitor, site, vendor, stranger }) => {
  const body = `<noscript><img src="${vendor.origin}/noscript" alt=""></noscript>${asking(vendor, stranger)}`;
  const inner = putSealed(site, vendor, { body });
  const path = newPath();
  // A frame that may not run scripts is a page without JavaScript, in every engine.
  site.put(path, `<!doctype html><iframe sandbox="allow-same-origin" src="${inner}"></iframe>`);
  await visitor.go(site.origin + path);
  const inside = () => document.querySelector('iframe')?.contentDocument;
  await expect.poll(() => visitor.evaluate(`(${inside})()?.readyState`)).toBe('complete');
  // What stands there only without scripts shows that none runs.
  expect(await visitor.evaluate(`(${inside})().querySelectorAll('noscript img').length`)).toBe(1);
  expect(await visitor.evaluate(`(${inside})().querySelector('h1').textContent`)).toBe('Страница');
  expect([askedOf(vendor), askedOf(stranger)]).toEqual([[], []]);
});

test('after accepting the page asks for all that it would without a seal', async ({
  visitor,
  site,
  vendor,
  peer,
}) => {
  const all = await unsealed(visitor, site, peer);
  await visitor.go(putSealed(site, vendor, { body: asking(vendor) }));
  await visitor.click(action('accept'));
  await expect.poll(() => all.filter((name) => !vendor.asked().includes(name))).toEqual([]);
  await visitor.sees(action('reopen'));
});

test('after granting one service it asks for its own, and for nobody else’s', async ({
  visitor,
  site,
  vendor,
  stranger,
  peer,
}) => {
  const all = await unsealed(visitor, site, peer);
  await visitor.go(putSealed(site, vendor, { body: asking(vendor, stranger) }));
  await visitor.sees(action('accept'));
  await visitor.evaluate('void assent.accept(["maps"])');
  await expect.poll(() => all.filter((name) => !vendor.asked().includes(name))).toEqual([]);
  await visitor.sees(action('reopen'));
  expect(askedOf(stranger)).toEqual([]);
  await visitor.evaluate('void (window.isOld = true, assent.withdraw())');
  await expect.poll(() => visitor.evaluate('!window.isOld').catch(() => false)).toBe(true);
  vendor.forget();
  await visitor.reload();
  await visitor.sees(action('reopen'));
  expect(askedOf(vendor)).toEqual([]);
});

test('what was typed is there again, and the page was loaded anew once', async ({
  visitor,
  site,
  vendor,
}) => {
  const head = '<script>sessionStorage.loads = +(sessionStorage.loads ?? 0) + 1</script>';
  const body = '<label>Имя <input name="who"></label>';
  await visitor.go(putSealed(site, vendor, { head, body }));
  await visitor.fill('Имя', 'Анна');
  await visitor.click(action('accept'));
  await visitor.sees(action('reopen'));
  const field = { css: 'input', name: 'Имя' };
  await expect.poll(() => visitor.about(field, ({ value }) => value)).toBe('Анна');
  await expect.poll(() => visitor.evaluate('sessionStorage.loads')).toBe('2');
});

test('focus, a slider, an editor within a component and a part that scrolls are as they were left', async ({
  visitor,
  site,
  vendor,
}) => {
  const body = `<label>Имя <input name="who"></label><input type="range" id="sum">
    <div id="part" style="height:50px;overflow:auto"><p style="height:900px">Текст</p></div>
    <div id="own"><template shadowrootmode="open"><div contenteditable>Здравствуйте</div></template></div>`;
  await visitor.go(putSealed(site, vendor, { body }));
  await visitor.sees(action('accept'));
  const leave = () => {
    const editor = document.querySelector('#own')?.shadowRoot?.querySelector('div');
    editor?.append(', Анна');
    editor?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    Object.assign(document.querySelector('#part') ?? {}, { scrollTop: 300 });
    Object.assign(document.querySelector('#sum') ?? {}, { value: '77' });
  };
  await visitor.ask(leave);
  await visitor.fill('Имя', 'Анна');
  await visitor.evaluate('void assent.accept()');
  await visitor.sees(action('reopen'));
  const state = () => [
    document.activeElement?.getAttribute('name'),
    (document.activeElement as HTMLInputElement | null)?.selectionStart, // of a field
    document.querySelector<HTMLInputElement>('#sum')?.value,
    document.querySelector('#part')?.scrollTop,
    document.querySelector('#own')?.shadowRoot?.textContent,
  ];
  await expect.poll(() => visitor.ask(state)).toEqual(['who', 4, '77', 300, 'Здравствуйте, Анна']);
});

test('a style sheet that a page makes of a hint once that has come stands on an opened page', async ({
  visitor,
  site,
  vendor,
}) => {
  const hint = `<link rel="preload" as="style" onload="this.onload=null;this.rel='stylesheet'" href="${vendor.origin}/`;
  const late = `<script>addEventListener('load', () => document.head.insertAdjacentHTML('beforeend', \`${hint}style?late">\`))</script>`;
  await visitor.go(putSealed(site, vendor, { body: `${hint}style">${late}` }));
  await visitor.click(action('accept'));
  const sheets = () => document.querySelectorAll('link[rel=stylesheet]:not([media])').length;
  await expect.poll(() => visitor.ask(sheets).catch(() => 0)).toBe(2);
  expect(vendor.asked()).toEqual(['style']);
});

const picture = ({ origin }: Foreign) => `<img src="${origin}/picture" alt="">`;

test('back on a page that was left before a grant, it asks for what is granted', async ({
  visitor,
  site,
  vendor,
}) => {
  await visitor.go(putSealed(site, vendor, { body: picture(vendor) }));
  await visitor.sees(action('accept'));
  await visitor.go(putSealed(site, vendor));
  await visitor.click(action('accept'));
  await visitor.sees(action('reopen'));
  expect(vendor.asked()).toEqual([]);
  await visitor.evaluate('void history.back()');
  await expect.poll(() => vendor.asked()).toEqual(['picture']);
  await visitor.sees(action('reopen'));
});

test('back on a page that was left before a withdrawal, it is sealed', async ({
  visitor,
  site,
  vendor,
}) => {
  const first = putSealed(site, vendor, { body: picture(vendor) });
  await visitor.go(first);
  await visitor.click(action('accept'));
  await expect.poll(() => vendor.asked()).toEqual(['picture']);
  await visitor.sees(action('reopen'));
  await expect.poll(() => visitor.evaluate('document.readyState')).toBe('complete');
  await visitor.go(putSealed(site, vendor));
  await visitor.sees(action('reopen'));
  await visitor.evaluate('void (window.isOld = true, assent.withdraw())');
  await expect.poll(() => visitor.evaluate('!window.isOld').catch(() => false)).toBe(true);
  await visitor.sees(action('reopen'));
  vendor.forget();
  await visitor.evaluate('void history.back()');
  // What comes from the cache is open, until it is loaded anew.
  const later = (page: string, url: string) =>
    new Promise((resolve) => {
      if (location.href !== page) return resolve('elsewhere');
      const image = new Image();
      image.onload = () => resolve('came');
      image.onerror = () => resolve('held');
      image.src = url;
    });
  const ask = () => visitor.ask(later, first, `${vendor.origin}/${crypto.randomUUID()}`);
  await expect.poll(() => ask().catch(() => '')).toBe('held');
  expect(vendor.asked()).not.toContain('picture');
});

test('within a page of another site, where no cookie is kept, a grant opens the frame’s seal', async ({
  visitor,
  site,
  vendor,
}) => {
  const head = `<script>
    onmessage = () => (window.assentQueue ||= []).push((assent) => assent.accept());
    onload = () => parent.postMessage('', '*');
  </script>`;
  const inner = site.on('127.0.0.1', putSealed(site, vendor, { head, body: picture(vendor) }));
  const outer = newPath();
  site.put(
    outer,
    `<!doctype html><script>let loads = 0; onmessage = () => { loads += 1 }</script><iframe src="${inner}" width="800" height="600"></iframe>`,
  );
  await visitor.go(site.origin + outer);
  await expect.poll(() => visitor.evaluate('loads')).toBe(1);
  expect(vendor.asked()).toEqual([]);
  await visitor.evaluate(`void frames[0].postMessage('', '*')`);
  await expect.poll(() => visitor.evaluate('loads')).toBe(2);
  expect(vendor.asked()).toEqual(['picture']);
});

test('a held frame is shown once, and for good', async ({ visitor, site, vendor }) => {
  const body = `<iframe src="${vendor.origin}/frame" title="Карта" width="400" height="300"></iframe>`;
  const press = (name: string) =>
    visitor.ask(
      (css) =>
        document
          .querySelector('.assent-placeholder')
          ?.shadowRoot?.querySelector<HTMLElement>(css)
          ?.click(),
      `[data-assent-action=${name}]`,
    );
  await visitor.go(putSealed(site, vendor, { body }));
  await visitor.sees({ css: '.assent-placeholder' });
  await press('once');
  await expect.poll(() => vendor.asked()).toEqual(['frame']);
  await visitor.sees(action('accept'));
  expect(await visitor.cookies()).toBe('');
  vendor.forget();
  await visitor.reload();
  await visitor.sees({ css: '.assent-placeholder' });
  expect(vendor.asked()).toEqual([]);
  await press('always');
  await expect.poll(() => vendor.asked()).toEqual(['frame']);
  await visitor.sees(action('reopen'));
  await visitor.doesNotSee({ css: '.assent-placeholder' });
});

test('lines that hold the whole catalog, and say once what stands in it twice, open for one service', async ({
  visitor,
  site,
  vendor,
  stranger,
}) => {
  const presets = Object.keys(catalog).map((preset) => [
    preset.replaceAll('-', '_'),
    { category: 'analytics', hosts: [...(catalog[preset]?.hosts ?? [])] },
  ]);
  const maps = { category: 'marketing', hosts: [vendor.host] };
  const services: NonNullable<AssentConfig['services']> = { ...Object.fromEntries(presets), maps };
  const body = picture(vendor) + picture(stranger);
  await visitor.go(putSealed(site, vendor, { config: { services }, body }));
  await visitor.sees(action('accept'));
  expect([vendor.asked(), stranger.asked()]).toEqual([[], []]);
  await visitor.evaluate('void assent.accept(["maps"])');
  await expect.poll(() => vendor.asked()).toEqual(['picture']);
  await visitor.sees(action('reopen'));
  expect(stranger.asked()).toEqual([]);
});
