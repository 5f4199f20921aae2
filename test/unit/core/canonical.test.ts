import canonicalize from 'canonicalize';
import { describe, expect, test } from 'vitest';
import { canonicalMembers, canonicalText, joinMembers } from '../../../src/core/canonical';

const VALUES: readonly unknown[] = [
  null,
  true,
  [],
  {},
  '',
  'plain',
  'Анна «Каренина»',
  'a "quoted" \\ slash / and \u2028 \u007f \u0000 \b\t\n\f\r',
  '😀 whole, \ud83d\ude00 too',
  0,
  -0,
  1e21,
  1e-7,
  0.1 + 0.2,
  2 ** 53,
  [1, [2, ['3', null]], { b: [{}], a: {} }],
  { 10: 'ten', 9: 'nine', a: 1, B: 2, '': 3, '😀': 4, '\ufb33': 5, ö: 6, '"': 7 },
  { z: undefined, list: [undefined, 1], a: { y: undefined } },
  JSON.parse('{"__proto__":{"b":1},"a":2}'),
];

describe('canonical text', () => {
  test.each(VALUES.map((value) => [value]))('of %j is as RFC 8785 has it', (value) => {
    expect(canonicalText(value)).toBe(canonicalize(value));
  });

  test('of half a surrogate pair, in a name too, has U+FFFD in its place', () => {
    expect(canonicalText({ 'a\ud83d': 'b\ude00' })).toBe('{"a\ufffd":"b\ufffd"}');
  });

  test('is the same where members were written one by one', () => {
    const [first, second] = [
      { b: [1, 'ü'], a: undefined },
      { B: { d: null, c: '"' }, aa: 1 },
    ];
    const joined = joinMembers(canonicalMembers(first), canonicalMembers(second));
    expect(joined).toBe(canonicalText({ ...first, ...second }));
  });
});
