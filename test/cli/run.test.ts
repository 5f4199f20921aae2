import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nginxMaps } from '../../src/cli/nginxMaps';
import { inlineDefaults } from '../../src/core/inlineDefaults';
import { wpConsentType } from '../../src/core/wpConsentType';
import { config } from '../receiver/messages';
import { command as commandIn, prepared, type Result } from './command';

const command = (
  args: string[],
  folder = prepared(),
  env: Record<string, string> = {},
): Promise<Result> => commandIn(args, folder, env);

const serve = (...more: string[]) => ['serve', '--config', 'assent.json', '--port', '0', ...more];

describe('snippet', () => {
  // What cache optimisers read as "leave this one alone".
  const keepOff =
    'data-noptimize="1" data-no-defer="1" data-no-minify="1" data-cfasync="false" data-no-optimize="1" data-jetpack-boost="ignore" data-pagespeed-no-defer data-skip-moving="true" nitro-exclude nowprocket';
  const tag = `<script async id="assent-js" ${keepOff} src="https://leads.example.ru/assent.js" data-config="https://leads.example.ru/assent.json"></script>`;

  test('consent mode off → the tag alone', async () => {
    expect(await command(['snippet', 'assent.json'])).toEqual({ code: 0, out: [tag], err: [] });
  });

  test.each(['basic', 'advanced'])(
    'consent mode %s → the denied defaults first',
    async (consentMode) => {
      const folder = prepared({ 'on.json': JSON.stringify({ ...config, consentMode }) });
      expect(await command(['snippet', 'on.json'], folder)).toEqual({
        code: 0,
        out: [inlineDefaults.replace('<script>', `<script ${keepOff}>`), tag],
        err: [],
      });
    },
  );

  test('WordPress hears of consent → its type stands first', async () => {
    const services = { wordpress: { preset: 'wp-consent', category: 'necessary' } };
    const folder = prepared({ 'wp.json': JSON.stringify({ ...config, services }) });
    const { code, out } = await command(['snippet', 'wp.json'], folder);
    const type = wpConsentType.replace('<script>', `<script ${keepOff}>`);
    expect([code, out]).toEqual([0, [type, tag]]);
    expect((await command(['snippet', 'wp.json', '--part', 'consent-mode'], folder)).out).toEqual([
      type,
    ]);
  });

  const sealed = { ...config, seal: { allow: ['https://cdn.example.ru'] }, consentMode: 'basic' };
  const part = (name: string, given: object = sealed) =>
    command(
      ['snippet', 'sealed.json', '--part', name],
      prepared({ 'sealed.json': JSON.stringify(given) }),
    );

  test('a sealed page → the seal before all else, with words around', async () => {
    const folder = prepared({ 'sealed.json': JSON.stringify(sealed) });
    const { code, out } = await command(['snippet', 'sealed.json'], folder);
    const [seal, csp] = [await part('seal'), await part('csp')];
    expect(code).toBe(0);
    expect(out).toEqual([
      expect.stringMatching(/^<!-- Assent: paste all of this at the very top of <head>/),
      ...seal.out,
      inlineDefaults.replace('<script>', `<script ${keepOff}>`),
      tag,
      expect.stringContaining(csp.out.join()),
    ]);
  });

  test('--part prints one part bare', async () => {
    expect(await part('tag')).toEqual({ code: 0, out: [tag], err: [] });
    expect((await part('consent-mode')).out).toEqual([
      inlineDefaults.replace('<script>', `<script ${keepOff}>`),
    ]);
    const { out } = await part('seal');
    expect(out).toHaveLength(2);
    // By these words WP Rocket and Autoptimize leave a line where it stands.
    expect(out[0]).toContain('document.write(');
    expect(out[0]).toMatch(/data-cfasync="false" data-no-optimize="1" .* nowprocket>/);
    expect(out[0]).toMatch(/^<script data-assent-seal [^>]*>if\(!document\.body\).*<\/script>$/);
    expect(out[1]).toMatch(
      /^<meta http-equiv=Content-Security-Policy content="default-src 'self' .* cdn\.example\.ru" data-assent-seal>$/,
    );
  });

  test('a first line of more than a kilobyte → printed, and its length said', async () => {
    const services = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => {
        const host = createHash('md5').update(String(at)).digest('hex');
        return [`s${at}`, { category: 'marketing', title: 'Видео', hosts: [`${host}.example`] }];
      }),
    );
    const { code, out, err } = await part('seal', { ...sealed, services });
    expect([code, out.length]).toEqual([0, 2]);
    expect(err.join()).toMatch(
      /The seal's first line is \d{4} bytes long \(\d{4} as servers send it/,
    );
    expect((await part('seal')).err).toEqual([]);
  });

  test('--part nginx prints what nginx chooses the same policy by', async () => {
    const services = { seal: { category: 'marketing', title: 'Видео', hosts: ['video.example'] } };
    const { out } = await part('nginx', { ...sealed, services });
    const [, policy = ''] =
      /content="([^"]+)"/.exec((await part('seal', { ...sealed, services })).out[1] ?? '') ?? [];
    const record =
      '1\\.1\\.(?:0|[1-9]\\d*)\\.[1-9]\\d{0,5}\\.(?:[a-z\\d_]+-[01]~?\\b)+(?:\\.[\\da-f-]{36})?';
    const each = ['analytics', 'marketing', 'seal'].map((id) => `(?=(?:[^.]*~)?${id}-1)`).join('');
    expect(out).toEqual([
      'map $http_cookie $assent_record {',
      '  default "";',
      '  "~(?:^|; )assent=([^;]*)(?:;.*)?; assent=(?!\\1(?:;|$))" "";',
      `  "~(?:^|; )assent=(?<assent_read>${record})(?:;|$)" "$assent_read";`,
      '}',
      'map "$assent_record $cookie_assent_once" $assent_opens_seal {',
      '  default "";',
      '  "~(?:^[\\d.]+\\.(?:[^.]*~)?seal-1| seal$)" " video.example wss://video.example *.video.example wss://*.video.example";',
      '}',
      'map $assent_record $assent_seal {',
      `  default "${policy}$assent_opens_seal";`,
      `  "~^[\\d.]+\\.(?![^.]*-0)${each}" "";`,
      '}',
    ]);
  });

  test('the recipe for nginx has the maps as they are printed', async () => {
    const { operator, policy, regime, receiver } = config;
    const services = {
      metrika: {
        category: 'analytics',
        title: 'Метрика',
        hosts: ['mc.yandex.ru', 'mc.yandex.com', 'yastatic.net'],
      },
      video: { category: 'marketing', title: 'Видео', hosts: ['video.example'] },
    };
    const { out } = await part('nginx', { operator, policy, regime, receiver, seal: {}, services });
    const recipe = readFileSync('demo/seal/nginx-http.conf', 'utf8').split('\n');
    expect(recipe.filter((line) => line && !line.startsWith('#'))).toEqual(out);
  });

  test('nginx where nobody can be asked anything → the strict policy alone', () => {
    expect(nginxMaps({ cookie: 'assent', revision: 1, policy: 'strict', opens: {} })).toEqual([
      'map $cookie_assent $assent_seal {',
      '  default "strict";',
      '}',
    ]);
  });

  test('--part nginx with a cookie that nginx cannot read → 1 and what to write', async () => {
    const { code, out, err } = await part('nginx', { ...sealed, record: { cookie: 'assent-2' } });
    expect([code, out]).toEqual([1, []]);
    expect(err.join()).toContain('record.cookie ("assent-2"): nginx reads no cookie of this name.');
  });

  test('--part csp prints the digests of what is inline, where our files come from and what is asked', async () => {
    const parts = [await part('seal'), await part('trace'), await part('consent-mode')];
    const digests = parts
      .flatMap(({ out }) => out)
      .flatMap((line) => {
        const text = /<script[^>]*>(.*)<\/script>/.exec(line)?.[1];
        const digest = text && createHash('sha256').update(text).digest('base64');
        return digest ? `'sha256-${digest}'` : [];
      });
    expect(digests).toHaveLength(3);
    expect((await part('csp')).out).toEqual([
      `script-src ${digests.join(' ')} https://leads.example.ru; connect-src https://leads.example.ru`,
    ]);
    const { receiver, consentEndpoint, ...rest } = config;
    const bare = { ...rest, endpoint: '/send.php' };
    expect((await part('csp', bare)).out).toEqual(["script-src 'self'; connect-src 'self'"]);
  });

  test.each([
    ['seal', 'seal (missing)', '"seal": {}'],
    ['nginx', 'seal (missing)', '"seal": {}'],
    ['consent-mode', 'consentMode ("off")', 'basic'],
  ])(
    '--part %s that the configuration does not ask for → 1 and what to write',
    async (name, path, fix) => {
      const { code, out, err } = await part(name, config);
      expect([code, out]).toEqual([1, []]);
      expect(err.join()).toContain(path);
      expect(err.join()).toContain(fix);
    },
  );

  test.each([
    ['sael', 'Did you mean `seal`?'],
    ['header', 'tag, seal, csp, consent-mode'],
  ])('a part of another name, %s → the nearest, or all names', async (name, told) => {
    const { code, err } = await part(name);
    expect(code).toBe(2);
    expect(err.join()).toContain(told);
  });

  test('a wrong file → 1 and nothing to paste', async () => {
    const folder = prepared({ 'bad.json': '{}' });
    expect(await command(['snippet', 'bad.json'], folder)).toMatchObject({ code: 1, out: [] });
  });
});

