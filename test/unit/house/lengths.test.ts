import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modules } from './rooms';
import { isNode, lineOf, parse, walk } from './syntax';

/** Lines a module may have, and a function in it. Lists of words and facts are data. */
const LONGEST_MODULE = 200;
const LONGEST_FUNCTION = 80;
const DATA = /^(locales|services\/catalog)\//;

const code = modules.filter((file) => !DATA.test(file));
const sourceOf = (file: string) => readFileSync(`src/${file}`, 'utf8');
const linesIn = (source: string) => source.trimEnd().split('\n').length;

/** Functions longer than `most` lines, each with the line it begins on. */
function longFunctions(source: string, most: number): string[] {
  const found: string[] = [];
  walk(parse(source), (node) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type))
      return;
    if (!isNode(node.body)) return;
    const first = lineOf(source, node.start);
    const lines = lineOf(source, node.end) - first + 1;
    if (lines > most) found.push(`line ${first}: ${lines} lines`);
  });
  return found;
}

test.each(code)('%s fits on a screen or two', (file) => {
  const source = sourceOf(file);
  expect(linesIn(source)).toBeLessThanOrEqual(LONGEST_MODULE);
  expect(longFunctions(source, LONGEST_FUNCTION)).toEqual([]);
});

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

test.each(sheets)('%s fits on a screen or two', (file) => {
  expect(linesIn(sourceOf(file))).toBeLessThanOrEqual(LONGEST_MODULE);
});

test('half of all modules hold about 45 lines or less', () => {
  const lengths = code.map((file) => linesIn(sourceOf(file))).sort((one, other) => one - other);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(45);
});

test('a long function is named with its line', () => {
  expect(longFunctions('\nconst f = () => {\n\n\n};', 3)).toEqual(['line 2: 4 lines']);
});
