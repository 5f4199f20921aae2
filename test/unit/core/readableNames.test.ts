import { expect, test } from 'vitest';
import { readableNames } from '../../../src/core/readableNames';
import { catalog } from '../../../src/services/catalog/all';

test.each([
  ['_ga', '_ga'],
  ['_ga_*', '_ga_…'],
  ['/^_ym/', '_ym…'],
  ['/^_ym$/', '_ym'],
  ['/^tt_(appInfo|sessionId)$/', 'tt_appInfo, tt_sessionId'],
  ['/^_pk_(ses|cvar)/', '_pk_ses…, _pk_cvar…'],
  ['/visitor\\d+/', '…visitor…'],
  ['/^a\\.b/', 'a.b…'],
  ['/^_ga|^_gid$/', '_ga…, _gid'],
  ['/^_yms?$/', '_ym…'],
  ['/^ab*/', 'a…'],
  ['/^x(a|b)?c/', 'x…'],
  ['/^\\d+$/', '…'],
  ['/.*/', '…'],
])('%s reads %s', (written, read) => {
  expect(readableNames(written)).toBe(read);
});

test('nothing that the catalog names reads like a program', () => {
  const names = Object.values(catalog).flatMap(({ cookies, storage }) =>
    [...cookies, ...storage].map(({ name }) => readableNames(name)),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => /[/^$()|\\*]/.test(name))).toEqual([]);
});
