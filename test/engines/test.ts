import { test as base } from '../browser/site';
import type { Engine } from './engine';
import { startFirefox } from './firefox';
import { type Visitor, visitorAt } from './visitor';
import { startWebKit } from './webkit';

/** The engines, by the names of the test projects. */
const STARTS: Record<string, () => Promise<Engine>> = {
  'Firefox ESR': () => startFirefox('firefox-esr'),
  WebKitGTK: () => startWebKit('WebKitWebDriver', 'Xvfb'),
};

/** The engines whose readers' own size can be set from here: WebKit's driver does not pass it on. */
export const STARTS_LARGE: Record<string, (fontPx: number) => Promise<Engine>> = {
  'Firefox ESR': (fontPx) => startFirefox('firefox-esr', fontPx),
};

/** Tests that run in each engine; `visitor` comes without any trace of earlier tests. */
export const test = base.extend<{ visitor: Visitor }, { engine: Engine }>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
    async ({}, use, { project }) => {
      const start = STARTS[project.name];
      if (!start) throw new Error(`No engine is called ${project.name}.`);
      // A busy machine may be too slow for a browser once.
      const engine = await start().catch(start);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  visitor: async ({ engine, site }, use, testInfo) => {
    const visitor = visitorAt(engine);
    site.put('/empty.html', '<!doctype html><title>Nothing</title>');
    await visitor.resize(1000, 800);
    await visitor.go(`${site.origin}/empty.html`);
    await visitor.forget();
    await use(visitor);
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('page', { body: await visitor.picture(), contentType: 'image/png' });
    }
  },
});

export { expect } from '../browser/expect';
