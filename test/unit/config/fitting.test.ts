import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/config/check';
import { checkConfig } from '../../fixtures/checked';
import { config } from '../../receiver/messages';

const problemsOf = (value: unknown): string[] => {
  const checked = checkConfig(value);
  return checked.kind === 'wrong' ? checked.problems.map(formatProblem) : [];
};
const words = 'ы'.repeat(4000);

test('words of ordinary length fit', () => {
  expect(problemsOf({ ...config, texts: { ru: { 'consent.act': 'x'.repeat(300) } } })).toEqual([]);
});

test('a text longer than a receiver takes → its purpose, and what to do', () => {
  const problems = problemsOf({
    ...config,
    texts: { de: { 'consent.act': words, 'consent.subject': words } },
  });
  expect(problems).toEqual([
    expect.stringMatching(/^purposes\.\w+ .*over 8000 characters.*Shorten/),
  ]);
});

test('texts that fit one by one, but not together → the form, and what to do', () => {
  const { callback } = config.purposes ?? {};
  const ids = Array.from({ length: 8 }, (_, index) => `aim${index}`);
  const problems = problemsOf({
    ...config,
    purposes: {
      ...config.purposes,
      ...Object.fromEntries(ids.map((id) => [id, { ...callback, title: 'чтобы' }])),
    },
    recipients: {
      ...config.recipients,
      ...Object.fromEntries(ids.map((id) => [id, { name: 'ы'.repeat(290) }])),
    },
    forms: {
      callback: {
        ...config.forms?.callback,
        purposes: Object.fromEntries(['callback', ...ids].map((id) => [id, { required: true }])),
      },
    },
  });
  expect(problems).toEqual([
    expect.stringMatching(
      /^forms\.callback\.purposes .* bytes together; a form has room for 16384/,
    ),
  ]);
});

const categories = (count: number, changes: object = {}) => ({
  ...config.categories,
  ...Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`more${index}`, { title: 'Ещё', ...changes }]),
  ),
});
const services = (count: number) => ({
  ...config.services,
  ...Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `service${index}`,
      { category: 'marketing', title: 'Ещё' },
    ]),
  ),
});

test.each([
  [
    'a banner',
    { texts: { de: { 'banner.text': `{aims} {policy} ${words}${words.slice(20)}` } } },
    /^texts .*over 8000/,
  ],
  [
    'a category with its title',
    { categories: categories(1, { description: { de: 'ы'.repeat(8000) } }) },
    /^categories\.more0 .*over 8000 characters together/,
  ],
  [
    'all categories together',
    { categories: categories(5, { description: { de: words } }) },
    /^categories .* bytes together; a choice has room for 16384/,
  ],
  ['too many categories', { categories: categories(40) }, /^categories .*takes 40 at most/],
  ['too many services', { services: services(100) }, /^services .*takes 100 at most/],
])('%s longer than a choice can claim → where, and what to do', (_, changes, problem) => {
  expect(problemsOf({ ...config, ...changes })).toEqual([expect.stringMatching(problem)]);
});

test('choices as large as a receiver takes are called sound', () => {
  const most = { categories: categories(20), services: services(60) };
  expect(problemsOf({ ...config, ...most })).toEqual([]);
});
