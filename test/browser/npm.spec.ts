import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { siteConfig } from '../fixtures/config';
import { OWN_FORM } from './page';
import { test as base, expect } from './test';

/** Somebody else's project that has Assent among its packages: a folder of its own. */
const test = base.extend<{ project: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  project: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'assent-npm-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/assent'));
    for (const name of ['react', 'react-dom', 'scheduler']) {
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
    }
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

// Building and compiling take a busy machine a while.
test.describe.configure({ timeout: 120_000 });

test('a Vite project built with it asks for no file that is not there', async ({
  page,
  visitor,
  site,
  project,
}) => {
  const config = siteConfig({ endpoint: `${site.origin}/lead` });
  const frame =
    '<iframe data-assent="marketing" data-assent-src="/framed.html" title="x"></iframe>';
  writeFileSync(
    join(project, 'index.html'),
    `<!doctype html><html lang="ru"><link rel="icon" href="data:,"><title>x</title>
    ${frame}${OWN_FORM}<script type="module" src="./main.js"></script></html>`,
  );
  writeFileSync(
    join(project, 'main.js'),
    `import { start } from 'assent'; window.mine = start(${JSON.stringify(config)});`,
  );
  await build({ configFile: false, root: project, base: '/app/', logLevel: 'error' });
  for (const file of readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' })) {
    if (/\.\w+$/.test(file))
      site.put(`/app/${file}`, readFileSync(join(project, 'dist', file), 'utf8'));
  }
  site.put('/framed.html', '<!doctype html>');
  const missing: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400) missing.push(answer.url());
  });
  await page.goto(`${site.origin}/app/index.html`);
  await expect(page.locator('.assent-placeholder')).toBeVisible();
  await page.getByLabel('Имя').focus();
  await visitor.control('choose').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visitor.control('accept').click();
  await expect(page.locator('iframe')).toHaveAttribute('src', '/framed.html');
  await visitor.control('reopen').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate("mine.open('mine')");
  await expect(page.getByRole('dialog', { name: 'Мои данные' })).toBeVisible();
  await expect(page.getByText(/^Вы разрешили: Аналитика/)).toBeVisible();
  expect(missing).toEqual([]);
});

