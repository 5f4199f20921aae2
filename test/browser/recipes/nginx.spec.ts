import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../../src/cli/demoServer';
import { blockOf } from '../../docs/blocks';
import { siteConfig } from '../../fixtures/config';
import { aptCommands, runUntil } from '../apt';
import { fileOf } from '../configured';
import { expect, test } from '../test';

test.setTimeout(120_000);
test.use({ ignoreHTTPSErrors: true });

const block = (name: string) => blockOf('recipes/nginx', name);
const CERTIFICATE = resolve('test/fixtures/tls/localhost.crt');

/** nginx, installed where it is missing and may be. */
function ensureNginx(): void {
  const isThere = () => spawnSync('nginx', ['-v']).status === 0;
  if (!runUntil(isThere, aptCommands('nginx'))) {
    throw new Error('No nginx was found. Type `sudo apt-get install nginx`.');
  }
}

/** nginx with the recipe's very lines, but for names, ports and where files lie; judged by `nginx -t` first. */
async function startNginx(folder: string, port: number, receiver: number) {
  ensureNginx();
  const http = block('nginx-http')
    .replace('127.0.0.1:8787', `127.0.0.1:${receiver}`)
    .replace('/var/cache/nginx', folder);
  const server = block('nginx-server')
    .replace('listen 443', `listen 127.0.0.1:${port}`)
    .replace('server_name example.ru;', 'server_name localhost;')
    .replace(/ssl_certificate \S+;/, `ssl_certificate ${CERTIFICATE};`)
    .replace(
      /ssl_certificate_key \S+;/,
      `ssl_certificate_key ${CERTIFICATE.replace('.crt', '.key')};`,
    )
    .replace('/var/www/example.ru', `${folder}/www`)
    .replace(/\}\s*$/, `${block('nginx-real-ip')}${block('nginx-static')}}`)
    // The CDN is this machine.
    .replace('203.0.113.0/24', '127.0.0.1');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const main = join(folder, 'nginx.conf');
  writeFileSync(
    main,
    `pid ${folder}/pid; events {} http { access_log off; types { text/html html; text/javascript js; }
    ${temporary.join('\n')} ${http} ${server} }`,
  );
  const how = ['-p', folder, '-c', main, '-e', join(folder, 'errors')];
  execFileSync('nginx', [...how, '-t'], { stdio: 'pipe' });
  const child = spawn('nginx', [...how, '-g', 'daemon off; master_process off;'], {
    stdio: 'ignore',
  });
  const stop = () => child.kill('SIGTERM');
  // A test that ran out of time comes to no end of its own.
  process.once('exit', stop);
  return stop;
}

test('everything of ours is under the site’s own name, packed and cached, and a visitor is who they are', async ({
  page,
  visitor,
  request,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'assent-nginx-'));
  mkdirSync(join(folder, 'www'));
  writeFileSync(join(folder, 'www/index.html'), block('nginx-page'));
  cpSync('dist', join(folder, 'www/assent'), {
    recursive: true,
    filter: (from) => /dist$|assent(\.forms\.\w+)?\.js$/.test(from),
  });
  execFileSync('sh', ['-c', block('nginx-pack')], { cwd: join(folder, 'www') });
  const [port, behind] = [await freePort(), await freePort()];
  const origin = `https://localhost:${port}`;
  const server = { trustProxy: true, trapSeconds: 0, postsPerMinute: 3 };
  const receiver = fileOf(siteConfig({ receiver: origin, origins: [origin], server }));
  let { end } = receiver;
  const stopNginx = await startNginx(folder, port, behind);
  try {
    await receiver.serve(behind);
    const asked = new Set<string>();
    page.on('request', (one) => asked.add(new URL(one.url()).origin));
    await page.goto(`${origin}/`);
    await expect(visitor.consentBox).toBeVisible();
    await visitor.fill();
    const answered = page.waitForResponse(/v1\/contact/);
    await visitor.send();
    expect((await answered).status()).toBe(201);
    await visitor.control('accept').click();
    await expect(visitor.control('reopen')).toBeVisible();
    expect([...asked]).toEqual([origin]);

    // The browser’s copy was the first; another spelling of the same wish gets it from the cache.
    const get = async (path: string, encoding: string) => {
      const answer = await request.get(origin + path, { headers: { 'Accept-Encoding': encoding } });
      const {
        'content-encoding': packed,
        'cache-control': good,
        'x-assent-cache': cache,
      } = answer.headers();
      return [answer.status(), packed, good, cache];
    };
    const five = 'public, max-age=300';
    expect(await get('/assent.js', 'br;q=1, gzip')).toEqual([200, 'br', five, 'HIT']);
    expect(await get('/assent.js', 'gzip')).toEqual([200, 'gzip', five, 'MISS']);
    expect(await get('/assent.js', 'gzip, deflate')).toEqual([200, 'gzip', five, 'HIT']);
    expect((await get('/assent.json', 'br'))[3]).toBe('MISS');
    expect((await get('/assent.json', 'br'))[3]).toBe('MISS');
    expect(await get('/assent/assent.js', 'gzip')).toEqual([200, 'gzip', five, undefined]);

    for (const path of ['/mine', '/verify', '/admin/style.css', '/.well-known/jwks.json']) {
      expect((await get(path, 'gzip'))[0], path).toBe(200);
    }
    expect((await get('/admin', 'gzip'))[0]).toBe(401);
    // One who writes somebody else’s address stays who the CDN saw.
    const post = async (forwarded: string) => {
      const headers = { 'X-Forwarded-For': forwarded, Origin: origin };
      return (await request.post(`${origin}/v1/contact`, { headers, data: {} })).status();
    };
    for (const written of [1, 2, 3])
      expect(await post(`9.9.9.${written}, 198.51.100.1`)).not.toBe(429);
    expect(await post('9.9.9.4, 198.51.100.1')).toBe(429);
    expect(await post('198.51.100.2')).not.toBe(429);
    const outside = { 'X-Forwarded-For': '198.51.100.3' };
    expect((await request.get(`${origin}/admin`, { headers: outside })).status()).toBe(403);

    await end();
    end = async () => undefined;
    expect((await get('/assent.js', 'br'))[0]).toBe(200);
    expect((await get('/mine', 'br'))[0]).toBe(502);
  } finally {
    stopNginx();
    await end();
    rmSync(folder, { recursive: true, force: true });
  }
});
