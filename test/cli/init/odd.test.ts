import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../receiver/receiver';
import { command } from '../command';

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
}

const PAGE =
  '<html lang="ru"><link rel="stylesheet" href="/a.css"><form><input type=tel name=p></form>';

const answer: RequestListener = ({ url = '', headers: { host = '' } }, response) => {
  const send = (status: number, headers: Record<string, string>, body = '') =>
    response.writeHead(status, headers).end(body);
  if (url === '/gone') send(404, { 'content-type': 'text/html' }, 'no');
  else if (url === '/circle') send(302, { location: '/circle' });
  else if (url === '/file') send(200, { 'content-type': 'application/pdf' }, '%PDF');
  else if (url === '/moved')
    send(301, { location: `http://localhost:${host.split(':')[1]}/there` });
  else if (url === '/a.css')
    send(200, { 'content-type': 'text/css' }, 'a { background: url(https://img.example/a.png) }');
  else send(200, { 'content-type': 'text/html' }, PAGE);
};

test.each([
  ['/gone', /\/gone answers 404\. Name the folder/],
  ['/circle', /\/circle leads round in circles\. /],
  ['/file', /\/file is no page \(application\/pdf\)\. /],
])('an address that is no page (%s) → says why, and 2', async (path, words) => {
  const origin = await serving(answer);
  const { code, err } = await command(
    ['init', `${origin}${path}`],
    temporaryFolder(),
    {},
    { fetch },
  );
  expect([code, err.join('\n')]).toEqual([2, expect.stringMatching(words)]);
});

test('an address that leads to another host → that one is the site, and its style sheets are read', async () => {
  const origin = await serving(answer);
  const folder = temporaryFolder();
  const { out } = await command(['init', `${origin}/moved`], folder, {}, { fetch });
  const config = JSON.parse(readFileSync(join(folder, 'assent.json'), 'utf8'));
  expect(config.site).toBe('localhost');
  expect(Object.keys(config.services)).toEqual(['img_example']);
  expect(out.join('\n')).toContain('var(--assent-img-example-');
});

test('a site behind a password in its address → is read, and the password stands in nothing', async () => {
  const basic = `Basic ${Buffer.from('anna:s3cr3t').toString('base64')}`;
  const origin = await serving((request, response) =>
    request.headers.authorization === basic
      ? answer(request, response)
      : response.writeHead(401).end(),
  );
  const folder = temporaryFolder();
  const address = origin.replace('//', '//anna:s3cr3t@');
  const { out, err } = await command(['init', address], folder, {}, { fetch });
  const config = readFileSync(join(folder, 'assent.json'), 'utf8');
  expect(Object.keys(JSON.parse(config).services)).toEqual(['img_example']);
  expect([...out, ...err, config].join('\n')).not.toMatch(/s3cr3t|YW5uYT/);
});

test.each([
  ['nobody answers', 'http://127.0.0.1:1/', /cannot be reached/],
  ['the scheme is left out', 'example.ru', /example\.ru is not there.*https:\/\/example\.ru/],
  ['a folder holds no page', '.', /\. holds no page: no file that ends with \.html/],
])('%s → says so, and 2', async (_, where, words) => {
  const { code, err } = await command(['init', where], temporaryFolder(), {}, { fetch });
  expect([code, err.join('\n')]).toEqual([2, expect.stringMatching(words)]);
});

test('what cannot be written → all stays as it was', async () => {
  const folder = temporaryFolder();
  const from = 'test/fixtures/sites/styled';
  cpSync(from, join(folder, 'site'), { recursive: true });
  // A folder where a file is to go keeps even an administrator from writing.
  mkdirSync(join(folder, 'site/css/main.assent-cdn_looks_example.css'));
  writeFileSync(join(folder, 'site/css/main.assent-cdn_looks_example.css/x'), '');
  const { code, err } = await command(['init', 'site', '--yes', '--write'], folder);
  expect([code, err.join('\n')]).toEqual([1, expect.stringContaining('Nothing was written.')]);
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe(
    readFileSync(`${from}/index.html`, 'utf8'),
  );
});

/** A folder with one page, once `init --write` has marked it, and what it said. */
async function marked(page: string, beside: Record<string, string> = {}) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'site'));
  for (const [name, text] of Object.entries({ 'index.html': page, ...beside }))
    writeFileSync(join(folder, 'site', name), text);
  const facts = ['--site', 'romashka.example', '--receiver', 'https://leads.romashka.example'];
  const { out, err } = await command(['init', 'site', '--yes', '--write', ...facts], folder);
  const after = readFileSync(join(folder, 'site/index.html'), 'utf8');
  return {
    after: after.replace(/<script async id="assent-js"[^>]*><\/script>/, '[TAG]'),
    out,
    err,
  };
}

test('a page with a program in it → the tag goes into the head, and the program stays as it was', async () => {
  const program = `<?php $head = '<head>'; echo $a->b ?>\n<html><head><?= "<meta charset=x>" ?>`;
  const form = `<form action="<?= $a > 1 ? "x" : '"' ?>"><input type=tel name=p></form>`;
  const { after } = await marked(`${program}<title>T</title></head><body>${form}</body></html>`);
  expect(after).toBe(
    `${program.replace('<head><?=', '<head>[TAG]<?=')}<title>T</title></head><body>${form.replace('<form', '<form data-assent-form="callback"')}</body></html>`,
  );
});

test.each(['amp', '⚡', 'AMP lang="ru"'])(
  'an AMP page (%s) → it stays as it is, and is told of',
  async (mark) => {
    const page = `<!doctype html><html ${mark}><head><script async src="https://cdn.ampproject.org/v0.js"></script></head></html>`;
    const { after, err } = await marked(page, { 'other.html': PAGE });
    expect(after).toBe(page);
    expect(err.join('\n')).toMatch(/index\.html is an AMP page.*left out/);
  },
);

test('programs of a server beside the pages → told of as unread', async () => {
  const one = await marked(PAGE, { 'a.php': '' });
  expect(one.err.join('\n')).toMatch(/a\.php makes its page on a server .*left out/);
  const many = await marked(PAGE, { 'a.php': '', 'b.twig': '', 'c.php': '' });
  expect(many.err.join('\n')).toMatch(/a\.php and 2 more make their pages/);
});

test('a background written as an attribute waits, and a frame that cannot wait is told of', async () => {
  const { after, err } = await marked(
    '<html><head></head><body background="https://pic.example/a.gif"><table background="/own.gif"></table></body></html>',
  );
  expect(after).toContain(
    '<body data-assent-service="pic_example" data-assent-style-background="https://pic.example/a.gif"><table background="/own.gif">',
  );
  expect(err.join('\n')).not.toContain('frame');
  const frames = await marked(
    '<html><head></head><frameset><frame src="https://old.example/"><frame src="a.html"></frameset></html>',
  );
  expect(frames.err.join('\n')).toMatch(/index\.html:1: this frame shows old\.example at once/);
});
