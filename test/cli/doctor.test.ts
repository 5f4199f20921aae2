import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import { serve } from '../../src/receiver/serve';
import { config } from '../receiver/messages';
import { command, prepared, type Result } from './command';

async function listening(server: Server): Promise<number> {
  onTestFinished(() => void server.closeAllConnections());
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return (server.address() as AddressInfo).port; // on a port it has no other kind
}

const SCRIPT = '/* assentChunks: what stands for the built widget here */';

/** The head of a page with the tag, as `assent snippet` prints it. */
const tag = (receiver: string, more = '') =>
  `<script async id="assent-js" ${more} src="${receiver}/assent.js" data-config="${receiver}/assent.json"></script>`;

/** A receiver that serves, a site with one page, and the doctor who looks at both. */
type Patient = {
  folder: string;
  receiver: string;
  site: string;
  own: AssentConfig;
  /** What the site answers from now on. */
  site$: { html: string; headers: Record<string, string> };
  doctor(
    args?: string[],
  ): Promise<Result & { findings: { code: string; message: string; remedy: string }[] }>;
  codes(args?: string[]): Promise<string[]>;
};

async function patient(changes: Partial<AssentConfig> = {}): Promise<Patient> {
  const site$: Patient['site$'] = { html: '', headers: {} };
  const sitePort = await listening(
    createServer((request, response) => {
      const isPage = request.url === '/';
      response.writeHead(200, {
        'content-type': isPage ? 'text/html' : 'text/javascript',
        ...(isPage && site$.headers),
      });
      response.end(isPage ? site$.html : SCRIPT);
    }),
  );
  const free = createServer();
  const port = await listening(free);
  await new Promise((resolve) => free.close(resolve));
  const [receiver, site] = [`http://localhost:${port}`, `http://localhost:${sitePort}`];
  const { endpoint, consentEndpoint, ...rest } = config;
  const own: AssentConfig = { ...rest, receiver, origins: [site], ...changes };
  const folder = prepared({ 'assent.json': JSON.stringify(own), 'assent.js': SCRIPT });
  const served = await serve({
    config: own,
    port,
    host: 'localhost',
    dataFolder: join(folder, 'data'),
    distFolder: folder,
  });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  site$.html = `<!doctype html><head>${tag(receiver)}</head>`;
  const doctor: Patient['doctor'] = async (args = []) => {
    const result = await command(['doctor', '--json', '--config', 'assent.json', ...args], folder);
    const { findings } = JSON.parse(result.out[0] ?? '{"findings":[]}');
    return { ...result, findings };
  };
  return {
    ...{ folder, receiver, site, own, site$, doctor },
    async codes(args) {
      const { findings } = await doctor(args);
      for (const { remedy } of findings) expect(remedy).not.toBe('');
      return findings.map(({ code }) => code).filter((code) => code !== 'configuration');
    },
  };
}

let well: Patient;
beforeEach(async () => {
  well = await patient();
});

test('a receiver and a page that are well → nothing is found', async () => {
  expect(await well.codes(['--page', `${well.site}/`])).toEqual([]);
});

test('a receiver that makes the policy, and so adds its hash → nothing is found', async () => {
  const whole = await patient({ storage: { country: 'RU' } });
  const served = (await (await fetch(`${whole.receiver}/assent.json`)).json()) as AssentConfig;
  expect(served.policy?.sha256).toBeDefined();
  expect(await whole.codes(['--page', `${whole.site}/`])).toEqual([]);
  // Whoever writes the configuration into pages takes the hash along, or does not.
  for (const { sha256 } of [served.policy ?? {}, {}] as { sha256?: unknown }[]) {
    const policy = { ...whole.own.policy, ...(sha256 !== undefined && { sha256 }) };
    const inline = JSON.stringify({ ...whole.own, policy });
    whole.site$.html = `<script type="application/json" id="assent-config">${inline}</script>${tag(whole.receiver)}`;
    expect(await whole.codes(['--page', `${whole.site}/`])).toEqual([]);
  }
  const older = JSON.stringify({ ...served, revision: 99 });
  whole.site$.html = `<script type="application/json" id="assent-config">${older}</script>${tag(whole.receiver)}`;
  expect(await whole.codes(['--page', `${whole.site}/`])).toEqual(['config-differs']);
});

