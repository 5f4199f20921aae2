/** What stands together in a value: letters and digits, and what joins the parts of an identifier. */
const TOKEN = /[a-z\d_-]{8,}/gi;

/**
 * Whether a value could tell one browser from all others: whether a part of it looks drawn by lot. Times, dates,
 * versions and words with a number behind them do not, so the same page is judged alike in every run.
 */
export function isIdentifier(value: string): boolean {
  const plain = decoded(value);
  return (plain.match(TOKEN) ?? []).some(isDrawn) || /\b[01]?\.\d{12,}\b/.test(plain);
}

/** Whether a run of letters and digits is of no language, of no calendar and no count. */
function isDrawn(token: string): boolean {
  // Words that stand before, between or behind the parts say nothing of the browser.
  const parts = token.split(/[-_]+/).filter((part) => /\d/.test(part) || isHex(part));
  const run = parts.join('');
  const numbers = parts.flatMap((part) => part.match(/\d{9,}/g) ?? []);
  if (numbers.some((digits) => new Set(digits).size >= 3 && !isTime(digits))) return true;
  if (!/[a-z]/i.test(run) || /^\d{2,8}T\d{2,6}Z?$/i.test(run)) return false;
  const turns = run.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
  const isLongHex = /^[\da-f]{16,}$/i.test(run) && turns > 0;
  const isUnsaid = run.length >= 10 && turns > 0 && /[bcdfghjklmnpqrstvwxz]{4}/i.test(run);
  return new Set(run).size >= 5 && (isLongHex || isUnsaid || turns >= 3);
}

function isHex(part: string): boolean {
  return /^[\da-f]{4}$/i.test(part) || /^[\da-f]{8}$|^[\da-f]{12}$/i.test(part);
}

/** Whether digits are a time between 2014 and 2100, in seconds to microseconds, or a date as they write it. */
function isTime(digits: string): boolean {
  if (/^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])(\d{4}|\d{6})?$/.test(digits)) return true;
  if (!/^(\d{10}|\d{13}|\d{16})$/.test(digits)) return false;
  const seconds = Number(digits.slice(0, 10));
  return seconds > 1_400_000_000 && seconds < 4_100_000_000;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
