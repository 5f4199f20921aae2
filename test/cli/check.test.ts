import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Finding } from '../../src/config/finding';
import { expectPlainWords } from '../fixtures/findingWords';
import { config } from '../receiver/messages';
import { command, prepared } from './command';

type Change = Record<string, unknown>;

const fileOf = (change: Change) => JSON.stringify({ ...config, ...change });

async function checked(
  change: Change,
  flags: string[] = [],
  files: Record<string, string> = {},
): Promise<{ code: number; findings: Finding[] }> {
  const folder = prepared({ 'a.json': fileOf(change), ...files });
  const { code, out } = await command(['check', 'a.json', '--json', ...flags], folder);
  const { findings } = JSON.parse(out.join('\n'));
  expectPlainWords(findings);
  return { code, findings };
}

describe('--json', () => {
  test('a sound file → no findings, in one document', async () => {
    const { code, out } = await command(['check', 'assent.json', '--json'], prepared());
    expect([code, out]).toEqual([0, ['{"v":1,"findings":[]}']]);
  });

  test('each finding names path, value, severity, code, what, remedy and law', async () => {
    const { code, findings } = await checked({ reciever: 'x', endpoint: 'http://a.example.ru/' });
    expect(code).toBe(1);
    expect(findings).toEqual([
      {
        path: 'reciever',
        value: 'x',
        severity: 'error',
        code: 'key-unknown',
        message: 'There is no such key. Did you mean `receiver`?',
        remedy: 'Write `receiver`.',
        law: [],
      },
      {
        path: 'endpoint',
        value: 'http://a.example.ru/',
        severity: 'error',
        code: 'endpoint-unfit',
        message: 'Personal data would travel unprotected.',
        remedy: 'Use an https address; http is allowed on localhost and 127.0.0.1 only.',
        law: ['152-FZ art. 19', 'GDPR art. 32'],
      },
    ]);
  });

  test('what is missing has the value null', async () => {
    const { findings } = await checked({ policy: { url: '/privacy' } });
    expect(findings).toMatchObject([{ path: 'policy.version', value: null }]);
  });

  test('several files → each finding names its file', async () => {
    const folder = prepared({ 'b.json': fileOf({ gpc: ['ads'] }) });
    const { code, out } = await command(['check', 'assent.json', 'b.json', '--json'], folder);
    expect([code, JSON.parse(out.join('')).findings]).toMatchObject([1, [{ file: 'b.json' }]]);
  });

  test('a file that cannot be read → 2, and its line beside the document', async () => {
    const { code, out, err } = await command(['check', 'nope.json', '--json'], prepared());
    expect([code, out]).toEqual([2, ['{"v":1,"findings":[]}']]);
    expect(err).toEqual([expect.stringMatching(/^nope\.json is not there/)]);
  });
});

test.each([
  [[], 0],
  [['--strict'], 1],
])('a warning alone, with %j → %i', async (flags, code) => {
  const { browserInfo, ...silent } = config;
  const folder = prepared({ 'silent.json': JSON.stringify(silent) });
  expect((await command(['check', 'silent.json', ...flags], folder)).code).toBe(code);
});

describe('--against', () => {
  const against = (change: Change) =>
    checked(change, ['--against', 'old.json'], { 'old.json': JSON.stringify(config) });

  test('nothing that people agreed to has changed → nothing', async () => {
    const banner = { layout: 'box' };
    expect(await against({ banner, record: { days: 100 } })).toEqual({ code: 0, findings: [] });
  });

  test.each<[string, Change]>([
    [
      'the banner’s words',
      { texts: { ru: { ...config.texts?.ru, 'banner.title': 'Файлы куки' } } },
    ],
    ['the operator', { operator: { ...config.operator, address: 'г. Тверь' } }],
    ['the policy’s edition', { policy: { ...config.policy, version: '2027-01-01' } }],
    [
      'a purpose’s term',
      {
        purposes: {
          ...config.purposes,
          callback: { ...config.purposes?.callback, keepDays: 1000 },
        },
      },
    ],
    [
      'a recipient',
      {
        recipients: { ...config.recipients, post: { name: 'АО «Почта»', country: 'RU' } },
        purposes: {
          ...config.purposes,
          callback: {
            ...config.purposes?.callback,
            recipients: [...(config.purposes?.callback?.recipients ?? []), 'post'],
          },
        },
      },
    ],
  ])('%s changed → the revision must rise, and then it is well', async (_, change) => {
    const { code, findings } = await against(change);
    expect(code).toBe(1);
    expect(findings).toMatchObject([
      { path: 'revision', code: 'revision-stale', remedy: 'Raise it: `"revision": 2`.' },
    ]);
    expect(await against({ ...change, revision: 2 })).toEqual({ code: 0, findings: [] });
  });

  test.each([
    ['nope.json', /^nope\.json is not there/],
    ['bad.json', /^bad\.json cannot be compared with: it is wrong\. operator/],
  ])('%s → 2, in one line', async (old, line) => {
    const folder = prepared({ 'bad.json': '{}' });
    const { code, err } = await command(['check', 'assent.json', '--against', old], folder);
    expect([code, err]).toEqual([2, [expect.stringMatching(line)]]);
  });
});

