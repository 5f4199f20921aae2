import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { command, prepared, type Result } from '../command';
import { listening } from '../visitedSite';

// A browser starts and visits in each; a busy machine takes its time for that.
vi.setConfig({ testTimeout: 180_000 });

const COOKIE = {
  ...{ name: 'login', value: 'abcd1234efgh5678', domain: 'members.localhost', path: '/' },
  ...{ expires: 4_000_000_000, httpOnly: true, secure: false, sameSite: 'Lax' },
};

test('a visit begins with the login it is given, which is not held against the site; its name is said when asked', async () => {
  const agents = new Set<string>();
  const port = await listening((request, response) => {
    agents.add(request.headers['user-agent'] ?? '');
    const name = request.headers.cookie?.includes('login=') ? 'inside' : 'outside';
    return response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><title>Members</title><link rel="icon" href="data:,"><h1>Members</h1><script>document.cookie='${name}=9f8e7d6c5b4a3f21; max-age=8640000; path=/'; localStorage.seen_by='9f8e7d6c5b4a3f21'</script>`,
      );
  });
  const origin = `http://members.localhost:${port}`;
  const state = {
    cookies: [COOKIE],
    origins: [{ origin, localStorage: [{ name: 'seen_by', value: '9f8e7d6c5b4a3f21' }] }],
  };
  const folder = prepared({ 'state.json': JSON.stringify(state) });
  const args = ['--storage-state', 'state.json', '--introduce', '--json', '-'];
  const { code, out } = await command(['audit', `${origin}/`, ...args], folder);
  const { findings } = JSON.parse(out.join(''));
  expect(findings).toMatchObject([{ code: 'cookie-before-choice', what: 'inside' }]);
  expect(findings).toHaveLength(1);
  expect(code).toBe(1);
  expect(agents.size).toBe(1);
  expect([...agents][0]).toMatch(/Chrome\/\d+.* AssentAudit$/);
});

test('pages behind a password in the address are looked at, and nothing that comes of it holds the password', async () => {
  const basic = `Basic ${Buffer.from('anna:s3cr3t@').toString('base64')}`;
  const sentElsewhere = new Set<string | undefined>();
  const other = await listening((request, response) => {
    sentElsewhere.add(request.headers.authorization);
    return response.writeHead(200, { 'Content-Type': 'text/css' }).end();
  });
  const port = await listening((request, response) => {
    const { host } = request.headers;
    if (request.headers.authorization !== basic)
      return response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="stage"' }).end();
    if (request.url === '/sitemap.xml')
      return response.end(`<urlset><url><loc>http://${host}/second</loc></url></urlset>`);
    if (request.url === '/robots.txt') return response.writeHead(404).end();
    return response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><title>Stage</title><link rel="icon" href="data:,"><link rel="stylesheet" href="http://other.localhost:${other}/a.css"><h1>${request.url}</h1>`,
      );
  });
  const folder = prepared({});
  const address = `http://anna:s3cr3t%40@127.0.0.1:${port}/`;
  const files = ['--json', 'a.json', '--html', 'a.html', '--har', 'a.har'];
  const { out, err } = await command(
    ['audit', address, '--pages', '2', ...files],
    folder,
    {},
    { fetch },
  );
  const written = ['a.json', 'a.html', 'a.har'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  const [report = ''] = written;
  expect(JSON.parse(report).pages).toMatchObject([
    { url: `http://127.0.0.1:${port}/` },
    { url: `http://127.0.0.1:${port}/second` },
  ]);
  expect(report).not.toContain('unreachable');
  expect([...out, ...err, ...written].join('\n')).not.toMatch(/s3cr3t|YW5uYT/);
  expect([...sentElsewhere]).toEqual([undefined]);
});

test('an address that is none is refused without the password in it', async () => {
  const { code, err } = await command(['audit', 'ftp://anna:s3cr3t@stage/'], prepared({}));
  expect(code).toBe(2);
  expect(err.join('\n')).toMatch(/not ftp:\/\/…@stage/);
});

const said = ({ code, err }: Result) => [code, err.join('\n')];

test.each([
  ['no file', undefined, /state\.json is not there/],
  ['no JSON', 'cookies', /state\.json is no JSON\. Have Playwright write it/],
  ['no list of cookies', '{"cookies":{}}', /state\.json is no storage state.*look at cookies/],
  [
    'a cookie without a domain',
    JSON.stringify({ cookies: [{ ...COOKIE, domain: undefined }], origins: [] }),
    /look at cookies\.0\.domain/,
  ],
  [
    'what the browser itself refuses',
    JSON.stringify({ cookies: [{ ...COOKIE, name: '__Host-a', path: '/x' }], origins: [] }),
    /state\.json is not taken by the browser: /,
  ],
])('a storage state that is %s → 2, in words', async (_, file, words) => {
  const folder = prepared(file === undefined ? {} : { 'state.json': file });
  const args = ['audit', 'http://x.localhost/', '--storage-state', 'state.json'];
  expect(said(await command(args, folder))).toEqual([2, expect.stringMatching(words)]);
});
