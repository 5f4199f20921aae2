import { expect, test } from 'vitest';
import { sinceBaseline } from '../../../src/audit/site/baseline';
import { finding } from '../../../src/audit/site/findings';

const old = finding('cookie-before-choice', 'https://a.ru/', 'visitor', 'before');
const report = (findings: unknown) => JSON.stringify({ v: 1, findings });

test.each([
  ['the same', old, 0],
  ['the same, worse', { ...old, severity: 'warning' as const }, 0],
  ['of another cookie', { ...old, what: 'other' }, 1],
  ['of another page', { ...old, page: 'https://a.ru/b' }, 1],
  ['of another phase', { ...old, phase: 'declined' as const }, 1],
  ['of another kind', { ...old, code: 'preticked' as const }, 1],
])('a finding %s', (_, one, count) => {
  expect(sinceBaseline([one], report([old]))).toHaveLength(count);
});

test('entries that are none are like no finding', () => {
  expect(sinceBaseline([old], report([null, 7, {}, []]))).toEqual([old]);
});

test.each(['', 'null', '[]', '{}', '{"v":2,"findings":[]}', '{"v":1,"findings":{}}', '{"v":1'])(
  '%s is no report',
  (text) => {
    expect(sinceBaseline([old], text)).toBeUndefined();
  },
);
