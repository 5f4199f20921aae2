import { readFileSync } from 'node:fs';
import { siteConfig } from '../fixtures/config';
import { gated, newPath, putPage } from './page';
import { expect, test } from './test';

const CODE = readFileSync('dist/assent.js', 'utf8');
const json = JSON.stringify(siteConfig({ forms: {} }));
const withBase = (base: string) => JSON.stringify(siteConfig({ forms: {}, base }));
const config = `<script>window.assentConfig = ${json}</script>`;
const element = `<script type="application/json" id="assent-config">${withBase('/dist')}</script>`;
const combined = '<script defer src="/cache/all.js"></script>';

/** A script of the optimiser's that puts the delayed ones in again at the first touch, and tells the page anew that it has loaded. */
const DELAYED = `<script type="text/delayed" data-late="/dist/assent.js" data-config="/late.json"></script>
  <script>addEventListener('pointermove', () => {
    for (const old of document.querySelectorAll('[type="text/delayed"]')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) if (name !== 'type') script.setAttribute(name, value);
      script.src = old.dataset.late;
      script.onload = () => {
        for (const name of ['DOMContentLoaded', 'readystatechange']) document.dispatchEvent(new Event(name));
        for (const name of ['load', 'pageshow']) dispatchEvent(new Event(name));
      };
      old.replaceWith(script);
    }
  }, { once: true })</script>`;

const WAYS: [what: string, tag: string][] = [
  ['made a module', `${config}<script type="module" src="/dist/assent.js"></script>`],
  ['combined into one file, with base', element + combined],
  [
    'combined into one file, with base as a whole address',
    `<script>window.assentConfig = ${withBase('{{site}}/dist/')}</script>${combined}`,
  ],
  [
    'combined and run twice',
    `${element}${combined}<script defer src="/cache/all.js?again"></script>`,
  ],
  [
    'kept in a cache folder under its own name',
    `${element}<script defer src="/cache/assent.js"></script>`,
  ],
  [
    'put into the page as text',
    `${element}<script>${CODE.replaceAll('</script', '<\\/script')}</script>`,
  ],
  [
    'put into the page as an address of its own text',
    `<script defer id="assent-js" data-config="{{receiver}}/assent.json" src="data:text/javascript;base64,${Buffer.from(CODE).toString('base64')}"></script>`,
  ],
  [
    'put into the page as a blob',
    `<script id="assent-js" data-config="{{receiver}}/assent.json" type="text/delayed"></script><script>
    fetch('/dist/assent.js').then((answer) => answer.blob()).then((blob) => {
      const old = document.getElementById('assent-js'); const script = document.createElement('script');
      for (const { name, value } of old.attributes) if (name !== 'type') script.setAttribute(name, value);
      script.src = URL.createObjectURL(blob); old.replaceWith(script) })</script>`,
  ],
  ['delayed to the first touch', DELAYED],
  [
    'run, taken out and put in again',
    `${config}<script src="/dist/assent.js"></script><script>
    const old = document.querySelector('[src*=assent]'); const again = document.createElement('script');
    again.src = old.src; old.remove(); document.head.append(again)</script>`,
  ],
];

for (const [what, tag] of WAYS) {
  test(`${what}: one banner, every button alive, tags gated`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const head = { 'Content-Type': 'text/javascript' };
    site.put('/cache/all.js', `var one = 1\n${CODE}\nvar last = 1`, head);
    site.put('/cache/assent.js', CODE, head);
    site.put('/late.json', json);
    const body = gated('tag');
    await page.goto(
      putPage(site, newPath(), {
        config: false,
        tag: tag.replaceAll('{{site}}', site.origin).replaceAll('{{receiver}}', receiver.origin),
        body,
      }),
    );
    await page.mouse.move(100, 100);
    await expect(visitor.banner).toHaveCount(1);
    expect(await visitor.ran()).toEqual([]);
    await visitor.control('choose').click();
    await expect(page.locator('[part=preferences]')).toBeVisible();
    await page.keyboard.press('Escape');
    await visitor.control('accept').click();
    await expect.poll(() => visitor.ran()).toEqual(['tag']);
    await visitor.control('reopen').click();
    await expect(page.locator('[part=preferences]')).toBeVisible();
    await expect(page.locator('#assent-consent')).toHaveCount(1);
  });
}
