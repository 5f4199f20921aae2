import { expect, test } from 'vitest';
import { hasSoundShape } from '../../../src/core/shape';
import { siteConfig } from '../../fixtures/config';

const over = (change: object) => ({ ...siteConfig(), ...change });

test.each([
  ['the whole configuration', siteConfig()],
  ['operator and policy alone', { operator: { name: 'A' }, policy: { url: '/p' } }],
  ['an endpoint as an object', over({ endpoint: { url: 'https://a.example/' } })],
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
  ['a host that only looks like this machine', over({ receiver: 'http://localhost.example/' })],
  ['an id with other letters', over({ categories: { 'My-Own': {} } })],
  ['a service named like a category', over({ services: { analytics: { category: 'marketing' } } })],
])('%s → not sound', (_, config) => {
  expect(hasSoundShape(config)).toBe(false);
});