test('a site whose forms go elsewhere, where no receiver ever ran → no database is missed', async () => {
  const { receiver, consentEndpoint, ...rest } = config;
  const elsewhere = JSON.stringify({ ...rest, endpoint: '/send.php' });
  const folder = prepared({ 'assent.json': elsewhere });
  expect((await command(['doctor', '--json'], folder)).out[0]).not.toContain('"area":"database"');
  const { out } = await command(['doctor', '--json', '--data', '.'], folder);
  expect(out[0]).toContain('"area":"database","severity":"warning","code":"missing"');
});

describe('a page', () => {
  const page = (change: (found: Patient) => void) => {
    change(well);
    return well.codes(['--page', `${well.site}/`]);
  };

  test.each<[string, (found: Patient) => string, string[]]>([
    ['without the tag', () => '<p>Hello', ['tag-missing']],
    ['whose optimiser joined scripts', () => '<script src="/all.js"></script>', ['tag-joined']],
    [
      'with Rocket Loader',
      ({ receiver }) => tag(receiver, 'type="4ee2-text/javascript"'),
      ['tag-held-back'],
    ],
    [
      'with WP Rocket',
      ({ receiver }) =>
        tag(receiver, 'type="rocketlazyloadscript"').replace(' src=', ' data-rocket-src='),
      ['tag-held-back'],
    ],
    ['with a module', ({ receiver }) => tag(receiver, 'type="module"'), ['tag-module']],
    [
      'whose script was renamed',
      ({ receiver }) => tag(receiver).replace(`${receiver}/assent.js`, '/cache/1a2b.js'),
      ['tag-renamed'],
    ],
    [
      'whose script is not there',
      ({ receiver }) => tag(receiver).replace('assent.js', 'no/assent.js'),
      ['script-unreachable'],
    ],
    [
      'with another integrity',
      ({ receiver }) => tag(receiver, 'integrity="sha256-AAAA"'),
      ['integrity'],
    ],
    [
      'whose configuration is not there',
      ({ receiver }) => tag(receiver).replace('assent.json', 'no.json'),
      ['config-unreachable'],
    ],
    [
      'with another configuration in it',
      ({ receiver, own }) =>
        `<script type="application/json" id="assent-config">${JSON.stringify({ ...own, revision: 99 })}</script>${tag(receiver)}`,
      ['config-differs'],
    ],
    [
      'whose addresses start elsewhere',
      ({ receiver }) => `<base href="${receiver}/">${tag(receiver).replaceAll(`${receiver}/`, '')}`,
      [],
    ],
    [
      'with this configuration in it',
      ({ receiver, own }) =>
        `<script type="application/json" id="assent-config">${JSON.stringify(own)}</script>${tag(receiver)}`,
      [],
    ],
  ])('%s', async (_, html, codes) => {
    expect(
      await page((found) => {
        found.site$.html = html(found);
      }),
    ).toEqual(codes);
  });

  test.each<[string, (receiver: string) => string, string[]]>([
    ['nothing foreign', () => "default-src 'self'", ['csp']],
    ['scripts only', (receiver) => `default-src 'self'; script-src ${receiver}`, ['csp']],
    ['both', (receiver) => `script-src ${receiver}; connect-src 'self' ${receiver}`, []],
    [
      'any host at its port',
      (receiver) => `script-src *:${new URL(receiver).port}; connect-src 'self' ${receiver}`,
      [],
    ],
    ['any host at another port', (receiver) => `script-src *:1; connect-src ${receiver}`, ['csp']],
    ['the nonce', () => "script-src 'nonce-r4nd' 'strict-dynamic'", []],
    ['another nonce', (receiver) => `script-src 'nonce-x' 'strict-dynamic' ${receiver}`, ['csp']],
    ['another port', () => 'connect-src http://localhost:1', ['csp']],
    ['neither by two', () => "script-src 'self'; connect-src 'self'", ['csp', 'csp']],
  ])('whose policy lets in %s', async (_, policy, codes) => {
    for (const where of ['header', 'meta'] as const) {
      const found = await page(({ receiver, site$ }) => {
        const words = policy(receiver);
        site$.headers = where === 'header' ? { 'content-security-policy': words } : {};
        const meta = `<meta http-equiv="Content-Security-Policy" content="${words}">`;
        site$.html = `${where === 'meta' ? meta : ''}${tag(receiver, 'nonce="r4nd"')}`;
      });
      expect(found).toEqual(codes);
    }
  });

  test('whose policy lets in the script and where forms go, and not the configuration', async () => {
    const forms = 'https://forms.invalid';
    const other = await patient({ endpoint: `${forms}/send`, consentEndpoint: `${forms}/consent` });
    const policy = `script-src ${other.receiver}; connect-src ${forms}`;
    other.site$.headers = { 'content-security-policy': policy };
    const csp = async () => {
      const { findings } = await other.doctor(['--page', `${other.site}/`]);
      return findings.filter(({ code }) => code === 'csp').map(({ remedy }) => remedy);
    };
    expect(await csp()).toEqual([`Add to connect-src: ${other.receiver}`]);
    const inline = `<script type="application/json" id="assent-config">${JSON.stringify(other.own)}</script>`;
    other.site$.html = `${inline}${tag(other.receiver)}`;
    expect(await csp()).toEqual([]);
  });

  test('of an origin that the configuration does not name', async () => {
    const other = await patient({ origins: ['https://other.example'] });
    const { findings } = await other.doctor(['--page', `${other.site}/`]);
    const cors = findings.filter(({ code }) => code === 'cors').map(({ message }) => message);
    expect(cors).toEqual([
      `A page of ${other.site} may not post to ${other.receiver}/v1/contact (403).`,
      `A page of ${other.site} may not post to ${other.receiver}/v1/consent (403).`,
    ]);
  });

  test('that posts to where nobody is, or only a proxy → that, and not its origin', async () => {
    const proxy = createServer((_, response) => response.writeHead(502).end());
    const endpoint = `http://localhost:${await listening(proxy)}/send`;
    const consentEndpoint = 'http://localhost:1/consent';
    const other = await patient({ endpoint, consentEndpoint });
    const { findings } = await other.doctor(['--page', `${other.site}/`]);
    const told = findings.filter(({ code }) => code !== 'configuration');
    expect(told.map(({ code, message }) => [code, message])).toEqual([
      [
        'target-unreachable',
        expect.stringContaining(`${endpoint}, where the page posts to, cannot be reached (502)`),
      ],
      ['target-unreachable', expect.stringContaining(`${consentEndpoint}, where`)],
    ]);
    for (const { remedy } of told) expect(remedy).toMatch(/^Start what answers there/);
  });

  test('whose policy of nonces counts no hosts → the nonce is the remedy', async () => {
    for (const directive of ['script-src', 'default-src']) {
      well.site$.headers = {
        'content-security-policy': `${directive} 'nonce-r4nd' 'strict-dynamic' ${well.receiver}`,
      };
      const { findings } = await well.doctor(['--page', `${well.site}/`]);
      expect(findings.map(({ message, remedy }) => [message, remedy])).toEqual([
        [
          `The page’s Content-Security-Policy (${directive}) keeps out ${well.receiver}.`,
          expect.stringMatching(/no host counts: give the tag the nonce of each answer/),
        ],
      ]);
    }
  });

  test('behind a password in its address → read, and no line shows it', async () => {
    const wanted = `Basic ${Buffer.from('owner:s3cr:t').toString('base64')}`;
    const guarded = createServer((request, response) => {
      const isLetIn = request.headers.authorization === wanted;
      response.writeHead(isLetIn ? 200 : 401, { 'content-type': 'text/html' });
      response.end(isLetIn ? '<p>No tag' : '');
    });
    const port = await listening(guarded);
    const asked = async (user: string, at = `localhost:${port}/`) => {
      const { out, err } = await command(['doctor', '--page', `http://${user}@${at}`], well.folder);
      expect([...out, ...err].join()).not.toMatch(/s3cr|wr0ng/);
      return [...out, ...err].join();
    };
    expect(await asked('owner:s3cr%3At')).toContain(`The tag is not on http://localhost:${port}/.`);
    expect(await asked('owner:wr0ng')).toContain(`http://localhost:${port}/ cannot be read (401).`);
    expect(await asked('owner:s3cr%zz')).toContain('cannot be read (401)');
    expect(await asked('owner:s3cret', 'localhost:99999/')).toMatch(/not http:..…@localhost:99999/);
  });

  test('that leads to itself without end', async () => {
    const round = createServer((_, response) => response.writeHead(302, { location: '/' }).end());
    const { findings } = await well.doctor([
      '--page',
      `http://localhost:${await listening(round)}/`,
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/cannot be read \(it redirects without end\)/),
    ]);
  });

  test('that cannot be had, or is no address', async () => {
    expect(await well.codes(['--page', 'http://localhost:1/'])).toEqual(['page-unreachable']);
    for (const address of ['example.ru', 'http://', 'https://exa mple.ru/', 'httpx://a/']) {
      const { code, out, err } = await command(['doctor', '--page', address], well.folder);
      expect({ code, out }).toEqual({ code: 2, out: [] });
      expect(err).toEqual([
        `--page takes a whole address, like https://example.ru/; not ${address}`,
      ]);
    }
  });
});

