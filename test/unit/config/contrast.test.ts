import { expect, test } from 'vitest';
import { contrast } from '../../../src/config/contrast';
import type { BannerConfig } from '../../../src/core/bannerConfig';
import { checkConfig } from '../../fixtures/checked';
import { siteConfig } from '../../fixtures/config';

test.each([
  ['#000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#1f5fd6', '#1f5fd6', 1],
])('the contrast of %s and %s is %d either way round', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

const problemsOf = (banner: BannerConfig) => {
  const checked = checkConfig(siteConfig({ banner, forms: {} }));
  return checked.kind === 'wrong' ? checked.problems : [];
};

test('a colour under 4.5:1 is refused with theme, pair and figures', () => {
  const [problem, ...more] = problemsOf({
    theme: 'light',
    colors: { 'action-surface': '#ffffff', 'action-ink': '#777777' },
  });
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ path: 'banner.colors.action-ink', value: '#777777' });
  expect(problem?.message).toContain('`action-ink` #777777 on `action-surface` #ffffff');
  expect(problem?.message).toContain('4.47:1, less than 4.5:1');
});

test('a colour alone is held against what the browser paints beside it, in both themes', () => {
  expect(problemsOf({ colors: { ink: '#1c2024' } }).map(({ message }) => message)).toEqual([
    expect.stringContaining('In the dark theme `ink` #1c2024 on `surface` #121212'),
  ]);
  expect(problemsOf({ theme: 'light', colors: { ink: '#1c2024' } })).toEqual([]);
  expect(problemsOf({ colors: { surface: '#fff', ink: '#222' } })).toEqual([]);
  expect(problemsOf({ colors: { line: '#eee' } })).toEqual([]);
});

test('the ring around what is focused needs 3:1', () => {
  expect(problemsOf({ theme: 'light', colors: { accent: '#8b8b8b' } })).toEqual([]);
  expect(problemsOf({ theme: 'light', colors: { accent: '#aaaaaa' } })).toHaveLength(1);
});

test('a colour that is no hex is refused by name', () => {
  const [problem] = problemsOf({ colors: { ink: 'url(x)' } });
  expect(problem).toMatchObject({ path: 'banner.colors.ink', value: 'url(x)' });
});
