import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ASKS = '@media (prefers-reduced-motion: no-preference)';

/** Lines of a style sheet that move something, outside of what is only for those who do not mind. */
function movesForAll(css: string): string[] {
  const open: string[] = [];
  return css.split('\n').filter((line) => {
    if (line.includes('{')) open.push(line.trim());
    if (line.includes('}')) open.pop();
    const moves = /^\s*(animation|transition|scroll-behavior)[\w-]*:(?!\s*none)/.test(line);
    return moves && !open.some((rule) => rule.startsWith(ASKS));
  });
}

test('nothing of ours moves for those who ask for no motion', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join('src', file));
  const moving = sheets.filter((file) => readFileSync(file, 'utf8').includes(ASKS));
  expect(moving.length).toBeGreaterThan(2);
  for (const file of sheets)
    expect([file, movesForAll(readFileSync(file, 'utf8'))]).toEqual([file, []]);
  expect(movesForAll('.a {\n  transition: inset 1s;\n}')).toHaveLength(1);
});
