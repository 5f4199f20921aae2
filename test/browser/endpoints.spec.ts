import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/cli/demoServer';
import type { Endpoint } from '../../src/core/config';
import { siteConfig } from '../fixtures/config';
import { putPage, wrappedForm } from './page';
import { ensurePhp } from './php';
import type { Site } from './site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

test.setTimeout(120_000);

type Recipe = { url: string; leads(): Record<string, unknown>[]; stop(): void };

/** A recipe of demo/endpoints as its reader would start it. */
async function startRecipe(name: 'php' | 'express' | 'formspree', site: Site): Promise<Recipe> {
  const folder = mkdtempSync(join(tmpdir(), 'assent-'));
  const file = join(folder, 'leads.jsonl');
  const port = await freePort();
  const [command, args, path] = {
    php: ['', ['-S', `127.0.0.1:${port}`, 'demo/endpoints/lead.php'], '/lead.php'],
    express: [process.execPath, ['demo/endpoints/express.mjs'], '/lead'],
    formspree: [process.execPath, ['demo/endpoints/formspree.mjs'], '/f/yourform'],
  }[name] as [string, string[], string];
  const child: ChildProcess = spawn(command || ensurePhp(), args, {
    env: { ...process.env, SITE: site.origin, LEADS: file, PORT: String(port) },
    stdio: ['ignore', 'ignore', name === 'php' ? 'ignore' : 'inherit'],
  });
  const url = `http://localhost:${port}${path}`;
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/`).then(
          () => true,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
  return {
    url: url.replace('localhost', '127.0.0.1'),
    leads: () =>
      existsSync(file)
        ? readFileSync(file, 'utf8')
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line))
        : [],
    stop() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a page whose form goes to the endpoint, and fills it in. */
async function openForm(visitor: Visitor, site: Site, path: string, endpoint: Endpoint) {
  const config = siteConfig({ origins: [site.origin], endpoint });
  await visitor.page.goto(putPage(site, path, { config, body: wrappedForm() }));
  await expect(visitor.consentBox).toBeVisible();
  await visitor.fill();
}

for (const format of ['form', 'json'] as const) {
  for (const name of ['php', 'express'] as const) {
    test(`${name}, ${format}: keeps the lead with its consent, once; says what is wrong at the field`, async ({
      page,
      visitor,
      site,
    }) => {
      const recipe = await startRecipe(name, site);
      const endpoint = { url: recipe.url, format, ...(format === 'json' && { idempotent: true }) };
      await openForm(visitor, site, `/${name}-${format}.html`, endpoint);
      // The recipe asks for more than the form does: a number the person insists on.
      await page.getByLabel('Телефон').fill('12345');
      await visitor.send();
      await visitor.send();
      await expect(page.getByText('В номере не хватает цифр.').first()).toBeVisible();
      await expect(page.getByLabel('Телефон')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel('Имя')).toHaveValue('Анна Каренина');
      expect(recipe.leads()).toEqual([]);
      await page.getByLabel('Телефон').fill('8 (999) 123-45-67');
      const posted = page.waitForRequest(
        (one) => one.method() === 'POST' && one.url() === recipe.url,
      );
      await visitor.send();
      await expect(page.getByText('Заявка принята')).toBeVisible();
      const [lead, ...others] = recipe.leads();
      expect(others).toEqual([]);
      expect(lead).toMatchObject({
        id: expect.stringMatching(/^[\w-]{36}$/),
        fields: { name: 'Анна Каренина', phone: '+79991234567' },
        consent: {
          surface: 'form',
          decisions: [
            { purpose: 'callback', state: 'given' },
            { purpose: 'newsletter', state: 'refused' },
          ],
        },
      });
      expect(String(lead?.consent_text ?? lead?.consentText)).toContain(
        'Согласие на обработку персональных данных',
      );
      // What a browser that lost the answer does.
      const request = await posted;
      const again = await fetch(recipe.url, {
        method: 'POST',
        headers: {
          Origin: site.origin,
          'Content-Type': (await request.allHeaders())['content-type'] ?? '',
        },
        body: request.postData(),
      });
      expect(again.status).toBe(200);
      expect(recipe.leads()).toHaveLength(1);
      const foreign = await fetch(recipe.url, {
        method: 'POST',
        headers: { Origin: 'https://evil.example', 'Content-Type': 'application/json' },
        body: '{}',
      });
      expect(foreign.status).toBe(403);
      recipe.stop();
    });
  }
}

test('a Formspree-shaped service: its errors stand at the fields, its thanks page is not followed', async ({
  page,
  visitor,
  site,
}) => {
  const recipe = await startRecipe('formspree', site);
  const endpoint: Endpoint = { url: recipe.url, format: 'form' };
  await openForm(visitor, site, '/formspree.html', endpoint);
  await page.getByLabel('Имя').fill('test');
  await visitor.send();
  await expect(page.getByText('Имя не похоже на настоящее').first()).toBeVisible();
  await expect(page.getByLabel('Имя')).toHaveAttribute('aria-invalid', 'true');
  expect(recipe.leads()).toEqual([]);
  await page.getByLabel('Имя').fill('Анна Каренина');
  await visitor.send();
  await expect(page.getByText('Заявка принята')).toBeVisible();
  expect(page.url()).toBe(`${site.origin}/formspree.html`);
  expect(recipe.leads()).toMatchObject([
    {
      name: 'Анна Каренина',
      phone: '+79991234567',
      consent_purposes: 'callback',
      consent_text: expect.stringContaining('ООО «Оптимум Сервис»'),
      consent_sha256: expect.stringMatching(/^[\w-]{43}/),
    },
  ]);
  recipe.stop();
});

/** A server that stores and answers but knows nothing of CORS, as most old handlers. */
async function plainServer() {
  const got: { method: string; body: string }[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    got.push({ method: request.method ?? '', body: Buffer.concat(chunks).toString() });
    response.writeHead(request.method === 'POST' ? 200 : 501).end('OK');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/lead`,
    posts: () => got.filter(({ method }) => method === 'POST'),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('an endpoint without OPTIONS gets nothing, and the owner reads why and what to do', async ({
  page,
  visitor,
  site,
}) => {
  const server = await plainServer();
  const endpoint: Endpoint = { url: server.url, format: 'json' };
  const said = visitor.ownLines();
  await openForm(visitor, site, '/no-options.html', endpoint);
  await visitor.send();
  await expect(page.getByText(/Отправить не удалось/)).toBeVisible({ timeout: 30_000 });
  const words = () => said.join('\n');
  await expect.poll(words).toContain('answer OPTIONS');
  expect(words()).toContain(`Access-Control-Allow-Origin: ${site.origin}`);
  expect(words()).toContain('endpoint.format "form"');
  expect(words()).not.toContain('Каренина');
  expect(server.posts()).toEqual([]);
  server.stop();
});

test('an endpoint without CORS gets a form once: what may have arrived is not sent again', async ({
  page,
  visitor,
  site,
}) => {
  const server = await plainServer();
  const endpoint: Endpoint = { url: server.url, format: 'form' };
  await page.clock.install();
  const said = visitor.ownLines();
  await openForm(visitor, site, '/no-cors.html', endpoint);
  await visitor.send();
  await expect(page.getByText(/Отправить не удалось/)).toBeVisible({ timeout: 30_000 });
  const words = () => said.join('\n');
  await expect.poll(words).toContain(`Access-Control-Allow-Origin: ${site.origin}`);
  expect(words()).not.toContain('answer OPTIONS');
  // Longer than the first waits between tries.
  await page.clock.fastForward('02:00');
  expect(server.posts()).toHaveLength(1);
  // Pressed again unchanged it goes under the same id, so the owner can tell.
  await visitor.send();
  await expect.poll(() => server.posts().length).toBe(2);
  const ids = server.posts().map(({ body }) => new URLSearchParams(body).get('_id'));
  expect(ids[0]).toBe(ids[1]);
  server.stop();
});