describe('check', () => {
  test('a sound file → 0', async () => {
    expect(await command(['check', 'assent.json'])).toEqual({
      code: 0,
      out: [
        'assent.json is sound.',
        'Note: a site’s own form, marked `<form data-assent-form="callback">`, goes to the address in the configuration unless a script of the site sends it: its old `action` is no longer called. Give it `data-assent-mode="stamp"` to keep both: the old `action` gets the fields and the consent beside them, the receiver (where there is one) the consent without name or phone.',
      ],
      err: [],
    });
  });

  test('a sound file without forms → nothing about an old action', async () => {
    const { forms, texts, ...bare } = config;
    const folder = prepared({ 'bare.json': JSON.stringify(bare) });
    expect((await command(['check', 'bare.json'], folder)).out).toEqual(['bare.json is sound.']);
  });

  test('counters, forms and no browserInfo → 0, and how leads come to carry their campaign', async () => {
    const { browserInfo, ...silent } = config;
    const folder = prepared({ 'silent.json': JSON.stringify(silent) });
    const { code, err } = await command(['check', 'silent.json'], folder);
    expect(code).toBe(0);
    expect(err).toEqual([expect.stringMatching(/^Warning: browserInfo \(missing\): .*campaign/)]);
  });

  test('several forms → the note once', async () => {
    const both = { ...config, forms: { ...config.forms, order: config.forms?.callback } };
    const folder = prepared({ 'both.json': JSON.stringify(both) });
    const { out } = await command(['check', 'both.json'], folder);
    expect(out.filter((line) => line.includes('old `action`'))).toHaveLength(1);
  });

  test('a wrong file → 1 and every problem with path, value and fix', async () => {
    const { inn, ...operator } = config.operator;
    const wrong = JSON.stringify({ ...config, operator, reciever: 'x', gpc: ['ads'] });
    const { code, err } = await command(['check', 'bad.json'], prepared({ 'bad.json': wrong }));
    expect(code).toBe(1);
    expect(err).toEqual([
      'reciever ("x"): There is no such key. Did you mean `receiver`?',
      'operator.inn (missing): A form needs it: the consent text must name it. Add it: 10 digits for a company, 12 for a person. [152-FZ art. 9 part 4; GDPR art. 13(1)(a)]',
      'gpc[0] ("ads"): This category is not in the configuration. Use one of: analytics, marketing.',
      'bad.json: 3 problems.',
    ]);
    expect(inn).toBe('7718859585');
  });

  test('warnings alone → 0', async () => {
    const file = '{ "operator": { "name": "A" } }';
    const { code, err } = await command(['check', 'a.json'], prepared({ 'a.json': file }));
    expect(code).toBe(0);
    expect(err).toEqual([expect.stringMatching(/^Warning: policy \(missing\): /)]);
  });

  test('a key written twice → its place, both lines and what is dropped', async () => {
    const twice = `{
  "site": "old.example.ru",
  "list": [{ "a": "}" }, { "a": 1, "b": [2], "a": "\\"a\\": 3" }],
  "site": "example.ru",
  "operator": { "name": "A" }
}`;
    const { err } = await command(['check', 'a.json'], prepared({ 'a.json': twice }));
    expect(err.filter((line) => line.includes('twice'))).toEqual([
      expect.stringMatching(/^Warning: list\[1\]\.a \(.*twice, in line 3 and in line 3/),
      'Warning: site ("example.ru"): This key is written twice, in line 2 and in line 4, and what stands in line 2 is dropped. Keep one, with all that belongs to it.',
    ]);
  });

  test('one key in several objects, or a word that looks like one → nothing', async () => {
    const { err } = await command(['check', 'assent.json'], prepared());
    expect(err).toEqual([]);
  });

  test.each([
    ['do not ask for the same', { services: {} }, true],
    ['are of two revisions', { revision: 7 }, true],
    ['ask for the same', { banner: { layout: 'box' } }, false],
    ['have a cookie each', { services: {}, record: { cookie: 'blog' } }, false],
    ['stand on two sites', { services: {}, site: 'other.example.ru' }, false],
  ])('two files that %s → whether each needs its own cookie: %#', async (_, over, isSaid) => {
    const other = JSON.stringify({ ...config, ...over });
    const files = prepared({ 'shop.json': JSON.stringify(config), 'blog.json': other });
    const { code, err } = await command(['check', 'shop.json', 'blog.json'], files);
    const told = err.filter((line) => line.includes('cookie'));
    expect(code).toBe(0);
    expect(told).toEqual(
      isSaid
        ? [
            expect.stringMatching(
              /^Warning: shop\.json and blog\.json keep .* "assent".*`"record": \{ "cookie": "assent_2" \}`\.$/,
            ),
          ]
        : [],
    );
  });

  test('two files, one of them wrong → 1', async () => {
    const folder = prepared({ 'a.json': JSON.stringify(config), 'b.json': '{}' });
    expect((await command(['check', 'a.json', 'b.json'], folder)).code).toBe(1);
  });

  test('a receiver and an endpoint → where leads go is said', async () => {
    const both = JSON.stringify({ ...config, endpoint: '/send.php' });
    const { code, out } = await command(['check', 'a.json'], prepared({ 'a.json': both }));
    expect(code).toBe(0);
    expect(out).toContainEqual(
      expect.stringMatching(
        /^Note: endpoint and receiver are both set: forms go to \/send\.php and not to the receiver, whose \/admin shows none of them.*Take endpoint out/,
      ),
    );
  });

  test.each([
    ['nope.json', /^nope\.json is not there/],
    ['assent.json/nope.json', /^assent\.json\/nope\.json is not there/],
    ['.', /is a folder/],
    ['broken.json', /^broken\.json:3:1: this is not JSON\. Expected a key/],
    ['empty.json', /^empty\.json:1:1: this is not JSON\. The file ends too early\.$/],
  ])('%s → one clear line', async (file, line) => {
    const folder = prepared({ 'broken.json': '{\n  "a": 1,\n}', 'empty.json': '' });
    for (const name of ['check', 'policy', 'snippet']) {
      const { code, err } = await command([name, file], folder);
      expect([name, code]).toEqual([name, 2]);
      expect(err).toEqual([expect.stringMatching(line)]);
    }
  });

  test('a file with a byte order mark is read', async () => {
    const folder = prepared({ 'bom.json': `\uFEFF${JSON.stringify(config)}` });
    expect((await command(['check', 'bom.json'], folder)).code).toBe(0);
  });

  test('a file in Windows-1251 → its line, and how to save it', async () => {
    const folder = prepared();
    const old = Buffer.from('{\n  "operator": { "name": "\xc8\xcf" }\n}', 'latin1');
    writeFileSync(join(folder, 'old.json'), old);
    const { code, out, err } = await command(['check', 'old.json'], folder);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err).toEqual([
      expect.stringMatching(/^old\.json is not written in UTF-8 \(line 2\).* Save it as UTF-8/),
    ]);
  });
});

