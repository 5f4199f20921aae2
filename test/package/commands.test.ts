import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { config, contact } from '../receiver/messages';

// npx itself takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

const project = inject('project');
const server = inject('server');

type Result = { code: number | null; out: string; err: string };

/** Runs what `npx assent` runs: the command that npm has put into the project. */
function run(
  folder: string,
  args: string[],
  program = 'node_modules/.bin/assent',
): Promise<Result> {
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

/** The configuration of these tests in a project. */
function configured(folder: string): string {
  // A policy must say where data lies.
  const whole = { ...config, storage: { country: 'RU', keeper: 'ООО «Хостер»' } };
  writeFileSync(join(folder, 'assent.json'), JSON.stringify(whole));
  return 'assent.json';
}

test('npx finds the command', async () => {
  const { code, out, err } = await run(project, ['--offline', 'assent', '--help'], 'npx');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('serve');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const told = await run(project, ['--version']);
  expect(told).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('init, check, snippet and policy need nothing but the package', async () => {
  writeFileSync(
    join(project, 'index.html'),
    '<!doctype html><html lang="ru"><head><title>x</title></head><body><form action="/send"><input name="phone" type="tel"><button>ok</button></form></body></html>',
  );
  const facts = ['--site', 'optimumservice.ru', '--operator', 'ООО «Оптимум Сервис»'];
  const more = ['--inn', '7718859585', '--ogrn', '1117746716691', '--address', 'Москва'];
  const last = ['--email', 'privacy@optimumservice.ru', '--policy', '/privacy'];
  const flags = [...facts, ...more, ...last, '--receiver', 'https://leads.example.ru'];
  const init = await run(project, ['init', '.', '--yes', '--out', 'made.json', ...flags]);
  expect([init.code, init.err]).toEqual([0, '']);
  expect(JSON.parse(readFileSync(join(project, 'made.json'), 'utf8')).site).toBe(
    'optimumservice.ru',
  );
  const file = configured(project);
  const check = await run(project, ['check', file, '--offline', '--json']);
  expect([check.code, JSON.parse(check.out).v]).toEqual([0, 1]);
  const snippet = await run(project, ['snippet', file, '--part', 'tag']);
  expect([snippet.code, snippet.out]).toEqual([0, expect.stringContaining('assent.js')]);
  const policy = await run(project, ['policy', file, '--format', 'md']);
  expect([policy.code, policy.out]).toEqual([0, expect.stringMatching(/^# /m)]);
});

test('import reads another tool’s configuration', async () => {
  writeFileSync(
    join(project, 'cc.js'),
    "CookieConsent.run({ categories: { necessary: { readOnly: true }, analytics: {} }, language: { default: 'en', translations: { en: {} } } });",
  );
  const { code, out } = await run(project, ['import', 'cc.js']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toBeTypeOf('object');
});

test('a receipt is verified by the command alone', async () => {
  const folder = resolve('test/fixtures/receipts');
  const [receipt = ''] = readdirSync(join(folder, 'good'));
  copyFileSync(join(folder, 'good', receipt), join(project, 'receipt.json'));
  copyFileSync(join(folder, 'jwks.json'), join(project, 'jwks.json'));
  const told = await run(project, ['verify', 'receipt.json', '--jwks', 'jwks.json']);
  expect([told.code, told.err]).toEqual([0, '']);
  expect(told.out).toContain('receipt.json: sound.');
});

test.each([
  [['serve', '--config', 'assent.json'], {}, /^A receiver keeps.* npm install libsql@/],
  [
    ['serve', '--config', 'assent.json'],
    { DATABASE_URL: 'postgres://a:b@localhost/c' },
    /^PostgreSQL needs one package more\. Add it: npm install pg@/,
  ],
  [['audit', 'https://example.com/'], {}, /npm install playwright-core@/],
])('%j %j names the package to add', async (args, env, words) => {
  configured(project);
  vi.stubEnv('DATABASE_URL', '');
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { code, out, err } = await run(project, args);
  expect([code, out]).toEqual([args[0] === 'audit' ? 2 : 1, '']);
  expect(err.trim()).toMatch(words);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('serve makes no folder that it cannot use', async () => {
  const file = configured(project);
  vi.stubEnv('DATABASE_URL', '');
  onTestFinished(() => void vi.unstubAllEnvs());
  await run(project, ['serve', '--config', file, '--data', 'unused']);
  expect(readdirSync(project)).not.toContain('unused');
});

test('with libsql beside it, serve takes a lead and serves the widget', async () => {
  const file = configured(server);
  const args = ['serve', '--config', file, '--port', '0', '--log', 'text'];
  const child = spawn('node_modules/.bin/assent', args, { cwd: server });
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = await addressIn(child);
  const headers = { Origin: 'https://optimumservice.ru', 'Content-Type': 'application/json' };
  const body = JSON.stringify(contact());
  const answer = await fetch(`${url}/v1/contact`, { method: 'POST', headers, body });
  expect(answer.status).toBe(201);
  expect((await fetch(`${url}/assent.js`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await new Promise((done) => child.once('exit', done))).toBe(0);
  const verify = await run(server, ['verify', '--data', 'data']);
  expect([verify.code, verify.err]).toEqual([0, '']);
});

test('a server of one’s own that imports the receiver serves the widget of the package', async () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { createReceiver } from 'assent/receiver';
    const config = JSON.parse(readFileSync('${configured(server)}', 'utf8'));
    const receiver = await createReceiver(config, { data: 'mounted', env: {} });
    const answer = await receiver.fetch(new Request('http://localhost/assent.js'));
    const file = readFileSync('node_modules/assent/dist/assent.js', 'utf8');
    console.log(answer.status, (await answer.text()) === file);
    await receiver.close();`;
  const told = await run(server, ['--input-type=module', '--eval', script], process.execPath);
  expect(told).toEqual({ code: 0, out: '200 true\n', err: '' });
});

/** Where a receiver that was started says it listens. */
function addressIn(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        said += data;
        const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
        if (url) found(url);
      });
    }
    child.once('exit', () => failed(new Error(said)));
  });
}
