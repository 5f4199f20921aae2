import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Config } from '../../../src/config/schema';
import { hasSoundShape } from '../../../src/core/shape';
import { siteConfig } from '../../fixtures/config';

const over = (change: object) => ({ ...siteConfig(), ...change });

test.each([
  ['the whole configuration', siteConfig()],
  ['operator and policy alone', { operator: { name: 'A' }, policy: { url: '/p' } }],
  ['an endpoint as an object', over({ endpoint: { url: 'https://a.example/' } })],
  ['an endpoint that is a path', over({ endpoint: '/send.php' })],
  ['an endpoint of the page’s folder', over({ endpoint: { url: './lead?from=site' } })],
  ['a receiver on this machine', over({ receiver: 'http://leads.localhost:8787' })],
])('%s → sound', (_, config) => {
  expect(hasSoundShape(config)).toBe(true);
});

test.each([
  ['null', null],
  ['a list', []],
  ['a string', 'config'],
  ['no operator', { policy: { url: '/p' } }],
  ['an unknown key', over({ reciever: 'https://a.example' })],
  ['a key of another type', over({ revision: '2' })],
  ['a list for an object', over({ forms: [] })],
  ['null for a value', over({ services: null })],
  ['an endpoint without https', over({ endpoint: 'http://a.example/' })],
  ['an endpoint object without https', over({ endpoint: { url: 'http://a.example/' } })],
  ['an endpoint without a scheme', over({ endpoint: '//a.example/lead' })],
  [
    'an endpoint without a scheme, as browsers read it',
    over({ endpoint: { url: '/\\a.example' } }),
  ],
  ['an endpoint without a scheme, behind an end of line', over({ endpoint: '/\n/a.example' })],
  ['an endpoint of another scheme', over({ endpoint: 'javascript:alert(1)' })],
  ['an endpoint object whose address is a number', over({ endpoint: { url: 5 } })],
  ['an empty endpoint', over({ endpoint: '' })],
  ['a receiver that is a path', over({ receiver: '/assent' })],
  ['a consent endpoint that is a path', over({ consentEndpoint: '/consent.php' })],
  ['a host that only looks like this machine', over({ receiver: 'http://localhost.example/' })],
  ['an id with other letters', over({ categories: { 'My-Own': {} } })],
  ['a service named like a category', over({ services: { analytics: { category: 'marketing' } } })],
])('%s → not sound', (_, config) => {
  expect(hasSoundShape(config)).toBe(false);
});

describe('the keys are those of the schema', () => {
  type JsonSchema = {
    type?: string;
    anyOf?: JsonSchema[];
    properties?: Record<string, JsonSchema>;
  };

  /** Values of each JSON type that nothing else is wrong with. */
  const VALUES: Record<string, unknown> = {
    string: 'https://a.example/',
    number: 1,
    boolean: true,
    object: { name: 'A' },
    array: [],
    null: null,
  };

  const typesOf = ({ type, anyOf = [] }: JsonSchema): string[] =>
    type ? [type.replace('integer', 'number')] : [...new Set(anyOf.flatMap(typesOf))];

  const { properties = {} } = z.toJSONSchema(Config) as JsonSchema; // a strict object
  const mayHold = Object.entries(properties).map(
    ([key, schema]) => [key, typesOf(schema)] as const,
  );

  test.each(mayHold)('%s holds %j, and nothing else', (key, types) => {
    const taken = Object.entries(VALUES).filter(([, value]) =>
      hasSoundShape({ operator: { name: 'A' }, [key]: value }),
    );
    expect(taken.map(([type]) => type).sort()).toEqual([...types].sort());
  });

  test('and there are no further ones', () => {
    const source = readFileSync('src/core/shape.ts', 'utf8');
    const [, keys = ''] = /KEYS =\s*'([^']*)'/.exec(source) ?? [];
    const wanted = mayHold.flatMap(([key, types]) => types.map((type) => `${type[0]}${key}`));
    expect(keys.trim().split(' ').sort()).toEqual(wanted.sort());
  });
});
