import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SWITCHED_OFF } from '../../../src/audit/switchedOff';
import { ensureChromium } from '../../browser/chromium';
import { blockOf } from '../../docs/blocks';
import { serveSite } from './pages';

/** What one test of the project came to. */
type Outcome = { status: string; error: string; annotations: string[] };

const outcomes = new Map<string, Outcome>();
/** What a terminal shows as colours. */
const COLOURS = RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

const folder = mkdtempSync(join(tmpdir(), 'assent-kit-'));

beforeAll(async () => {
  const { server, port } = await serveSite();
  cpSync('test/cli/testing/project', folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebodys", "type": "module" }');
  const use = {
    baseURL: `http://site.localhost:${port}`,
    locale: 'en-GB',
    launchOptions: {
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', SWITCHED_OFF],
    },
  };
  const settings = { testDir: '.', workers: 2, fullyParallel: true, use };
  writeFileSync(
    join(folder, 'playwright.config.js'),
    `export default ${JSON.stringify(settings)};`,
  );
  // The recipe as it stands in the docs, and once more where somebody pasted a tag.
  const recipe = blockOf('recipes/playwright', 'playwright-tests');
  const leaking = recipe
    .replaceAll("goto('/')", "goto('/cookie')")
    .replaceAll("test('", "test('leaking: ");
  writeFileSync(join(folder, 'recipe.spec.js'), recipe);
  writeFileSync(join(folder, 'leaking.spec.js'), leaking);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('node_modules/@playwright'), join(folder, 'node_modules/@playwright'));
  symlinkSync(resolve('.'), join(folder, 'node_modules/assent'));
  const report = join(folder, 'report.json');
  await new Promise<void>((done) => {
    execFile(
      process.execPath,
      [resolve('node_modules/@playwright/test/cli.js'), 'test', '--reporter=json'],
      { cwd: folder, env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
      () => done(),
    ).once('exit', () => server.close());
  });
  read(JSON.parse(readFileSync(report, 'utf8')));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Suite = { suites?: Suite[]; specs?: Spec[] };
type Spec = {
  title: string;
  tests: { annotations: { description?: string }[]; results: Result[] }[];
};
type Result = { status: string; errors: { message?: string }[] };

function read({ suites = [], specs = [] }: Suite): void {
  for (const suite of suites) read(suite);
  for (const { title, tests } of specs) {
    const results = tests.flatMap((one) => one.results);
    outcomes.set(title, {
      status: results.at(-1)?.status ?? 'none',
      error: results
        .flatMap((one) => one.errors.map(({ message = '' }) => message))
        .join('\n')
        .replace(COLOURS, ''),
      annotations: tests.flatMap((one) =>
        one.annotations.flatMap(({ description }) => description ?? []),
      ),
    });
  }
}

test.each([
  'a clean page is silent, before and after a choice',
  'what is allowed is no leak',
  'answers are pressed and taken back',
  'a test begins with an answer, in every page and frame',
  'a test begins with a refusal, and with single answers',
  'an answer is outdated where the revision was raised',
  'the stamp of a lead: own',
  'the stamp of a lead: wrapped',
  'the stamp of a lead: handed',
  'nothing is stored or asked for before the choice',
  'the counter runs once it is granted',
  'who declined still sends the form, with proof',
])('%s', (title) => {
  expect(outcomes.get(title)).toMatchObject({ error: '', status: 'passed' });
});

test.each([
  [
    'leak: cookie',
    [/cookie "_uid" at site\.localhost.*, by http:\/\/site\.localhost:\d+\/tag\.js/],
  ],
  [
    'leak: storage',
    [
      /localStorage key "uid" at site\.localhost.*, by http:\/\/site\.localhost:\d+\/storage/,
      /sessionStorage key "tab"/,
      /Cache Storage key "shelf"/,
    ],
  ],
  ['leak: database', [/IndexedDB key "tracker"/]],
  [
    'leak: request',
    [
      /fetch from other\.localhost:\d+: GET http:\/\/other\.localhost:\d+\/collect, by http:\/\/site\.localhost:\d+\/request:\d+, \d+\.\d s after/,
    ],
  ],
  [
    'leaking: nothing is stored or asked for before the choice',
    [
      /Before anybody chose, the visit left traces:\n {2}- cookie "_uid" at site\.localhost:\d+, by http:\/\/site\.localhost:\d+\/tag\.js:1:17, \d+\.\d s after the start/,
    ],
  ],
  ['leak: script', [/script from other\.localhost:\d+: GET .*counter\.js, by .*\/script:\d+/]],
  ['a leak is told after a choice that the test pressed itself', [/IndexedDB key "tracker"/]],
  ['wrong: no Assent', [/Assent does not stand at http:\/\/site\.localhost:\d+\/bare/]],
  ['wrong: no Assent, though silent', [/Assent does not stand at/]],
  ['wrong: no visit', [/No page was visited yet/]],
  ['wrong: no such form', [/No form "order" stands on the page.*Forms here: callback/]],
  ['wrong: no lead', [/No lead of the form "callback" left within 0\.5 s/, /tick its required/]],
  ['wrong: the box is not ticked', [/No lead of the form "callback"/, /The form says: /]],
  ['wrong: nothing to withdraw', [/nothing was granted here/]],
  ['wrong: no such category', [/No category "adverts".*Use: .*analytics/]],
  ['wrong: state of no such category', [/names "adverts".*It asks about: .*analytics/]],
])('%s fails and says why', (title, words) => {
  const { status, error } = outcomes.get(title) ?? {};
  expect(status).toBe('failed');
  for (const one of words) expect(error).toMatch(one);
  // What a person is known by stands in no message.
  expect(error).not.toContain('anna');
});

test('a leak is told with what to do', () => {
  expect(outcomes.get('leak: script')?.error).toMatch(/text\/plain[\s\S]*expectSilence\(\{ allow/);
});

test('what is outdated is said in the report', () => {
  const { annotations } = outcomes.get('an answer is outdated where the revision was raised') ?? {};
  expect(annotations?.join()).toMatch(/outdated: its record is of revision 1/);
});
