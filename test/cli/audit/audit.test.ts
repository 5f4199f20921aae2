import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { command, prepared } from '../command';
import { listening } from '../visitedSite';

// A browser starts and visits in each; a busy machine takes its time for that.
vi.setConfig({ testTimeout: 180_000 });

/** A site whose pages stand by their paths; what is none of them is not found. */
async function site(pages: Record<string, string>): Promise<string> {
  const port = await listening((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (path === '/loop')
      return response.writeHead(302, { Location: `/loop?${Math.random()}` }).end();
    if (path === '/file')
      return response
        .writeHead(200, { 'Content-Disposition': 'attachment; filename=a.bin' })
        .end('1');
    const html = pages[path];
    if (html === undefined) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><title>Site</title><link rel="icon" href="data:,">${html}`);
  });
  return `http://pages.localhost:${port}`;
}

const QUIET = '<h1>Site</h1><a href="/two">Two</a>';
const EARLY = "<script>document.cookie='visitor=9f8e7d6c5b4a3f21; max-age=86400'</script>";

test('pages that load nothing → 0, no banner is needed; links are followed to the number asked', async () => {
  const origin = await site({ '/': QUIET, '/two': QUIET, '/three': QUIET });
  const folder = prepared();
  const args = ['audit', `${origin}/`, '--pages', '2', '--json', 'report.json'];
  const { code } = await command(args, folder);
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  expect(code).toBe(0);
  expect(report.pages.map(({ url }: { url: string }) => url)).toEqual([
    `${origin}/`,
    `${origin}/two`,
  ]);
  expect(report.findings).toMatchObject([
    { code: 'no-banner-needed', severity: 'warning', law: [] },
    { code: 'no-banner-needed', page: `${origin}/two` },
  ]);
});

test('a fault → 1, and 0 with a baseline that holds it; no value stands in report or HAR', async () => {
  const origin = await site({ '/': `${QUIET}${EARLY}`, '/two': QUIET });
  const folder = prepared();
  const files = ['--json', 'report.json', '--har', 'all.har'];
  const first = await command(['audit', `${origin}/`, ...files], folder);
  expect(first.code).toBe(1);
  expect(first.out.join('\n')).toContain('visitor');
  for (const file of ['report.json', 'all.har'])
    expect(readFileSync(join(folder, file), 'utf8')).not.toContain('9f8e7d6c5b4a3f21');
  const again = await command(
    ['audit', `${origin}/`, '--baseline', 'report.json', '--json', '-'],
    folder,
  );
  expect(again.code).toBe(0);
  expect(JSON.parse(again.out.join(''))).toMatchObject({ v: 1, findings: [] });
});

test.each([
  ['redirects without end', '/loop', 'unreachable'],
  ['a download', '/file', 'unreachable'],
  ['a page that is not there', '/none', 'unreachable'],
  ['questions and a leave that asks', '/ask', 'no-banner-needed'],
  ['requests without end', '/busy', 'page-never-settled'],
])('%s → a finding', async (_, path, code) => {
  const origin = await site({
    '/ask': "<script>alert(1); onbeforeunload = () => 'stay'; open('/ask')</script>",
    '/busy': "<script>setInterval(() => fetch('/none'), 100)</script>",
  });
  const { out } = await command(['audit', `${origin}${path}`, '--json', '-'], prepared());
  const codes = JSON.parse(out.join('')).findings.map((one: { code: string }) => one.code);
  expect(codes).toEqual([code]);
});

test.each([
  ['no address', ['audit', 'example.ru']],
  ['no number', ['audit', 'http://x.localhost/', '--pages', 'many']],
  ['a baseline that is none', ['audit', 'http://x.localhost/', '--baseline', 'assent.json']],
  ['no browser there', ['audit', 'http://x.localhost/', '--chromium', '/none']],
])('%s → 2, in words', async (_, args) => {
  const { code, err } = await command(args, prepared());
  expect([code, err.length > 0]).toEqual([2, true]);
});
