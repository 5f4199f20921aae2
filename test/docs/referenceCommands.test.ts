import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../src/docs/generated/commands';

const page = commands();

test('every command of the contract stands there with its flags and examples', () => {
  const names =
    'init check snippet serve verify proof policy export purge erase hold release mine-link disclose deliver backup restore doctor audit import migrate heartbeat demo';
  for (const name of [...names.split(' '), 'keys list', 'keys rotate', 'access add', 'access list'])
    expect(page).toMatch(
      new RegExp(`^## assent ${name}\\n[^]*?^Examples?:\\n  assent ${name}`, 'm'),
    );
  expect(page).toContain('| `--config <file>` | configuration file | required |');
  expect(page).toContain('One of `ru` `eu`');
});

test('every variable that the program reads stands there, and no other', () => {
  const [, environment = ''] = page.split('## Environment');
  const shown = [...environment.matchAll(/^\| `([A-Z_<>]+)`/gm)].map(([, name = '']) => name);
  const read = ['cli', 'entries/server', 'receiver']
    .flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map(
        (file) => `src/${room}/${file}`,
      ),
    )
    .filter((file) => file.endsWith('.ts') && !/serveHelp/.test(file))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:env\.|readSecret\('|PASSPHRASE = '|env\(')((?:ASSENT|PG|DATABASE)_?[A-Z_]+)/g,
      ),
    ])
    .map(([, name = '']) => name);
  const ofDeliveries = ['SECRET', 'URL', 'TOKEN'].map((what) => `ASSENT_<ID>_${what}`);
  // The driver of PostgreSQL reads this one by itself.
  const byDriver = ['PGPASSWORD'];
  expect(shown.sort()).toEqual([...new Set([...read, ...ofDeliveries, ...byDriver])].sort());
});
