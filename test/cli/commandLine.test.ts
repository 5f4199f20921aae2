import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { config } from '../receiver/messages';
import { temporaryFolder } from '../receiver/receiver';
import { command, prepared } from './command';

/** All commands and their subcommands, as their help lists them; the program itself first. */
async function allCommands(path: string[] = []): Promise<string[][]> {
  const { out } = await command([...path, '--help'], '.');
  const [, after = ''] = out.join('\n').split(/^Commands:$/m);
  const [listed = ''] = after.split('\n\n');
  const names = [...listed.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, name = '']) => name);
  const inner = await Promise.all(
    names.filter((name) => name !== 'help').map((name) => allCommands([...path, name])),
  );
  return [path, ...inner.flat()];
}

const commands = await allCommands();
const named = (path: string[]) => `assent ${path.join(' ')}`.trim();

test('the walk over the commands finds those of the contract', () => {
  const names = commands.map(named);
  for (const name of 'init check snippet serve verify proof policy export purge erase hold release mine-link disclose deliver backup restore doctor audit import migrate heartbeat'.split(
    ' ',
  )) {
    expect(names).toContain(`assent ${name}`);
  }
  for (const name of ['keys list', 'keys rotate', 'access add', 'access list', 'access revoke'])
    expect(names).toContain(`assent ${name}`);
});

test('--version prints the version alone', async () => {
  expect(await command(['--version'], '.')).toEqual({ code: 0, out: ['1.2.3'], err: [] });
});

test.each(commands.map((path) => [named(path), path]))(
  '%s --help teaches with an example',
  async (name, path) => {
    const { code, out } = await command([...path, '--help'], '.');
    expect(code).toBe(0);
    const [, examples = ''] = out.join('\n').split(/^Examples?:$/m);
    const lines = examples.split('\n').filter((line) => /^ {2}assent /.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line.trim().startsWith(name)).toBe(true);
      // Each flag of an example is one of this command, and each value one that it takes.
      const flags = [...line.matchAll(/ (--[a-z-]+)/g)].map(([, flag = '']) => flag);
      for (const flag of flags) expect(out.join('\n')).toContain(flag);
    }
  },
);

test.each(commands.filter((path) => path.length).map((path) => [named(path), path]))(
  '%s with a flag that is none ends with 2, before anything else is missed',
  async (_, path) => {
    const { code, err } = await command([...path, '--jsno'], '.');
    expect(code).toBe(2);
    expect(err.join('\n')).toMatch(/--jsno|unknown command/);
  },
);

test.each([
  [['chek'], 'Did you mean check?'],
  [['keys', 'lst'], 'Did you mean list?'],
  [['access', 'ad'], 'Did you mean add?'],
  [['snippet', 'assent.json', '--part', 'tga'], 'Did you mean `tag`?'],
  [['policy', 'assent.json', '--format', 'htlm'], 'Did you mean `html`?'],
  [['policy', 'assent.json', '--locale', 'de'], 'Use one of: ru, en.'],
  [['export', 'lead'], 'Did you mean `leads`?'],
  [['export', '--format', 'cvs'], 'Did you mean `csv`?'],
  [['init', '.', '--regime', 'rus'], 'Did you mean `ru`?'],
  [['import', 'x.js', '--from', 'klario'], 'Did you mean `klaro`?'],
  [['access', 'add', 'Anna', '--role', 'manger'], 'Did you mean `manager`?'],
  [['serve', '--config', 'assent.json', '--log', 'txt'], 'Did you mean `text`?'],
])('%j → the nearest is named, and 2', async (args, words) => {
  const { code, err } = await command(args, prepared());
  expect(err.join('\n')).toContain(words);
  expect(code).toBe(2);
});

const KLARO = 'window.klaroConfig = { services: [{ name: "matomo", purposes: ["analytics"] }] };';

test.each([
  [['check', 'assent.json', '--offline', '--json']],
  [['snippet', 'assent.json', '--json']],
  [['snippet', 'assent.json', '--part', 'csp', '--json']],
  [['policy', 'assent.json', '--json']],
  [['import', 'klaro.js', '--json']],
  [['import', 'klaro.js', '--json', '--out', 'mine.json']],
  [['init', '.', '--json']],
  [['export', '--json']],
  [['export', 'register', '--json']],
  [['purge', '--json']],
  [['purge', '--dry-run', '--json']],
  [['keys', 'list', '--json']],
  [['keys', 'rotate', '--json']],
  [['access', 'add', 'Anna', '--role', 'owner', '--json']],
  [['access', 'list', '--json']],
  [['verify', '--json']],
  [['backup', 'today.assent', '--json']],
  [['deliver', '--failed', '--json']],
  [['doctor', '--json']],
])('%j prints exactly one JSON document', async (args) => {
  const folder = prepared({
    'klaro.js': KLARO,
    'index.html': '<form id=a><input name=phone type=tel></form>',
  });
  await command(['serve', '--config', 'assent.json', '--port', '0'], folder);
  const { out } = await command(args, folder);
  expect(() => JSON.parse(out.join('\n'))).not.toThrow();
  expect(out.join('').trim()).not.toBe('');
});

test('long work says at a terminal how far it is, and wipes that in the end', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'assent.json'), JSON.stringify(config));
  await command(['serve', '--config', 'assent.json', '--port', '0'], folder);
  for (const args of [
    ['purge'],
    ['verify'],
    ['backup', 'b.assent'],
    ['restore', 'b.assent', '--data', 'other'],
  ]) {
    const shown: (string | undefined)[] = [];
    const { code } = await command(args, folder, {}, { progress: (words) => shown.push(words) });
    expect(code).toBe(0);
    expect(shown[0]).toMatch(/…$/);
    expect(shown.at(-1)).toBeUndefined();
  }
});
