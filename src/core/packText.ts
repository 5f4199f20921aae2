/**
 * Says once what stands more than once in a text without capitals, with capitals for it. Unpacked letter by letter:
 * split at the letter, the last part stands wherever it stood.
 */
export function packText(text: string): { packed: string; letters: string } {
  let packed = text;
  let letters = '';
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    const part = dearestPart(packed);
    if (!part) break;
    packed = packed.split(part).join(letter) + letter + part;
    letters = letter + letters;
  }
  return { packed, letters };
}

/** The part whose saying once saves most; `undefined` where none saves anything. */
function dearestPart(text: string): string | undefined {
  let dearest: string | undefined;
  let most = 0;
  // Where nothing of a length stands twice, nothing longer does.
  for (let length = 2, isAgain = true; isAgain; length += 1) {
    isAgain = false;
    const counts: Record<string, number> = Object.create(null);
    const ends: Record<string, number> = Object.create(null);
    for (let start = 0; start + length <= text.length; start += 1) {
      const part = text.slice(start, start + length);
      // None over another of its kind.
      if ((ends[part] ?? 0) > start) continue;
      ends[part] = start + length;
      const count = (counts[part] ?? 0) + 1;
      counts[part] = count;
      isAgain ||= count > 1;
      const saved = count * (length - 1) - length - 2; // itself, and its letter twice
      if (saved <= most) continue;
      most = saved;
      dearest = part;
    }
  }
  return dearest;
}
