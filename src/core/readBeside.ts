import { type PhoneReading, readPhone } from './phone';
import type { PhoneBeside } from './phoneBeside';
import { type PhonePlans, readWithPlans } from './phonePlans';
import { foldPhone } from './phoneText';

const doubtful: PhoneReading = { kind: 'doubtful' };
const understood = (e164: string): PhoneReading => ({ kind: 'understood', e164 });
const digitsOf = (text: string) => foldPhone(text).text.replace(/\D/g, '');

/**
 * Reads a number by what stands beside it. Where two readings differ it is `doubtful`, with one of them;
 * where nothing here says what the shown code makes of it, without any.
 */
export function readBeside(
  typed: string,
  beside: PhoneBeside,
  plans: PhonePlans | undefined,
): PhoneReading {
  const plain = readWithPlans(typed, 'RU', plans);
  if (plain.kind === 'empty') return plain;
  const seen = seenReading(typed, beside.from, plain, plans);
  const whole = beside.full ? readFull(beside.full, plain, plans) : undefined;
  if (!beside.full || !whole) return seen;
  if (!hasSameEnd(whole, digitsOf(typed))) {
    // A widget may fill its own input in only after us; the owner's is meant to be right.
    if (!beside.isNamed) return seen;
    return { kind: 'doubtful', suggestion: numberIn(seen) ?? whole };
  }
  const other = beside.from.length ? numberIn(seen) : undefined;
  const isAgreed = other === undefined || other === whole;
  return isAgreed && plans?.isValid(whole) !== false
    ? understood(whole)
    : { kind: 'doubtful', suggestion: whole };
}

const numberIn = (reading: PhoneReading) =>
  reading.kind === 'understood'
    ? reading.e164
    : reading.kind === 'doubtful'
      ? reading.suggestion
      : undefined;

/** What the shown codes and countries make of a number; the plain reading where none is shown. */
function seenReading(
  typed: string,
  from: readonly string[],
  plain: PhoneReading,
  plans: PhonePlans | undefined,
): PhoneReading {
  if (!from.length) return plain;
  const readings = from.map((one) => readFrom(typed, one, plain, plans));
  const numbers = readings.flatMap((reading) =>
    reading.kind === 'understood' ? reading.e164 : [],
  );
  const [number] = numbers;
  const [first = doubtful] = readings.filter((reading) => numberIn(reading));
  const codes = from.filter(isCode);
  if (!number || (areAlike(numbers) && areAlike(codes))) return number ? understood(number) : first;
  return { kind: 'doubtful', suggestion: number };
}

const areAlike = (all: readonly string[]) => all.every((one) => one === all[0]);
const isCode = (from: string) => /^\d/.test(from);

function readFrom(
  typed: string,
  from: string,
  plain: PhoneReading,
  plans: PhonePlans | undefined,
): PhoneReading {
  if (from === '7') return plain;
  const digits = digitsOf(typed);
  if (/^\D*(\+|00)/.test(foldPhone(typed).text)) {
    // Whoever writes a code means it; a code that stands before the field as well is another matter.
    const isSame = !isCode(from) || numberIn(plain)?.startsWith(`+${from}`);
    return isSame || plain.kind !== 'understood'
      ? plain
      : { kind: 'doubtful', suggestion: plain.e164 };
  }
  const found = plans?.find(typed, from);
  if (found) return understood(found);
  // Eleven digits behind 8 or 7 are how Russia writes its own.
  if (/^[78]\d{10}$/.test(digits)) {
    const suggestion = numberIn(plain);
    return suggestion ? { kind: 'doubtful', suggestion } : doubtful;
  }
  if (!isCode(from)) return doubtful;
  const guess = `+${from}${digits.replace(/^0/, '')}`;
  const verdict = plans?.isValid(guess);
  if (verdict === false || !/^\+\d{8,15}$/.test(guess)) return doubtful;
  // What a leading zero means is its country's own matter.
  return /^0/.test(digits) ? { kind: 'doubtful', suggestion: guess } : understood(guess);
}

/** The number of a hidden input in E.164; `undefined` where it is none with its code. */
function readFull(
  full: string,
  plain: PhoneReading,
  plans: PhonePlans | undefined,
): string | undefined {
  if (/^\D*\+/.test(full)) {
    const reading = readPhone(full);
    return reading.kind === 'understood' ? reading.e164 : undefined;
  }
  const digits = digitsOf(full);
  if (/^[78]\d{10}$/.test(digits)) return numberIn(readPhone(full));
  const number = `+${digits}`;
  const hasCode = digits.length > 10 && plans?.isValid(number) !== false;
  return hasCode ? number : numberIn(plain) === number ? number : undefined;
}

/** Whether a number ends in what is seen, a country's own prefix (0, 8) and a written code apart. */
function hasSameEnd(e164: string, seen: string): boolean {
  const bare = seen.replace(/^(00|[08])/, '');
  return bare.length > 3 && (e164.endsWith(bare) || e164.endsWith(seen));
}