describe('a receiver', () => {
  /** The receiver's own answers through something that stands before it. */
  async function behind(change: RequestListener, secure = false): Promise<string> {
    const key = readFileSync('test/fixtures/tls/localhost.key');
    const cert = readFileSync('test/fixtures/tls/localhost.crt');
    const server = secure ? createTlsServer({ key, cert }, change) : createServer(change);
    return `${secure ? 'https' : 'http'}://localhost:${await listening(server)}`;
  }
  const seenAt = (receiver: string) => {
    const own = JSON.stringify({ ...well.own, receiver });
    writeFileSync(join(well.folder, 'assent.json'), own);
    return well.codes();
  };

  test('that nobody can reach', async () => {
    expect(await seenAt('http://localhost:1')).toEqual(['unreachable']);
  });

  test('behind a proxy that answers for it', async () => {
    const proxy = await behind((_, response) => response.writeHead(404).end('nginx'));
    expect(await seenAt(proxy)).toEqual(['not-handed-on']);
  });

  test('that can store nothing', async () => {
    const proxy = await behind((_, response) => response.writeHead(503).end('{}'));
    expect(await seenAt(proxy)).toEqual(['unhealthy']);
  });

  test('whose headers a proxy has changed, with another configuration and another time', async () => {
    const proxy = await behind((request, response) => {
      const headers = {
        date: 'Fri, 01 Jan 2021 00:00:00 GMT',
        'access-control-allow-origin': '*, *',
      };
      const text = JSON.stringify({ ...well.own, revision: 7 });
      response.writeHead(200, headers).end(request.url === '/assent.json' ? text : '{}');
    });
    const codes = ['apart', 'cors-changed', 'headers-changed', 'config-differs'];
    expect(await seenAt(proxy)).toEqual(codes);
  });

  test('with a certificate that no browser trusts', async () => {
    const proxy = await behind((_, response) => response.end('{}'), true);
    expect(await seenAt(proxy)).toEqual(['tls-untrusted']);
  });
});