describe('--registry', () => {
  const sheet = async () =>
    (await command(['check', 'assent.json', '--registry'], prepared())).out.join('\n');
  const compared = (notice: string) =>
    checked({}, ['--registry', 'notice.md'], { 'notice.md': notice });

  test('prints what the notice to the regulator must say', async () => {
    const printed = await sheet();
    for (const part of [
      'Сведения об операторе',
      'ИНН 7718859585',
      'Правовое основание: согласие человека',
      'Категории данных: имя; номер телефона',
      'Действия с данными: сбор',
      'Где хранятся: ',
      'Меры защиты: ',
    ]) {
      expect(printed).toContain(part);
    }
  });

  test('the sheet as printed, its blanks filled in → nothing', async () => {
    const filled = (await sheet()).replaceAll('(впишите)', '01.02.2026');
    expect(await compared(filled)).toEqual({ code: 0, findings: [] });
  });

  test('lists in another order, spaces and letters of another size → nothing', async () => {
    const edited = (await sheet()).replace('имя; номер телефона', 'Номер  телефона;ИМЯ');
    expect((await compared(edited.replaceAll('\n', '\r\n'))).findings).toEqual([]);
  });

  test('a term that differs → which purpose, and both words', async () => {
    const edited = (await sheet()).replace(/Срок: \d+ дн/, 'Срок: 30 дн');
    const { code, findings } = await compared(edited);
    expect(code).toBe(1);
    expect(findings).toMatchObject([
      {
        path: expect.stringMatching(/^purposes\./),
        code: 'notice-differs',
        law: ['152-FZ art. 22'],
      },
    ]);
    expect(findings[0]?.message).toContain('30 дн');
  });

  test('a purpose that the notice lacks, and one that it has alone', async () => {
    const [head = '', operator = '', first = '', ...rest] = (await sheet()).split(/^(?=## )/m);
    const { findings } = await compared(
      [head, operator, ...rest, '\n', first.replace(/^## .*/, '## Подбор персонала')].join(''),
    );
    expect(findings).toMatchObject([
      { message: expect.stringMatching(/^The notice does not name/) },
      { value: 'Подбор персонала' },
    ]);
  });

  test('a file that is no sheet → 2', async () => {
    const folder = prepared({ 'notice.md': 'Привет' });
    const args = ['check', 'assent.json', '--registry', 'notice.md'];
    const { code, err } = await command(args, folder);
    expect([code, err]).toEqual([2, [expect.stringMatching(/no sheet of the notice/)]]);
  });
});

describe('the link to the policy', () => {
  /** Answers every page with a status. */
  const site = async (status: number) => {
    const server = createServer((_, response) => response.writeHead(status).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo; // it listens on a port
    const asked: string[] = [];
    const ask: typeof fetch = (url, init) => {
      asked.push(String(url));
      return fetch(`http://127.0.0.1:${port}/`, init);
    };
    return { ask, asked };
  };
  const codesOf = async (status: number, flags: string[] = []) => {
    const { ask, asked } = await site(status);
    const around = { fetch: ask };
    const args = ['check', 'assent.json', '--json', ...flags];
    const { out } = await command(args, prepared(), {}, around);
    const findings: Finding[] = JSON.parse(out.join('')).findings;
    expectPlainWords(findings);
    return { asked, said: findings.map(({ code, severity }) => `${severity} ${code}`) };
  };

  test.each([
    [200, []],
    [404, ['error link-dead']],
    [503, ['warning link-dead']],
  ])('a page that answers %i → %j', async (status, said) => {
    expect((await codesOf(status)).said).toEqual(said);
  });

  test('--offline follows none', async () => {
    expect(await codesOf(404, ['--offline'])).toEqual({ asked: [], said: [] });
  });

  test('a machine without a way out → a warning that says so', async () => {
    const fetch = () =>
      Promise.reject(Object.assign(new TypeError('no'), { cause: { code: 'ENOTFOUND' } }));
    const { code, err } = await command(['check', 'assent.json'], prepared(), {}, { fetch });
    expect(code).toBe(0);
    expect(err).toEqual([expect.stringMatching(/^Warning: policy\.url .*ENOTFOUND.*--offline/)]);
  });
});
