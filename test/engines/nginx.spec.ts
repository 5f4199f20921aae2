import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../src/cli/demoServer';
import type { AssentConfig } from '../../src/core/config';
import { sealTrace, startForeign } from '../browser/foreign';
import { newPath, putPage } from '../browser/page';
import { findCommand } from './packages';
import { startProgram } from './program';
import { expect, test } from './test';

/** The recipe's own services, with the test's hosts in the place of the vendors'. */
const services = (vendor: string): NonNullable<AssentConfig['services']> => ({
  metrika: { category: 'analytics', hosts: ['mc.yandex.ru'] },
  video: { category: 'marketing', hosts: [vendor] },
});

test('nginx sends the policy by the cookie: strict, wider for one service, none for all', async ({
  visitor,
  site,
}) => {
  const [vendor, stranger] = [await startForeign(), await startForeign()];
  const folder = mkdtempSync(join(tmpdir(), 'assent-nginx-'));
  const port = await freePort();
  const maps = readFileSync('demo/seal/nginx-http.conf', 'utf8')
    .replaceAll(/ (wss:\/\/)?\*\.video\.example/g, '')
    .replaceAll('video.example', vendor.host);
  writeFileSync(join(folder, 'maps.conf'), maps);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors; events {}
    http {
      access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b;
      fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
      include ${folder}/maps.conf;
      server {
        listen 127.0.0.1:${port};
        location / { proxy_pass ${site.origin}; include ${resolve('demo/seal/nginx-server.conf')}; }
      }
    }`,
  );
  const nginx = startProgram(findCommand('nginx') ?? 'nginx', ['-c', join(folder, 'nginx.conf')]);
  try {
    const origin = `http://localhost:${port}`;
    await nginx.until(() =>
      fetch(origin).then(
        () => true,
        () => false,
      ),
    );
    const policyFor = async (cookie: string) =>
      (await fetch(origin, { headers: { cookie } })).headers.get('content-security-policy');
    const head = '1.1.20000.29999.';
    const id = '.0b0e7c1e-0d0b-4a52-9d3e-0a3c8d1f2b4a';
    const strict = await policyFor('');
    expect(strict).toMatch(/^default-src 'self' .+ leads\.example\.ru$/);
    for (const record of [
      `${head}analytics-0~marketing-0~metrika-0~video-0`,
      `1.2.20000.29999.analytics-1~marketing-1~metrika-1~video-1${id}`,
      `${head}analytics-1~marketing-1${id}`,
      `${head}xvideo-1~metrika-0${id}`,
      `${head}video-1~metrika-0.x`,
      `${head}video-1~video`,
      `01.1.20000.29999.video-1${id}`,
      `${head}video-1${id}; assent=${head}video-0`,
      `${head}video-1${id}; b=c; assent=${head}video-1${id}; assent=x`,
    ]) {
      expect(await policyFor(`assent=${record}`), record).toBe(strict);
    }
    const one = await policyFor(
      `a=b; assent=${head}analytics-0~marketing-0~metrika-0~video-1${id}`,
    );
    expect(one).toBe(`${strict} ${vendor.host} wss://${vendor.host}`);
    const twice = `assent=${head}video-1${id}`;
    expect(await policyFor(`${twice}; xassent=1; ${twice}`)).toBe(one);
    const all = `assent=${head}analytics-1~marketing-1~metrika-1~video-1${id}`;
    expect(await policyFor(all)).toBe(null);

    const config: Partial<AssentConfig> = { seal: {}, services: services(vendor.host) };
    const body = [vendor, stranger].map((one) => `<img src="${one.origin}/picture" alt="">`);
    body.push(
      `<iframe src="${vendor.origin}/frame" title="Видео" width="400" height="300"></iframe>`,
    );
    const parts = { config, top: sealTrace(config), body: body.join('') };
    const path = new URL(putPage(site, newPath(), parts)).pathname;
    await visitor.go(origin + path);
    await visitor.forget();
    await visitor.reload();
    await visitor.sees({ css: '[data-assent-action="accept"]' });
    await visitor.sees({ css: '.assent-placeholder' });
    expect([vendor.asked(), stranger.asked()]).toEqual([[], []]);
    const placeholders = () => document.querySelectorAll('.assent-placeholder').length;
    const once = `document.querySelector('.assent-placeholder').shadowRoot.querySelector('[data-assent-action=once]').click()`;
    await visitor.evaluate(`void ${once}`);
    await expect.poll(() => vendor.asked()).toEqual(['frame', 'picture']);
    await expect.poll(() => visitor.ask(placeholders).catch(() => 1)).toBe(0);
    await visitor.sees({ css: '[data-assent-action="accept"]' });
    await expect.poll(() => visitor.cookies()).toBe('');
    vendor.forget();
    await visitor.reload();
    await visitor.sees({ css: '.assent-placeholder' });
    expect([vendor.asked(), stranger.asked()]).toEqual([[], []]);
    await visitor.evaluate('void assent.accept(["video"])');
    await expect.poll(() => vendor.asked()).toEqual(['frame', 'picture']);
    await visitor.sees({ css: '[data-assent-action="reopen"]' });
    await visitor.doesNotSee({ css: '.assent-placeholder' });
    expect(stranger.asked()).toEqual([]);
    await visitor.evaluate('void assent.accept()');
    await expect.poll(() => stranger.asked()).toEqual(['picture']);
    await visitor.forget();
  } finally {
    await nginx.stop();
    vendor.stop();
    stranger.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
