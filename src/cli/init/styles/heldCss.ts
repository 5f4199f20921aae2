import type { Held } from './holdForeign';

/** What is held as a style sheet; `imports`: only those, or all but those. */
export function heldCss(held: readonly Held[], imports: 'all' | 'only' | 'none' = 'all'): string {
  const first = imports === 'none' ? [] : held.flatMap((one) => one.imports);
  if (imports === 'only') return first.join('\n');
  const values = held.flatMap((one) => Object.entries(one.values));
  const lines = values.map(([name, address]) => `  ${name}: url("${quoted(address)}");`);
  const root = lines.length ? [':root {', ...new Set(lines), '}'] : [];
  return [...first, ...held.flatMap((one) => one.fonts), ...root].join('\n');
}

function quoted(address: string): string {
  return address
    .replace(/["\\]/g, '\\$&')
    .replace(/[\r\n]+/g, '')
    .replace(/</g, '%3C');
}
