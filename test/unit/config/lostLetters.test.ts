import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/config/check';
import { checkConfig } from '../../fixtures/checked';
import full from '../../fixtures/config/full.json';

function problemsOf(value: unknown): string[] {
  const checked = checkConfig(value);
  return checked.kind === 'wrong' ? checked.problems.map(formatProblem) : [];
}

test('letters that were lost on the way → refused, each place, and how to save the file', () => {
  const name = '\uFFFD\uFFFD «\uFFFD\uFFFD\uFFFD»';
  const config = {
    ...full,
    operator: { ...full.operator, name },
    texts: { ru: { 'banner.accept': '\uFFFD' } },
  };
  const what =
    'Letters of this were lost (�): the file was not saved as UTF-8. Write them again and save the file as UTF-8, in Notepad by “Save as”, Encoding: UTF-8.';
  expect(problemsOf(config)).toEqual([
    `operator.name (${JSON.stringify(name)}): ${what}`,
    `texts.ru["banner.accept"] ("�"): ${what}`,
  ]);
});

test('in a list and in a key of the owner’s own → said of each', () => {
  const config = {
    ...full,
    origins: ['https://\uFFFD.ru'],
    recipients: { '\uFFFD': { name: 'A' } },
  };
  const places = problemsOf(config).filter((line) => line.includes('were lost'));
  expect(places).toEqual([
    expect.stringMatching(/^origins\[0\] /),
    expect.stringMatching(/^recipients\["\uFFFD"\] /),
  ]);
});

test('a value that holds itself → an answer all the same', () => {
  const own: Record<string, unknown> = { name: '\uFFFD' };
  own.self = own;
  expect(problemsOf({ ...full, operator: own }).join('\n')).toMatch(/operator\.name .*were lost/);
});

test.each([
  ['half an emoji', '\ud83d'],
  ['a NUL', '\u0000'],
])('%s in a text or a key → refused: its receipts would not verify', (_, sign) => {
  const own = { ...full.operator, name: `ООО «Ромашка${sign}»` };
  expect(problemsOf({ ...full, operator: own }).join('\n')).toMatch(
    /operator\.name .*half an emoji .*or a NUL .*Take it out/,
  );
  expect(problemsOf({ ...full, [`x${sign}`]: 1 }).join('\n')).toContain('Take it out');
});

test('a whole emoji is a letter like any other', () => {
  const own = { ...full.operator, name: 'ООО «Ромашка 🌼»' };
  expect(problemsOf({ ...full, operator: own }).join('\n')).not.toContain('emoji');
});
