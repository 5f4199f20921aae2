import { type Foreign, startForeign } from '../browser/foreign';
import { newPath, putPage } from '../browser/page';
import { asking, putSealed } from '../browser/sealed';
import type { Site } from '../browser/site';
import { test as base, expect } from './test';
import type { Visitor } from './visitor';

const test = base.extend<{ vendor: Foreign; stranger: Foreign }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  vendor: async ({}, use) => {
    const foreign = await startForeign();
    await use(foreign);
    foreign.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  stranger: async ({}, use) => {
    const foreign = await startForeign();
    await use(foreign);
    foreign.stop();
  },
});

const action = (name: string) => ({ css: `[data-assent-action="${name}"]` });

/** Firefox asks for a picture of a `srcset` before it heeds the policy. */
const EXCEPTIONS: Record<string, string[]> = { 'Firefox ESR': ['srcset'] };

/** What was asked for, beyond this engine's exceptions. */
const askedOf = (foreign: Foreign) =>
  foreign.asked().filter((name) => !EXCEPTIONS[test.info().project.name]?.includes(name));

/** What this engine asks for on the same page without a seal: it has its own mind about some kinds. */
async function unsealed(visitor: Visitor, site: Site, vendor: Foreign): Promise<string[]> {
  await visitor.go(putPage(site, newPath(), { config: false, tag: '', body: asking(vendor) }));
  // These come last, or once nothing else is to be done.
  for (const name of ['video', 'worker', 'xhr']) {
    await expect.poll(() => vendor.asked(), name).toContain(name);
  }
  const asked = vendor.asked();
  expect(asked.length).toBeGreaterThanOrEqual(18);
  vendor.forget();
  return asked;
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
  await expect
    .poll(() => visitor.evaluate(`(${inside})()?.querySelector('noscript img')?.complete`))
    .toBe(true);
  expect(await visitor.evaluate(`(${inside})().querySelector('h1').textContent`)).toBe('Страница');
  expect([askedOf(vendor), askedOf(stranger)]).toEqual([[], []]);
});

test('after accepting the page asks for all that it would without a seal', async ({
  visitor,
  site,
  vendor,
}) => {
  const all = await unsealed(visitor, site, vendor);
  await visitor.go(putSealed(site, vendor, { body: asking(vendor) }));
  await visitor.click(action('accept'));
  await expect.poll(() => vendor.asked()).toEqual(expect.arrayContaining(all));
  await visitor.sees(action('reopen'));
});

test('after granting one service it asks for its own, and for nobody else’s', async ({
  visitor,
  site,
  vendor,
  stranger,
}) => {
  const all = await unsealed(visitor, site, vendor);
  await visitor.go(putSealed(site, vendor, { body: asking(vendor, stranger) }));
  await visitor.sees(action('accept'));
  await visitor.evaluate('void assent.accept(["maps"])');
  await expect.poll(() => vendor.asked()).toEqual(expect.arrayContaining(all));
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
