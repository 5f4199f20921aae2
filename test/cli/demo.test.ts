import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type DemoFlags, runDemo } from '../../src/cli/demo';
import { answerSite, fileOf, readdress, siteHeaders, WRITTEN_FOR } from '../../src/cli/demoSite';
import type { Surroundings } from '../../src/cli/surroundings';

const folder = 'demo';
const get = (path: string, host = 'localhost:8080', method = 'GET') =>
  answerSite(folder, WRITTEN_FOR, { method, path, host });

describe('the demo site', () => {
  test.each([
    ['/', 'index.html'],
    ['/en/', 'en/index.html'],
    ['/privacy', 'privacy.html'],
    ['/en/privacy', 'en/privacy.html'],
    ['/counter.js', 'counter.js'],
    ['/../package.json', undefined],
    ['/%2e%2e/package.json', undefined],
    ['//etc/passwd', undefined],
    ['/.git/config', undefined],
  ])('%s → %s', (path, file) => {
    expect(fileOf(path)).toBe(file);
  });

  test.each([
    ['a path outside', 404, 'GET', '/../src/cli/demoSite'],
    ['a page that is not there', 404, 'GET', '/nowhere'],
    ['the configuration, which only the receiver publishes', 404, 'GET', '/assent.json'],
    ['a folder without its slash', 307, 'GET', '/en'],
    ['another method', 405, 'DELETE', '/'],
  ])('answers %s with %d', async (_, status, method, path) => {
    expect((await get(path, undefined, method)).status).toBe(status);
  });

  test('sends other host names to the one origin of the configuration', async () => {
    const answer = await get('/privacy', '127.0.0.1:8080');
    expect(answer).toMatchObject({
      status: 307,
      headers: { Location: 'http://localhost:8080/privacy' },
    });
    expect((await get('//elsewhere.example/x', 'elsewhere.example')).headers).toMatchObject({
      Location: 'http://localhost:8080/',
    });
  });

  test('writes the addresses in use into its pages and its policy, swapped ports too', async () => {
    const swapped = { site: WRITTEN_FOR.receiver, receiver: WRITTEN_FOR.site };
    const answer = await answerSite(folder, swapped, {
      method: 'GET',
      path: '/',
      host: 'localhost:8787',
    });
    expect(String(answer.body)).toContain('src="http://localhost:8080/assent.js"');
    expect(String(answer.body)).not.toContain('8787');
    expect(siteHeaders(swapped)['Content-Security-Policy']).toContain(
      "script-src 'self' http://localhost:8080",
    );
    expect(readdress('http://localhost:80801', swapped)).toBe('http://localhost:80801');
  });
});

describe('assent demo', () => {
  const temporary: string[] = [];
  const started: (() => void)[] = [];
  afterEach(() => {
    for (const stop of started.splice(0)) stop();
    for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  function makeFolder(): string {
    const made = mkdtempSync(join(tmpdir(), 'assent-demo-'));
    temporary.push(made);
    return made;
  }

  /** A folder with a widget in it, so that the demo can be run before anything was built. */
  function makeDist(): string {
    const made = makeFolder();
    writeFileSync(join(made, 'assent.js'), '/* the widget */');
    return made;
  }

  function run(
    flags: Partial<DemoFlags> = {},
    distFolder = makeDist(),
    pages = resolve(folder),
    env: Record<string, string> = {},
  ) {
    const printed: string[] = [];
    const faults: string[] = [];
    let stop = () => {};
    const asked = new Promise<void>((settle) => {
      stop = settle;
    });
    let hasStarted = () => {};
    const running = new Promise<void>((settle) => {
      hasStarted = settle;
    });
    started.push(stop);
    const around: Surroundings = {
      args: [],
      env,
      folder: makeFolder(),
      distFolder,
      print: (line) => printed.push(line),
      write: async () => true,
      printError: (line) => faults.push(line),
      stopped: () => {
        hasStarted();
        return asked;
      },
    };
    const ended = runDemo({ port: 0, demoPort: 0, data: 'data', ...flags }, around, pages);
    return { printed, faults, stop, ended, started: Promise.race([running, ended]) };
  }

  const addressAfter = (printed: string[], label: string) =>
    printed.find((line) => line.includes(label))?.match(/http\S+/)?.[0] ?? '';

  test('serves pages and receiver that fit together, and stops both', async () => {
    const demo = run();
    await demo.started;
    expect(demo.faults).toEqual([]);
    expect(demo.printed.join('\n')).toContain('Ctrl-C');
    const page = addressAfter(demo.printed, 'Russian');
    const html = await (await fetch(page)).text();
    const [, configUrl = ''] = /data-config="([^"]+)"/.exec(html) ?? [];
    const config = await (
      await fetch(configUrl, { headers: { Origin: new URL(page).origin } })
    ).json();
    expect(config).toMatchObject({
      receiver: new URL(configUrl).origin,
      origins: [new URL(page).origin],
    });
    demo.stop();
    expect(await demo.ended).toBe(0);
    await expect(fetch(page)).rejects.toThrow();
    await expect(fetch(configUrl)).rejects.toThrow();
  });

  test.each(['demoPort', 'port'] as const)(
    'a taken %s → one line and exit code 1',
    async (flag) => {
      const other = createServer();
      await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle));
      const { port } = other.address() as AddressInfo;
      const demo = run({ [flag]: port });
      expect(await demo.ended).toBe(1);
      other.close();
      const option = flag === 'port' ? '--port' : '--demo-port';
      expect(demo.faults).toEqual([
        expect.stringMatching(new RegExp(`^Port ${port} is taken.*${option}`)),
      ]);
      expect(demo.printed).toEqual([]);
    },
  );

  test.each([
    [
      'one port for both',
      { port: 4321, demoPort: 4321 },
      undefined,
      undefined,
      2,
      /cannot share port 4321/,
    ],
    ['no pages', {}, undefined, '/nowhere', 2, /pages are not in \/nowhere/],
    ['no widget', {}, '/nowhere', undefined, 2, /npm run build/],
    ['a data folder that is a file', { data: '/dev/null' }, undefined, undefined, 1, /--data/],
  ])('%s → one line and exit code', async (_, flags, dist, pages, code, words) => {
    const demo = run(flags, dist, pages);
    expect(await demo.ended).toBe(code);
    expect(demo.faults).toEqual([expect.stringMatching(words)]);
  });

  test.each([
    ['cut off', '{"v":1,', 2, /assent\.json:1:\d+: this is not JSON/],
    ['wrong', '{"v":1}', 1, /assent\.json is wrong/],
  ])(
    'a configuration that is %s → one line, and the exit code of serve',
    async (_, text, code, words) => {
      const pages = makeFolder();
      writeFileSync(join(pages, 'index.html'), '<!doctype html>');
      writeFileSync(join(pages, 'assent.json'), text);
      const demo = run({}, undefined, pages);
      expect(await demo.ended).toBe(code);
      expect(demo.faults).toEqual([expect.stringMatching(words)]);
    },
  );

  test('a token that cannot be read → one line and exit code 2', async () => {
    const demo = run({}, undefined, undefined, { ASSENT_ADMIN_TOKEN_FILE: 'nowhere' });
    expect(await demo.ended).toBe(2);
    expect(demo.faults).toEqual([expect.stringMatching(/^nowhere.*is not there/)]);
  });
});
