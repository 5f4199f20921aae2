import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { checkConfig } from '../../src/config/check';
import { findingOf } from '../../src/config/finding';
import { expectPlainWords } from '../fixtures/findingWords';
import { config } from '../receiver/messages';
import { temporaryFolder } from '../receiver/receiver';

/** The lines that a command prints as errors, in a folder with one configuration file. */
async function errorsOf(args: string[], text: string, exitCode = 1): Promise<string[]> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'assent.json'), text);
  const err: string[] = [];
  const code = await run({
    args,
    env: {},
    folder,
    distFolder: folder,
    print: () => {},
    write: async () => true,
    printError: (line) => err.push(line),
    stopped: () => Promise.resolve(),
  });
  expect(code).toBe(exitCode);
  return err;
}

/** The sound configuration with one value put in, or taken out where none is given. */
function withValue(path: string, value: unknown): string {
  const changed = structuredClone(config) as unknown as Record<string, unknown>; // put out of shape below
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = changed;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>; // made just above where it was not there
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(changed);
}

function problemsOf(value: unknown) {
  const checked = checkConfig(value);
  return { problems: checked.kind === 'wrong' ? checked.problems : [], warnings: checked.warnings };
}

// Where it stands, what stands there, and what to do: each of the three is in the line.
const mistakes: [string, unknown, string, RegExp][] = [
  [
    'site',
    'https://optimumservice.ru/',
    'site ("https://optimumservice.ru/")',
    /Write it like `example\.ru`/,
  ],
  ['operator.inn', 7718859585, 'operator.inn (7718859585)', /in quotes: "7718859585"/],
  ['operator.inn', '771885958', 'operator.inn ("771885958")', /10 digits for a company/],
  ['operator.inn', '7718859586', 'operator.inn ("7718859586")', /Copy the ИНН again/],
  ['operator.ogrn', '111', 'operator.ogrn ("111")', /ОГРНИП 15.*Copy it again/],
  ['operator.email', 'privacy', 'operator.email ("privacy")', /Write it like `info@example\.ru`/],
  ['operator.name', '', 'operator.name ("")', /Write something/],
  ['operator.adress', 'x', 'operator.adress ("x")', /Did you mean `address`/],
  [
    'policy.url',
    'javascript:alert(1)',
    'policy.url ("javascript:alert(1)")',
    /Use a path of the site/,
  ],
  ['policy', undefined, 'policy.url (missing)', /Add it/],
  ['regime', 'russia', 'regime ("russia")', /Use one of: ru, eu/],
  ['locale', 'russian', 'locale ("russian")', /Write it like `ru`/],
  ['revision', '1', 'revision ("1")', /without quotes: 1/],
  [
    'receiver',
    'leads.example.ru',
    'receiver ("leads.example.ru")',
    /`https:\/\/leads\.example\.ru\/`/,
  ],
  [
    'receiver',
    'http://leads.example.ru',
    'receiver ("http://leads.example.ru")',
    /Use an https address/,
  ],
  ['receiver', '/leads', 'receiver ("/leads")', /with its scheme and host/],
  ['origins', ['shop.example.ru'], 'origins[0] ("shop.example.ru")', /Write it like `https:/],
  ['endpoint', '//host/x', 'endpoint ("//host/x")', /`https:\/\/host\/…`/],
  ['endpoint', 'ftp://a', 'endpoint ("ftp://a")', /Use an https address/],
  [
    'services.m',
    { preset: 'yandex-metrica', id: '1' },
    'services.m.preset ("yandex-metrica")',
    /Did you mean `yandex-metrika`/,
  ],
  [
    'services.m',
    { preset: 'yandex-metrika' },
    'services.m.id (missing)',
    /Copy it from there.*`12345678`/,
  ],
  [
    'services.m',
    { preset: 'yandex-metrika', id: 'UA-1' },
    'services.m.id ("UA-1")',
    /Copy it from there/,
  ],
  ['services.x', { category: 'ads' }, 'services.x.category ("ads")', /Use one of: .*marketing/],
  [
    'services.X-1',
    { category: 'marketing' },
    'services.X-1 (an object)',
    /lower-case Latin letters/,
  ],
  [
    'services.y',
    { category: 'marketing', cookies: ['/([/'] },
    'services.y.cookies[0] ("/([/")',
    /Correct it, or write the name with `\*`/,
  ],
  [
    'purposes.callback.keepDays',
    'year',
    'purposes.callback.keepDays ("year")',
    /Give a whole number of days/,
  ],
  ['purposes.callback.keepDays', 0, 'purposes.callback.keepDays (0)', /Give at least 1 day\./],
  ['purposes.callback.data', [], 'purposes.callback.data (an empty list)', /Name at least one/],
  ['forms.callback.purposes', {}, 'forms.callback.purposes (an object)', /Add one of: callback/],
  [
    'forms.callback.purposes',
    { calback: {} },
    'forms.callback.purposes.calback (an object)',
    /Did you mean `callback`/,
  ],
  [
    'forms.callback.fields',
    ['name', 'fax'],
    'forms.callback.fields[1] ("fax")',
    /Add it to purposes\.callback\.data/,
  ],
  ['banner.layout', 'popup', 'banner.layout ("popup")', /Use one of: bar, box, modal/],
  ['banner.colors', { surface: '#fff', ink: '#eee' }, 'banner.colors.ink ("#eee")', /Change one/],
  ['consentMode', 'on', 'consentMode ("on")', /Use one of: off, basic/],
  ['gpc', ['adds'], 'gpc[0] ("adds")', /Use one of: analytics/],
  ['browserInfo', { category: 'none' }, 'browserInfo.category ("none")', /Use one of: analytics/],
  ['server', { postsPerMinute: -1 }, 'server.postsPerMinute (-1)', /Give at least 1 post a minute/],
  [
    'texts',
    { ru: { 'banner.titel': 'x' } },
    'texts.ru["banner.titel"] ("x")',
    /Did you mean `banner\.title`/,
  ],
  ['bannner', {}, 'bannner (an object)', /Did you mean `banner`/],
];

test.each(mistakes)(
  '%s = %j → named, with what stands there and what to do',
  async (path, value, start, remedy) => {
    const lines = await errorsOf(['check', 'assent.json'], withValue(path, value));
    const [line = ''] = lines;
    expect(line.startsWith(`${start}: `)).toBe(true);
    expect(line).toMatch(remedy);
    expect(lines.at(-1)).toMatch(/^assent\.json: \d+ problems?\.$/);
  },
);

test.each(mistakes)('%s = %j → a finding in plain words', (path, value) => {
  const { problems, warnings } = problemsOf(JSON.parse(withValue(path, value)));
  expect(problems.length + warnings.length).toBeGreaterThan(0);
  expectPlainWords([
    ...problems.map((one) => findingOf(one, 'error')),
    ...warnings.map((one) => findingOf(one, 'warning')),
  ]);
});

/** What is used wrongly, or names a file that cannot be read, ends with 2; what fails, with 1. */
const commands: [string, string[], string, RegExp, number?][] = [
  [
    'a file that is not there',
    ['check', 'asent.json'],
    '{}',
    /^asent\.json is not there\. Check the path\.$/,
    2,
  ],
  ['a folder', ['check', '.'], '{}', /^\. is a folder\. Name the configuration file in it\.$/, 2],
  [
    'JSON with a comma too many',
    ['check', 'assent.json'],
    '{ "site": "a.ru", }',
    /^assent\.json:1:\d+: .*/,
    2,
  ],
  ['serve without a configuration', ['serve'], '{}', /--config <file>/, 2],
  [
    'a port that is none',
    ['serve', '--config', 'assent.json', '--port', '80a'],
    '{}',
    /Give a number from 0 to 65535, like --port 8787/,
    2,
  ],
  [
    'an unknown flag',
    ['serve', '--config', 'assent.json', '--prot', '1'],
    '{}',
    /--prot.*Did you mean --port/s,
    2,
  ],
  [
    'a needed flag that is mistyped',
    ['serve', '--confg', 'assent.json'],
    '{}',
    /--confg.*Did you mean --config/s,
    2,
  ],
  ['migrate, mistyped', ['migrate', '--form', 'data'], '{}', /--form.*Did you mean --from/s, 2],
  ['migrate from nowhere', ['migrate'], '{}', /required option '--from <folder>'/, 2],
  ['hold without a law', ['hold', 'x', '--until', '2031-12-31'], '{}', /'--basis <text>'/, 2],
  ['an unknown command', ['serv'], '{}', /serv.*Did you mean serve/s, 2],
  [
    'a wrong configuration',
    ['serve', '--config', 'assent.json'],
    '{}',
    /^assent\.json is wrong: .*assent check assent\.json lists every problem/s,
  ],
];

test.each(commands)('%s → said, with what to do', async (_, args, text, words, exitCode) => {
  expect((await errorsOf(args, text, exitCode)).join('\n')).toMatch(words);
});
