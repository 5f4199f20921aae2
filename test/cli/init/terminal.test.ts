import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../receiver/receiver';

const ENTER = '\r';
const DOWN = '\u001b[B';
const BREAK = '\u0003';

type Step = [question: string, keys: string];

/** Runs `assent init site` at a real terminal in a folder and types for it. */
function atTerminal(folder: string, flags: string[], steps: Step[]) {
  const script = resolve('test/cli/init/terminal.py');
  const program = ['node', resolve('build/assent.js'), 'init', 'site', ...flags];
  return new Promise<{ code: number; said: string }>((settle) => {
    const env = { ...process.env, CI: '', TERM: 'xterm' };
    execFile(
      'python3',
      [script, JSON.stringify(steps), ...program],
      { cwd: folder, env },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : 0;
        settle({ code, said: stripVTControlCharacters(stdout + stderr) });
      },
    );
  });
}

function site(from: string): string {
  const folder = temporaryFolder();
  cpSync(from, join(folder, 'site'), { recursive: true });
  return folder;
}

/** Answers to all that is asked of a template, which shows nothing of its owner. */
const FACTS: Step[] = [
  ['Found in the pages', ENTER],
  ['Whose law', ENTER],
  ['host name', `romashka.example${ENTER}`],
  ['Who answers', `ООО «Ромашка»${ENTER}`],
  ['ИНН', `7718859586${ENTER}`],
  // The one that was typed is wrong by its check digit.
  ['Copy the ИНН again', `\u007f5${ENTER}`],
  ['ОГРН', `1117746716691${ENTER}`],
  ['Postal address', `Москва, ул. Тверская, д. 7${ENTER}`],
  ['E-mail', `info@romashka.example${ENTER}`],
  ['privacy policy', `/privacy${ENTER}`],
  ['receiver', `https://leads.romashka.example${ENTER}`],
  ['Country', ENTER],
];
const USE: Step[] = [
  // The second of the services goes.
  ['Which services stay', `${DOWN} ${ENTER}`],
  ['look and work right', ENTER],
  ['take people’s data', ENTER],
];

test('a person at a terminal is asked, corrected, shown the changes, and has them made', async () => {
  const folder = site('node_modules/startbootstrap-agency/dist');
  const agreed: Step = ['Make these changes', `y`];
  const { code, said } = await atTerminal(folder, [], [...FACTS, ...USE, agreed]);
  expect(said).toContain('Written: assent.json, index.html.');
  expect(code).toBe(0);
  const config = JSON.parse(readFileSync(join(folder, 'assent.json'), 'utf8'));
  expect(config).toMatchObject({
    regime: 'ru',
    site: 'romashka.example',
    operator: { name: 'ООО «Ромашка»', inn: '7718859585' },
    storage: { country: 'RU' },
  });
  const services = Object.keys(config.services);
  expect(services).not.toContain('fonts_googleapis_com');
  const page = readFileSync(join(folder, 'site/index.html'), 'utf8');
  expect(page).toContain('id="assent-js"');
  expect(page).not.toContain('fonts.googleapis.com');
});

test.each<[string, string[], Step[]]>([
  ['at the first question', [], [['Found in the pages', BREAK]]],
  ['among the facts', [], [...FACTS.slice(0, 3), ['Who answers', BREAK]]],
  ['before the pages change', ['--write'], [...FACTS, ...USE, ['Make these changes', BREAK]]],
])('Ctrl+C %s → nothing is written, in a plain word', async (_, flags, steps) => {
  const folder = site('node_modules/startbootstrap-agency/dist');
  const { code, said } = await atTerminal(folder, flags, steps);
  expect([code, said.includes('Broken off: nothing was written.')]).toEqual([1, true]);
  expect(existsSync(join(folder, 'assent.json'))).toBe(false);
  expect(readdirSync(join(folder, 'site')).sort()).toEqual(
    readdirSync('node_modules/startbootstrap-agency/dist').sort(),
  );
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).not.toContain('assent');
});

test('no to the changes: the configuration is written, the pages stay', async () => {
  const folder = site('node_modules/startbootstrap-agency/dist');
  const steps: Step[] = [...FACTS, ...USE, ['Make these changes', 'n']];
  const { said } = await atTerminal(folder, [], steps);
  expect(said).toContain('Written: assent.json.');
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).not.toContain('assent');
});
