import type { Edit } from './edits';

/** Lines shown before and after a change. */
const AROUND = 2;

/** The change of one file as a unified difference; empty for no change. */
export function difference(name: string, bytes: string, edits: readonly Edit[]): string[] {
  const starts = lineStarts(bytes);
  const lineAt = (offset: number) => {
    const next = starts.findIndex((start) => start > offset);
    return (next < 0 ? starts.length : next) - 1;
  };
  const hunks: { from: number; to: number; edits: Edit[] }[] = [];
  for (const edit of edits) {
    const [from, to] = [lineAt(edit.start), lineAt(Math.max(edit.start, edit.end))];
    const last = hunks.at(-1);
    if (last && from <= last.to + 2 * AROUND) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else hunks.push({ from, to, edits: [edit] });
  }
  let shift = 0;
  const lines = hunks.flatMap((hunk) => {
    const first = Math.max(0, hunk.from - AROUND);
    const last = Math.min(starts.length - 1, hunk.to + AROUND);
    const [start = 0, end = bytes.length] = [starts[first], starts[last + 1]];
    const before = split(bytes.slice(start, end));
    const changed = [...hunk.edits]
      .reverse()
      .reduce(
        (text, edit) =>
          text.slice(0, edit.start - start) + edit.text + text.slice(edit.end - start),
        bytes.slice(start, end),
      );
    const after = split(changed);
    const head = `@@ -${before.length ? first + 1 : 0},${before.length} +${first + 1 + shift},${after.length} @@`;
    shift += after.length - before.length;
    return [head, ...body(before, after)];
  });
  return lines.length ? [`--- ${bytes ? name : '/dev/null'}`, `+++ ${name}`, ...lines] : [];
}

/** Lines that stay, go and come: by the longest common run of them. */
function body(before: readonly string[], after: readonly string[]): string[] {
  const longest = before.map(() => after.map(() => 0)).concat([after.map(() => 0)]);
  const at = (row: number, column: number) => longest[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const line = longest[row];
      if (line) {
        line[column] =
          before[row] === after[column]
            ? at(row + 1, column + 1) + 1
            : Math.max(at(row + 1, column), at(row, column + 1));
      }
    }
  }
  const lines: string[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      lines.push(` ${before[row++]}`);
      column++;
    } else if (
      column >= after.length ||
      (row < before.length && at(row + 1, column) >= at(row, column + 1))
    ) {
      lines.push(`-${before[row++]}`);
    } else lines.push(`+${after[column++]}`);
  }
  return lines;
}

function lineStarts(bytes: string): number[] {
  const starts = [0];
  for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) starts.push(at + 1);
  if (starts.length > 1 && starts.at(-1) === bytes.length) starts.pop();
  return starts;
}

function split(text: string): string[] {
  if (!text) return [];
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
