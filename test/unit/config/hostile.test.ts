import { expect, test } from 'vitest';
import { adviceOn } from '../../../src/config/advice';
import { checkConfig, formatProblem } from '../../../src/config/check';
import { findingOf } from '../../../src/config/finding';
import { Config } from '../../../src/config/schema';
import full from '../../fixtures/config/full.json';
import { expectPlainWords } from '../../fixtures/findingWords';

const odd: unknown[] = [
  undefined,
  null,
  true,
  0,
  -0,
  Number.NaN,
  '',
  'x'.repeat(100_000),
  [],
  [[]],
  {},
  { operator: null },
  { operator: [] },
  { operator: { name: 1 } },
  JSON.parse('{"__proto__":{"name":"x"}}'),
  JSON.parse('{"__proto__":null,"constructor":null,"prototype":{},"toString":1}'),
  JSON.parse('{"a":{"__proto__":{"polluted":true}}}'),
  [JSON.parse('{"__proto__":[]}')],
  { length: -1 },
  Object.create(null),
];

/** The odd value at every key of the sound configuration, at any depth. */
function* planted(value: unknown, plant: unknown): Generator<unknown> {
  yield plant;
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    for (const grown of planted(child, plant)) {
      const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
        ? [...value]
        : { ...value };
      Object.assign(copy, { [key]: grown });
      yield copy;
    }
  }
}

test.each(odd.map((value, index) => [index, value]))(
  'odd value %i anywhere → an answer',
  (_, value) => {
    for (const config of planted(full, value)) {
      const checked = checkConfig(config);
      const lines = checked.kind === 'wrong' ? checked.problems.map(formatProblem) : ['sound'];
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.join('')).not.toContain('\n');
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  },
);

test('odd values of each type anywhere → what is wrong, and what to do', () => {
  for (const value of [null, true, -1, '', ' ', [], {}, 'x'.repeat(9000), 'a\u0000']) {
    for (const config of planted(full, value)) {
      const checked = checkConfig(config);
      const problems = checked.kind === 'wrong' ? checked.problems : adviceOn(checked.config);
      expectPlainWords([
        ...problems.map((one) => findingOf(one, 'error')),
        ...checked.warnings.map((one) => findingOf(one, 'warning')),
      ]);
    }
  }
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'the key %s in every object → named, nothing polluted',
  (key) => {
    const paths = ['', 'operator', 'services', 'purposes', 'forms', 'texts', 'categories'];
    for (const path of paths) {
      const inner = `{"${key}":{"polluted":true}}`;
      const merged = JSON.parse(path ? `{${JSON.stringify(path)}:${inner}}` : inner) as Record<
        string,
        unknown
      >; // written here as an object
      const checked = checkConfig({ ...full, ...merged });
      if (path) expect(checked.kind).toBe('wrong');
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  },
);

test('__proto__ at the top → wrong', () => {
  const text = JSON.stringify(full).replace('{', '{"__proto__":{"polluted":true},');
  const checked = checkConfig(JSON.parse(text));
  expect(checked.kind === 'wrong' && checked.problems.map(({ path }) => path)).toEqual([
    '__proto__',
  ]);
});

test('very deep JSON → an answer', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  expect(checkConfig(deep).kind).toBe('wrong');
  expect(checkConfig({ ...full, texts: deep }).kind).toBe('wrong');
});

test('an object that holds itself → an answer', () => {
  const round: Record<string, unknown> = { ...full };
  round.texts = round;
  expect(checkConfig(round).kind).toBe('wrong');
});

test('what it calls sound, it gives back unchanged', () => {
  expect(Config.parse(full)).toEqual(full);
});
