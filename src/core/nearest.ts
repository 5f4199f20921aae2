/** Fewest single-character edits, swaps of neighbours among them, that turn one word into another. */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let previous = [0, ...to.split('').map((_, index) => index + 1)];
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = previous;
    previous = current;
  }
  return at(previous, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

const LONGEST_COMPARED = 60;

/** The known word that was probably meant; `undefined` when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST_COMPARED) return undefined;
  const allowed = Math.max(1, Math.floor(word.length / 3));
  return known
    .map((candidate) => ({
      candidate,
      distance: editDistance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** The closing words of a message about an unknown name: the likely one, else all there are. */
export function suggest(word: string, known: readonly string[], whenNone: string): string {
  const near = nearest(word, known);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return known.length ? `Use one of: ${known.join(', ')}.` : whenNone;
}
