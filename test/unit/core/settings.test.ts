import { expect, test } from 'vitest';
import { categoryOfService } from '../../../src/core/settings';
import { catalog } from '../../../src/services/catalog/all';
import { siteConfig } from '../../fixtures/config';

// What is necessary names that category itself: the checker refuses it without.
const optional = Object.values(catalog).filter(({ category }) => category !== 'necessary');

test.each(optional)('$preset belongs where the catalog puts it', (facts) => {
  const config = siteConfig({ services: { one: { preset: facts.preset } } });
  expect(categoryOfService(config, 'one')).toBe(facts.category);
});

test('a named category goes before the preset’s', () => {
  const config = siteConfig({ services: { one: { preset: 'ga4', category: 'marketing' } } });
  expect(categoryOfService(config, 'one')).toBe('marketing');
});

test('an id that is no service has no category', () => {
  expect(categoryOfService(siteConfig(), 'analytics')).toBeUndefined();
});
