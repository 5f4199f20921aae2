import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/config/check';
import { checkConfig } from '../../fixtures/checked';
import { siteConfig } from '../../fixtures/config';

const problemsOf = (newsletter: object, use: object = {}) => {
  const { purposes, ...site } = siteConfig();
  const checked = checkConfig({
    ...site,
    receiver: 'https://leads.example.ru',
    purposes: { ...purposes, newsletter: { data: ['phone'], keepDays: 730, ...newsletter } },
    forms: { callback: { purposes: { callback: { required: true }, newsletter: use } } },
  });
  return checked.kind === 'wrong' ? checked.problems.map(formatProblem) : [];
};

test.each(['service', 'advertising', 'calls'])('a purpose of the kind %s → sound', (kind) => {
  expect(problemsOf({ kind })).toEqual([]);
});

test.each(['advertising', 'calls'])(
  '%s that a form depends on, or that stands without a box → refused',
  (kind) => {
    expect(problemsOf({ kind }, { required: true })).toEqual([
      expect.stringMatching(
        /^forms\.callback\.purposes\.newsletter\.required \(true\): .*must be free/,
      ),
    ]);
    expect(problemsOf({ kind, basis: 'request' })).toEqual([
      expect.stringMatching(/^purposes\.newsletter\.basis \("request"\): Nobody asks/),
    ]);
  },
);

test.each([
  [false, undefined, []],
  [true, 'https://leads.example.ru', []],
  [true, undefined, [expect.stringMatching(/^figures \(true\): Figures go to a receiver alone/)]],
])('figures %s with receiver %s → %j', (figures, receiver, problems) => {
  const { receiver: _, ...site } = siteConfig({ forms: {} });
  const checked = checkConfig({ ...site, figures, ...(receiver && { receiver }) });
  expect(checked.kind).toBe('sound');
  expect(checked.warnings.map(formatProblem).filter((said) => said.startsWith('figures'))).toEqual(
    problems,
  );
});

test('a service may be required; another kind is refused by its name', () => {
  expect(problemsOf({ kind: 'service', title: 'x' }, {})).toEqual([]);
  expect(problemsOf({ kind: 'ads' })).toEqual([
    expect.stringMatching(/^purposes\.newsletter\.kind \("ads"\)/),
  ]);
});
