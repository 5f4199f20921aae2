import { gated, OWN_FORM, putPage } from '../browser/page';
import { expect, STARTS_LARGE, test } from './test';
import { visitorAt } from './visitor';

const action = (name: string) => ({ css: `[data-assent-action="${name}"]` });

/** Where the page's own part stands, rounded. */
const placeOf = () => {
  const { x, y, width } = document.querySelector('main')?.getBoundingClientRect() ?? {
    x: 0,
    y: 0,
    width: 0,
  };
  return [x, y, width].map(Math.round);
};

for (const [what, css] of [
  [
    'a centred grid',
    'html { display: grid; justify-content: center; grid-auto-rows: 1fr; gap: 90px }',
  ],
  ['a flex row', 'html { display: flex; justify-content: center; gap: 90px }'],
  ['moved by transform', 'html { transform: translate(0) }'],
  ['announced to change', 'html { will-change: transform }'],
  ['contained', 'html { contain: paint }'],
] as const) {
  test(`on a root that is ${what} the banner moves nothing, stands in the window and over all, and is answered`, async ({
    visitor,
    site,
  }) => {
    const page = {
      head: `<style>${css} .chat { position: fixed; z-index: 2147483647; inset: 0; background: #0003 }</style>`,
      body: `${gated('counter')}<div class="chat"></div>`,
      isLong: true,
    };
    await visitor.go(putPage(site, '/without.html', { ...page, config: false, tag: ' ' }));
    const before = await visitor.ask(placeOf);
    await visitor.go(putPage(site, '/ground.html', page));
    await visitor.sees(action('accept'));
    expect(await visitor.ask(placeOf)).toEqual(before);
    const isInWindow = await visitor.about({ css: '[part~="banner"]' }, (banner) => {
      const { top, bottom } = banner.getBoundingClientRect();
      return top > 0 && bottom < innerHeight && bottom > innerHeight - 40;
    });
    expect(isInWindow).toBe(true);
    await visitor.click(action('accept'));
    await expect.poll(() => visitor.evaluate('ran')).toEqual(['counter']);
  });
}

/** How large words of ours are on a page, in CSS pixels. */
const sizesOf = () => {
  const ours = document.querySelector('#assent-consent')?.shadowRoot;
  return [
    ours?.querySelector('[data-assent-action=accept]'),
    ...['.assent-consent', '.assent-input', '.assent-submit'].map((one) =>
      document.querySelector(one),
    ),
  ].map((node) => node && Math.round(Number.parseFloat(getComputedStyle(node).fontSize)));
};

for (const [what, css] of [
  ['as it comes', ''],
  ['with a root at 62.5%', 'html { font-size: 62.5% }'],
  ['with a root in pixels', 'html, body { font-size: 10px }'],
] as const) {
  test(`a reader’s own size is ours too, on a page ${what}`, async ({ visitor, site, receiver }, {
    project,
  }) => {
    const head = `<style>${css}</style>`;
    const url = putPage(site, '/sizes.html', { from: receiver, head, body: OWN_FORM });
    const sizesFor = async (person: typeof visitor) => {
      await person.go(url);
      await person.sees({ css: '.assent-submit' });
      await person.sees(action('accept'));
      return person.ask(sizesOf);
    };
    expect(await sizesFor(visitor)).toEqual([15, 14, 16, 16]);
    const engine = await STARTS_LARGE[project.name]?.(32);
    if (!engine) return;
    try {
      const [banner, ...form] = await sizesFor(visitorAt(engine));
      expect(form).toEqual([28, 32, 32]);
      expect(banner).toBeGreaterThanOrEqual(26);
    } finally {
      await engine.close();
    }
  });
}