test('React’s StrictMode starts it, takes it away and starts it again, and so does a route: one banner, forms held', async ({
  page,
  visitor,
  site,
  project,
}) => {
  const config = siteConfig({ endpoint: `${site.origin}/lead` });
  writeFileSync(
    join(project, 'index.html'),
    `<!doctype html><html lang="ru"><link rel="icon" href="data:,"><title>x</title>
    <div id="root"></div>${OWN_FORM}<script type="module" src="./main.js"></script></html>`,
  );
  writeFileSync(
    join(project, 'main.js'),
    `import { createElement as h, StrictMode, useEffect } from 'react';
    import { createRoot } from 'react-dom/client';
    import { start } from 'assent';
    window.starts = 0;
    function Consent() {
      useEffect(() => {
        window.starts++;
        const assent = start(${JSON.stringify(config)});
        return () => assent.destroy();
      }, []);
      return h('form', { 'data-assent-form': 'callback', id: 'wrapped' },
        h('label', {}, 'Имя ', h('input', { name: 'name' })),
        h('label', {}, 'Телефон ', h('input', { name: 'phone', type: 'tel' })),
        h('button', {}, 'Отправить'));
    }
    const root = createRoot(document.querySelector('#root'));
    window.show = (isThere) => root.render(h(StrictMode, {}, isThere && h(Consent)));
    show(true);`,
  );
  // StrictMode mounts twice in its development build only.
  await build({
    configFile: false,
    root: project,
    base: '/strict/',
    mode: 'development',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  for (const file of readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' })) {
    if (/\.\w+$/.test(file))
      site.put(`/strict/${file}`, readFileSync(join(project, 'dist', file), 'utf8'));
  }
  const posts = visitor.posts();
  await page.goto(`${site.origin}/strict/index.html`);
  for (let visit = 0; visit < 2; visit++) {
    await expect(visitor.banner).toHaveCount(1);
    await expect(page.locator('.assent-consents')).toHaveCount(2);
    await expect(visitor.control('accept')).toBeVisible();
    const wrapped = page.locator('#wrapped');
    await wrapped.getByLabel('Имя').fill('Анна Каренина');
    await wrapped.getByLabel('Телефон').fill('8 999 123-45-67');
    await wrapped.getByRole('button').click();
    await expect(wrapped.getByText('Без этого согласия')).toBeVisible();
    expect(posts).toEqual([]);
    await page.evaluate('show(false)');
    await expect(page.locator('#assent-consent,.assent-consents,.assent-form')).toHaveCount(0);
    await page.evaluate('show(true)');
  }
  expect(await page.evaluate('starts')).toBeGreaterThanOrEqual(4);
  await visitor.control('accept').click();
  await expect(visitor.banner).toHaveCount(0);
});

test('its types say what `start` needs with forms, and which views there are', async ({
  project,
}) => {
  const whole = siteConfig({ receiver: 'https://leads.example' });
  const { operator, purposes, policy, site: host, ...rest } = whole;
  const { inn, address, email, phone, ...named } = operator;
  const lines = {
    banner: { operator: named },
    whole,
    'no purposes': { ...whole, purposes: undefined },
    'no policy': { ...rest, operator, purposes, site: host },
    'a policy without a version': { ...whole, policy: { url: '/privacy' } },
    'no site': { ...rest, operator, purposes, policy },
    'nowhere to send': { ...whole, receiver: undefined },
    'no address': { ...whole, operator: { ...named, inn, email } },
    'no way to withdraw': { ...whole, operator: { ...named, inn, address } },
    'no ИНН in Russia': { ...whole, operator: { ...named, address, phone } },
    'no ИНН elsewhere': { ...whole, regime: 'eu', operator: { ...named, address, phone } },
  };
  const calls = Object.values(lines).map((config) => `start(${JSON.stringify(config)});`);
  const views = [
    "'banner'",
    "'preferences'",
    "{ form: 'callback' }",
    "'mine'",
    "'policy'",
    "'settings'",
  ];
  const opens = views.map((view) => `assent.open(${view});`);
  writeFileSync(
    join(project, 'main.ts'),
    [
      "import { start, type Assent } from 'assent';",
      'declare const assent: Assent;',
      ...calls,
      ...opens,
    ].join('\n'),
  );
  const options = { target: 'es2022', module: 'esnext', moduleResolution: 'bundler', strict: true };
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { ...options, exactOptionalPropertyTypes: true, noEmit: true, types: [] },
      files: ['main.ts'],
    }),
  );
  const said = await compile(project);
  const refused = [...said.matchAll(/main\.ts\((\d+),/g)].map(([, line]) => Number(line) - 3);
  const names = [...Object.keys(lines), ...views];
  expect([...new Set(refused)].map((index) => names[index])).toEqual([
    'no purposes',
    'no policy',
    'a policy without a version',
    'no site',
    'nowhere to send',
    'no address',
    'no way to withdraw',
    'no ИНН in Russia',
    "'settings'",
  ]);
  // Nothing else of ours is wrong for a strict project.
  expect(
    said.split('\n').filter((line) => /^\S+\(\d/.test(line) && !line.startsWith('main.ts')),
  ).toEqual([]);
});

/** What the TypeScript compiler says of a project. */
function compile(folder: string): Promise<string> {
  const tsc = resolve('node_modules/typescript/bin/tsc');
  return new Promise((done) => {
    execFile(
      process.execPath,
      [tsc, '-p', folder, '--pretty', 'false'],
      { cwd: folder },
      (_, stdout) => done(stdout),
    );
  });
}
