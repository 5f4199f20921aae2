import { readFileSync } from 'node:fs';
import { blockOf, blocks } from '../docs/blocks';
import { newPath, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';

const JAVASCRIPT = { 'Content-Type': 'text/javascript' };

/** Each tool with the words of its button, the name of its record and where its files lie. */
const tools = [
  {
    guide: 'vanilla-cookieconsent',
    accept: 'Accept all',
    record: 'cc_cookie',
    configFile: '/consent.js',
    blocks: ['migrate-vanilla-marks', 'migrate-vanilla-before', 'migrate-vanilla-after'],
    files: {
      '/cookieconsent.umd.js': 'vanilla-cookieconsent/dist/cookieconsent.umd.js',
      '/cookieconsent.css': 'vanilla-cookieconsent/dist/cookieconsent.css',
    },
  },
  {
    guide: 'klaro',
    accept: "That's ok",
    record: 'klaro',
    configFile: '/klaro-config.js',
    blocks: ['migrate-klaro-marks', 'migrate-klaro-before', 'migrate-klaro-after'],
    files: { '/klaro.js': 'klaro/dist/klaro.js' },
  },
] as const;

/** The one block of a guide that is proved in a way. */
const oneOf = (guide: string, kind: 'config' | 'run', has = '') =>
  blocks.find(
    ({ page, proof, code }) =>
      page === `migrate/${guide}` && proof.kind === kind && code.includes(has),
  )?.code ?? '';

/** Puts a tool's files as its guide names them, with the very configuration that the guide imports. */
function serveTool(site: Site, { guide, configFile, files }: (typeof tools)[number]): void {
  for (const [path, file] of Object.entries(files)) {
    const type = path.endsWith('.css') ? { 'Content-Type': 'text/css' } : JAVASCRIPT;
    site.put(path, readFileSync(`node_modules/${file}`, 'utf8'), type);
  }
  const [, configOf = ''] = /<<'JS'\n([\s\S]*?)^JS$/m.exec(oneOf(guide, 'run', "<<'JS'")) ?? [];
  site.put(configFile, configOf, JAVASCRIPT);
}

for (const tool of tools) {
  test(`${tool.guide}: pages marked for both count under either, and the switch asks people anew`, async ({
    page,
    visitor,
    site,
  }) => {
    const [marks = '', before = '', after = ''] = tool.blocks.map((name) =>
      blockOf(`migrate/${tool.guide}`, name),
    );
    const config = JSON.parse(oneOf(tool.guide, 'config'));
    serveTool(site, tool);
    site.put('/counter.js', 'ran.push("counter")', JAVASCRIPT);
    site.put('/assent.json', JSON.stringify(config), { 'Content-Type': 'application/json' });
    const said = visitor.ownLines();
    const head = marks;
    const ran = () => page.evaluate('ran');
    // Robots are shown no banner by one of them.
    await page.addInitScript("Object.defineProperty(navigator, 'webdriver', { get: () => false })");

    const theirs = { config: false, lang: 'en', head, tag: before } as const;
    await page.goto(putPage(site, newPath(), theirs));
    expect(await ran()).toEqual([]);
    await page.getByRole('button', { name: tool.accept }).first().click();
    await expect.poll(ran).toEqual(['counter']);

    const ours = {
      config: false,
      lang: 'en',
      head,
      tag: after.replace('/assent/assent.js', '/dist/assent.js'),
    } as const;
    await page.goto(putPage(site, newPath(), ours));
    await expect(visitor.banner).toBeVisible();
    expect(await ran()).toEqual([]);
    await visitor.banner.getByRole('button', { name: 'Accept all' }).click();
    await expect.poll(ran).toEqual(['counter']);
    expect(await page.evaluate('document.cookie')).toContain(`${tool.record}=`);
    expect(said.join('\n')).not.toMatch(
      /waits for ever|is not in the configuration|nothing was started/,
    );

    await page.goto(putPage(site, newPath(), theirs));
    await expect.poll(ran).toEqual(['counter']);
  });
}
