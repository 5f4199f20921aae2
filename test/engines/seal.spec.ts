import { type Foreign, startForeign } from '../browser/foreign';
import { newPath, putPage } from '../browser/page';
import { asking, putSealed } from '../browser/sealed';
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

/** Firefox asks for a picture of a `srcset` before it heeds the policy, and on an opened page takes no hint to preload. */
const EXCEPTIONS: Record<string, { early: string[]; late: string[] }> = {
  'Firefox ESR': { early: ['srcset'], late: ['preload'] },
};

/** What was asked for, beyond this engine's exceptions. */
const askedOf = (foreign: Foreign) =>
  foreign.asked().filter((name) => !EXCEPTIONS[test.info().project.name]?.early.includes(name));

/** What this engine asks for on the same page without a seal: it has its own mind about some kinds. */
async function unsealed(visitor: Visitor, site: Site, peer: Foreign): Promise<string[]> {
  await visitor.go(putPage(site, newPath(), { config: false, tag: '', body: asking(peer) }));
  // These come last, or once nothing else is to be done.
  for (const name of ['video', 'worker', 'xhr']) {
    await expect.poll(() => peer.asked(), name).toContain(name);
  }
  const asked = peer.asked();
  expect(asked.length).toBeGreaterThanOrEqual(20);
  return asked.filter((name) => !EXCEPTIONS[test.info().project.name]?.late.includes(name));
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
