import { expect, test } from 'vitest';
import { checkConfig, formatProblem } from '../../../src/config/check';
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