describe('the data folder', () => {
  test('files that others may read', async () => {
    chmodSync(join(well.folder, 'data'), 0o755);
    writeFileSync(join(well.folder, '.env'), 'ASSENT_ADMIN_TOKEN=0123456789abcdef', {
      mode: 0o644,
    });
    mkdirSync(join(well.folder, 'data/keys'), { mode: 0o700, recursive: true });
    writeFileSync(join(well.folder, 'data/keys/a.json'), '{}', { mode: 0o640 });
    const { findings, out } = await well.doctor();
    expect(findings.filter(({ code }) => code === 'open').map(({ remedy }) => remedy)).toEqual([
      `Type: chmod 700 ${join(well.folder, 'data')}`,
      `Type: chmod 600 ${join(well.folder, 'data/keys/a.json')}`,
      `Type: chmod 600 ${join(well.folder, '.env')}`,
    ]);
    expect(out.join()).not.toContain('0123456789abcdef');
  });

  test.runIf(process.getuid?.() === 0)('a file that a command made as another user', async () => {
    writeFileSync(join(well.folder, 'data/heads.jsonl'), '', { mode: 0o600 });
    chownSync(join(well.folder, 'data/heads.jsonl'), 65534, 65534);
    expect(await well.codes()).toEqual(['foreign-owner']);
  });

  test('no database there', async () => {
    expect(await well.codes(['--data', 'none'])).toEqual(['missing']);
  });

  test.each([
    ['of a newer release', "INSERT INTO kysely_migration VALUES ('999_later', '')", 'newer'],
    ['of an earlier release', "DELETE FROM kysely_migration WHERE name LIKE '004%'", 'older'],
    [
      'whose newest lead came after now',
      "INSERT INTO leads (id, received_at, origin, stamp, state, body_hash, fields, typed, doubts, extra) VALUES ('a', '2999-01-01T00:00:00.000Z', '', '', '', '', '', '', '', '')",
      'stepped-back',
    ],
  ])('a database %s', async (_, sql, code) => {
    const database = new Database(join(well.folder, 'data/assent.db'));
    database.exec(sql);
    database.close();
    expect(await well.codes()).toEqual([code]);
  });

  test('whose key is gone, cannot be read, or is not the newest', async () => {
    const folder = join(well.folder, 'data/keys');
    const [name = ''] = readdirSync(folder);
    const kept = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), kept.slice(0, 50));
    expect(await well.codes()).toEqual(['not-the-newest', 'unsigned']);
    rmSync(folder, { recursive: true });
    const { code, findings } = await well.doctor();
    expect([code, findings]).toEqual([
      1,
      [
        {
          area: 'keys',
          severity: 'error',
          code: 'unsigned',
          message: expect.stringMatching(/^No receipt is signed: .*keys holds no key that .*\)\.$/),
          remedy: expect.stringMatching(/assent keys rotate\.$/),
        },
      ],
    ]);
    expect(existsSync(folder)).toBe(false);
    expect(await command(['keys', 'rotate'], well.folder)).toMatchObject({ code: 0 });
    expect(await well.codes()).toEqual([]);
    for (const made of readdirSync(folder)) rmSync(join(folder, made));
    writeFileSync(join(folder, name), kept, { mode: 0o600 });
    expect(await well.codes()).toEqual(['not-the-newest']);
    const env = { ASSENT_SIGNING_KEY: '{"d":"a secret"}' };
    const refused = await command(['doctor'], well.folder, env);
    expect(refused.code).toBe(1);
    expect(refused.out.at(-1)).toMatch(
      /^keys: error: ASSENT_SIGNING_KEY is not a private Ed25519 key as JWK\.\n {2}Set it to /,
    );
    expect(refused.out.join()).not.toContain('a secret');
  });

  test('a file that is no database', async () => {
    mkdirSync(join(well.folder, 'strange'), { mode: 0o700 });
    const file = join(well.folder, 'strange/assent.db');
    writeFileSync(file, 'This is no database.'.repeat(500), { mode: 0o600 });
    expect(await well.codes(['--data', 'strange'])).toEqual(['unusable']);
  });
});

test('a configuration that is wrong, truncated or not there', async () => {
  writeFileSync(join(well.folder, 'assent.json'), JSON.stringify({ ...well.own, regime: 'mars' }));
  const { code, findings } = await well.doctor();
  expect(code).toBe(1);
  expect(findings).toContainEqual(
    expect.objectContaining({ area: 'configuration', severity: 'error' }),
  );
  writeFileSync(join(well.folder, 'assent.json'), JSON.stringify(well.own).slice(0, 300));
  expect(await command(['doctor'], well.folder)).toMatchObject({
    code: 2,
    err: [expect.stringMatching(/assent\.json:1:\d+: this is not JSON/)],
  });
  expect(await command(['doctor', '--config', 'no.json'], well.folder)).toMatchObject({ code: 2 });
});

test('in words: each finding with its remedy below, or that nothing is wrong', async () => {
  const { code, out } = await command(['doctor', '--data', 'none'], well.folder);
  expect(code).toBe(1);
  expect(out.at(-1)).toMatch(/^database: warning: .* holds no tables of Assent yet\.\n {2}Name /);
});
