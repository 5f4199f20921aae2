import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { blockOf } from '../docs/blocks';
import { newPath } from './page';
import { complaintsOf } from './recipes/complaints';
import { removeProject } from './recipes/project';
import { expect, test } from './test';

/** The block of each recipe's page that is run. */
const APPS = { react: 'react-app', preact: 'preact-app' };

const MAIN = {
  react: `import { StrictMode } from 'react'; import { createRoot } from 'react-dom/client'; import { App } from './App';
    createRoot(document.querySelector('#place')).render(<StrictMode><App config={window.config} /></StrictMode>);`,
  preact: `import { render } from 'preact'; import { App } from './App';
    render(<App config={window.config} />, document.querySelector('#place'));`,
};

/** Builds the recipe as a project of somebody's; gives its one script. The widget stays as it was built. */
async function built(name: 'react' | 'preact'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'assent-recipe-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('.'), join(folder, 'node_modules/assent'));
  for (const one of ['react', 'react-dom', 'scheduler', 'preact']) {
    symlinkSync(resolve('node_modules', one), join(folder, 'node_modules', one));
  }
  writeFileSync(join(folder, 'App.jsx'), blockOf(`recipes/${name}`, APPS[name]));
  writeFileSync(join(folder, 'main.jsx'), MAIN[name]);
  const made = await build({
    ...{ configFile: false, logLevel: 'error', root: folder },
    oxc: { jsx: { importSource: name } },
    plugins: [
      {
        name: 'widget-as-built',
        enforce: 'pre',
        resolveId: (id) =>
          id === './npm.js' ? { id: '/dist/npm/npm.js', external: 'absolute' } : undefined,
      },
    ],
    build: { write: false, rolldownOptions: { input: join(folder, 'main.jsx') } },
  });
  removeProject(folder);
  const [chunk] = 'output' in made ? made.output : [];
  return chunk?.type === 'chunk' ? chunk.code : '';
}

test.describe.configure({ timeout: 60_000 });

for (const name of ['react', 'preact'] as const) {
  test(`${APPS[name]}: nothing before the choice, the gate opens and shuts, the console is silent`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    site.put(`/${name}.js`, await built(name), { 'Content-Type': 'text/javascript' });
    site.put('/video.html', '<!doctype html>');
    const { server, ...config } = receiver.config;
    const path = newPath();
    site.put(
      path,
      `<!doctype html><html lang="ru"><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>
      <div id="place"></div><script>config = ${JSON.stringify(config)}</script><script type="module" src="/${name}.js"></script></html>`,
    );
    const complaints = complaintsOf(page);
    await page.goto(site.origin + path);
    await expect(visitor.control('accept')).toBeVisible();
    await expect(page.locator('#counted')).toHaveText('no');
    await expect(page.locator('iframe')).toHaveCount(0);
    expect(await page.context().cookies()).toEqual([]);
    await visitor.control('accept').click();
    await expect(page.locator('iframe')).toBeVisible();
    await expect(page.locator('#counted')).toHaveText('yes');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(page.locator('#counted')).toHaveText('no');
    expect(complaints).toEqual([]);
  });
}
