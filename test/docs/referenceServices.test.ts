import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/docs/generated/languages';
import { services } from '../../src/docs/generated/services';
import { STOPPED_BY_CALL, STOPPED_BY_RELOAD } from '../../src/docs/reference/stops';
import { TAGS } from '../../src/locales/tags';
import { catalog } from '../../src/services/catalog/all';

test('every preset stands there with its hosts, and all that it keeps with its life', () => {
  const page = services();
  for (const { preset, hosts, cookies, storage } of Object.values(catalog)) {
    const [, part = ''] = page.split(`{#${preset}}\n`);
    const [own = ''] = part.split('\n## ');
    for (const host of hosts) expect(own).toContain(`\`${host}\``);
    for (const { name } of [...cookies, ...storage])
      expect(own).toContain(`\`${name.replaceAll('|', '\\|')}\``);
  }
});

test('each preset is said to be stopped as its code does it', () => {
  const ways = readdirSync('src/services/presets').map((file) => {
    const source = readFileSync(`src/services/presets/${file}`, 'utf8');
    const facts = readFileSync(`src/services/catalog/${file}`, 'utf8');
    const [, preset = ''] = /preset: '([\w-]+)'/.exec(facts) ?? [];
    const isReload = /'reload'|endlessTag\(/.test(source);
    return { preset, way: isReload ? 'reload' : /stop[(:]/.test(source) ? 'call' : 'none' };
  });
  const of = (wanted: string) => ways.flatMap(({ preset, way }) => (way === wanted ? preset : []));
  expect([...STOPPED_BY_CALL].sort()).toEqual(of('call').sort());
  expect([...STOPPED_BY_RELOAD].sort()).toEqual(of('reload').sort());
});

test('every language stands there', () => {
  const page = languages();
  for (const tag of TAGS)
    expect(page).toMatch(new RegExp(`^\\| \`${tag}\` \\| .{3,} \\| .{3,} \\|`, 'm'));
});