describe('serve', () => {
  test('says where it is, and the token once when none is set', async () => {
    const { code, out } = await command(serve());
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^Assent receiver: http:\/\/localhost:\d+$/);
    expect(out.filter((line) => /token, shown once: [\w-]{43}$/.test(line))).toHaveLength(1);
  });

  test.each(['x', 'fifteen-letters'])(
    'the token %s → one line that makes a better one',
    async (token) => {
      const { code, err } = await command(serve(), prepared(), { ASSENT_ADMIN_TOKEN: token });
      expect([code, err.length]).toEqual([1, 1]);
      expect(err[0]).toMatch(
        new RegExp(
          `ASSENT_ADMIN_TOKEN.* has ${token.length} of at least 16 characters.*Make one: node -e `,
        ),
      );
      expect(err[0]).not.toContain(`${token} `);
    },
  );

  test('a token of sixteen characters is taken', async () => {
    const env = { ASSENT_ADMIN_TOKEN: 'sixteen-letters!' };
    const { code, out } = await command(serve(), prepared(), env);
    expect([code, out.some((line) => line.includes('shown once'))]).toEqual([0, false]);
  });

  test('DATABASE_URL in .env → a warning that it is not read; in the environment too → none', async () => {
    const folder = prepared({ '.env': 'DATABASE_URL=postgres://u:s3cret@a/db\n' });
    const { code, err } = await command(serve(), folder);
    expect([code, err]).toEqual([
      0,
      [
        expect.stringMatching(
          /^Warning: DATABASE_URL in \.env is not read, .+ is the one in data\. Set it/,
        ),
      ],
    ]);
    // The folder holds a database now, which may be one that was moved to PostgreSQL.
    for (const args of [
      ['verify'],
      ['keys', 'list'],
      ['erase', 'x'],
      ['backup', 'a'],
      ['restore', 'a', '--data', 'data'],
      ['doctor'],
    ]) {
      const [first] = (await command(args, folder)).err;
      expect([args, first]).toEqual([args, err[0]]);
    }
    const env = { DATABASE_URL: 'nothing of PostgreSQL' };
    expect((await command(serve(), folder, env)).err).toEqual([
      expect.stringMatching(/^DATABASE_URL is no address of PostgreSQL/),
    ]);
  });

  test('a taken port → one line', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { code, err } = await command(['serve', '--config', 'assent.json', '--port', port]);
    expect([code, err]).toEqual([
      1,
      [`Port ${port} is taken by another program. Stop it, or name another port with --port.`],
    ]);
  });

  test('a data folder that is not there is made', async () => {
    expect((await command(serve('--data', 'a/b/c'))).code).toBe(0);
  });

  test.each([
    ['a file in its place', 'file', /a file stands in its way/],
    ['a file on its way', 'file/data', /a file stands in its way/],
    ['a folder where nothing can be made', '/proc/assent', /cannot be made/],
    ['a database that is none', 'strange', /is not a database of Assent/],
    ['a folder in the place of the database', 'folder', /assent\.db cannot be opened/],
  ])('data folder: %s → one line', async (_, data, line) => {
    const folder = prepared({ file: 'x' });
    mkdirSync(join(folder, 'strange'));
    writeFileSync(join(folder, 'strange/assent.db'), 'This is no database.'.repeat(100));
    mkdirSync(join(folder, 'folder/assent.db'), { recursive: true });
    const { code, err } = await command(serve('--data', data), folder);
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(line)]);
    expect(err[0]).not.toContain('\n');
  });

  test.each([
    ['a port that is no number', ['--port', 'abc'], 2, /Give a number from 0 to 65535/],
    ['a port too high', ['--port', '70000'], 2, /Give a number/],
    ['a negative port', ['--port=-1'], 2, /Give a number/],
    ['an address of another machine', ['--host', '192.0.2.1'], 1, /no address 192\.0\.2\.1/],
    [
      'an address left empty',
      ['--host', ''],
      2,
      /--host <address>.+ is a variable not set\? Write it/,
    ],
    [
      'a folder left empty',
      ['--data', ''],
      2,
      /--data <folder>.+ is a variable not set\? Write it/,
    ],
    ['no such configuration', ['--config', 'nope.json'], 2, /nope\.json is not there/],
    [
      'a broken configuration',
      ['--config', 'broken.json'],
      2,
      /broken\.json:1:2: this is not JSON/,
    ],
    ['a wrong configuration', ['--config', 'wrong.json'], 1, /operator \(missing\).*assent check/],
    ['an unknown option', ['--prot', '1'], 2, /unknown option '--prot'/],
  ])('%s → one line', async (_, args, exitCode, line) => {
    const folder = prepared({ 'broken.json': '{', 'wrong.json': '{}' });
    const { code, err } = await command([...serve(), ...args], folder);
    expect(code).toBe(exitCode);
    expect(err.join('\n')).toMatch(line);
    expect(err.join('\n')).not.toMatch(/\n +at /);
  });

  test('no configuration named → one line', async () => {
    const { code, err } = await command(['serve']);
    expect([code, err]).toEqual([2, ["error: required option '--config <file>' not specified"]]);
  });
});
