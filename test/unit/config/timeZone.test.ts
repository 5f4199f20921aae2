import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/config/check';
import { checkConfig } from '../../fixtures/checked';
import { siteConfig } from '../../fixtures/config';

const problemsOf = (timeZone: string) => {
  const checked = checkConfig({
    ...siteConfig(),
    receiver: 'https://leads.example.ru',
    server: { timeZone },
  });
  return checked.kind === 'wrong' ? checked.problems.map(formatProblem) : [];
};

test.each(['Europe/Moscow', 'Asia/Yekaterinburg', 'UTC'])('%s → sound', (zone) => {
  expect(problemsOf(zone)).toEqual([]);
});

test.each(['Moscow', 'МСК', '+03:00', '', 'Europe/Moskau'])('"%s" → how to write it', (zone) => {
  expect(problemsOf(zone)).toEqual([expect.stringMatching(/^server\.timeZone .*Europe\/Moscow/)]);
});
