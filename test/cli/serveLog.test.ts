import { appendFileSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { contact } from '../receiver/messages';
import { ORIGIN, temporaryFolder } from '../receiver/receiver';
import { startProgram } from '../receiver/sqlite/faults/program';
import { command, prepared } from './command';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('each line of the log is one JSON object with known members, and nothing of a person', async () => {
  const program = await startProgram();
  const post = (path: string, body: string, headers = {}) =>
    fetch(program.url + path, { method: 'POST', headers: { Origin: ORIGIN, ...headers }, body });
  await program.post(contact());
  await post('/v1/contact?name=Каренина', JSON.stringify(contact()), {
    Origin: 'http://karenina.example',
  });
  await post('/Каренина/+79991234567', 'x', {
    'User-Agent': 'Karenina',
    Referer: 'http://a/Karenina',
  });
  await fetch(`${program.url}/v1/texts/%0AKarenina`);
  await fetch(`${program.url}/assent.json`, { method: 'PROPFIND' });
  const logged = () =>
    program
      .printed()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  await vi.waitFor(() => expect(logged().length).toBeGreaterThanOrEqual(6));
  for (const line of logged()) {
    expect(line.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/);
    const members = line.event === 'request' ? ['method', 'path', 'status', 'ms'] : ['message'];
    expect(Object.keys(line)).toEqual(['at', 'level', 'event', ...members]);
  }
  expect(logged()).toContainEqual(
    expect.objectContaining({ event: 'request', method: 'POST', path: '/v1/contact', status: 201 }),
  );
  expect(logged().filter(({ event }) => event === 'note')).toEqual([
    expect.objectContaining({ message: expect.stringContaining('http://karenina.example') }),
  ]);
  const withoutOrigins = program.printed().replaceAll('http://karenina.example', '');
  expect(withoutOrigins).not.toMatch(/Каренина|Karenina|9991234567|%0A/i);
});

test('what somebody has to do something about stands in the log as an error', async () => {
  const folder = temporaryFolder();
  const program = await startProgram(folder);
  await program.end('SIGTERM');
  appendFileSync(join(program.data, 'heads.jsonl'), 'no head\n');
  const again = await startProgram(folder);
  const [fault] = again
    .printed()
    .split('\n')
    .filter((line) => line.includes('"message":"ledger:'));
  expect(JSON.parse(fault ?? '{}')).toMatchObject({
    level: 'error',
    event: 'note',
    message: expect.stringMatching(/line \d+ of its kept heads.*Leads are kept/),
  });
});

test('so does why nothing can be kept, and that it is over is news', async () => {
  const program = await startProgram();
  const levels = () =>
    program
      .printed()
      .split('\n')
      .filter((line) => line.includes('assent.db'))
      .map((line) => {
        const { level, message } = JSON.parse(line);
        return [level, message.replace(program.data, '')];
      });
  program.setFault('read-only');
  expect(await program.post(contact())).toBe(503);
  program.setFault(undefined);
  expect(await program.post(contact())).toBe(201);
  await vi.waitFor(() => expect(levels()).toHaveLength(2));
  renameSync(join(program.data, 'assent.db'), join(program.data, 'away.db'));
  expect(await program.post(contact())).toBe(503);
  await vi.waitFor(() => expect(levels()).toHaveLength(3));
  expect(levels()).toEqual([
    [
      'error',
      expect.stringMatching(/^database: .*assent\.db cannot be written: .*Make it writable/),
    ],
    ['info', expect.stringMatching(/^database: .*assent\.db takes writes again\.$/)],
    ['error', expect.stringMatching(/^database: .*assent\.db was deleted or moved\. Nothing is/)],
  ]);
});

test.each([
  ['', 0],
  ['text', 0],
  ['loud', 2],
])('ASSENT_LOG=%s → exit code %d', async (form, expected) => {
  vi.stubEnv('ASSENT_LOG', form);
  onTestFinished(() => void vi.unstubAllEnvs());
  const args = ['serve', '--config', 'assent.json', '--port', '0'];
  const { code } = await command(args, prepared(), { ASSENT_LOG: form });
  expect(code).toBe(expected);
});

test('serve --help names every flag, and every variable that the program reads', async () => {
  const { code, out } = await command(['serve', '--help'], prepared());
  expect(code).toBe(0);
  const help = out.join('\n');
  for (const flag of ['--config', '--port', '--data', '--host', '--log'])
    expect(help).toContain(flag);
  const sources = ['src/receiver', 'src/cli'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      // What only other commands read: theirs to tell.
      .filter((name) => !/^(demo|backup)/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const read = new Set(
    sources.join('\n').match(/\b(ASSENT_[A-Z_]+[A-Z]|DATABASE_URL|PG[A-Z]{4,})\b/g),
  );
  // Told by the help of the commands that read them.
  const others = ['ASSENT_PORT', 'ASSENT_DEMO_PORT', 'ASSENT_BACKUP_PASSPHRASE', 'ASSENT_CHROMIUM'];
  for (const name of others) read.delete(name);
  expect(read.size).toBeGreaterThan(4);
  for (const name of read) expect(help).toContain(name);
  const secrets = sources.join('\n').matchAll(/readSecret\('(ASSENT_\w+)'/g);
  for (const [, name] of secrets) expect(help).toContain(`${name}_FILE`);
  expect(help).toMatch(/host:5432,other:5432/);
});

test.each([
  ['fast', /^Warning: ASSENT_DELIVERY_CLOCK is fast, for drills: .* 5 minutes instead of 72 hours/],
  ['Fast', /^Warning: ASSENT_DELIVERY_CLOCK is "Fast", which says nothing/],
])('ASSENT_DELIVERY_CLOCK=%s in .env is read, and said', async (value, words) => {
  const folder = prepared({ '.env': `ASSENT_DELIVERY_CLOCK=${value}\n` });
  const args = ['serve', '--config', 'assent.json', '--port', '0'];
  const { code, err } = await command(args, folder);
  expect(code).toBe(0);
  expect(err).toContainEqual(expect.stringMatching(words));
});

test('a token for the figures that can be guessed → refused with one that cannot', async () => {
  const env = { ASSENT_METRICS_TOKEN: 'short' };
  const args = ['serve', '--config', 'assent.json', '--port', '0'];
  const { code, err } = await command(args, prepared(), env);
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringMatching(/ASSENT_METRICS_TOKEN.* has 5 of at least 16/)]);
  expect(err[0]).not.toContain('short ');
});
