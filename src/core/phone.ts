import { foldPhone } from './phoneText';

/**
 * What a typed phone number means. `understood` carries E.164 and, apart, an extension;
 * `doubtful` is worth a question, with the number that was probably meant where there is one.
 */
export type PhoneReading =
  | { kind: 'understood'; e164: string; extension?: string }
  | { kind: 'doubtful'; suggestion?: string }
  | { kind: 'empty' };

/** Digits of one run of a text, and the lengths into which separators part them. */
type Run = { digits: string; groups: string[] };

const doubtful: PhoneReading = { kind: 'doubtful' };
const suggest = (reading: PhoneReading): PhoneReading =>
  reading.kind === 'understood' ? { kind: 'doubtful', suggestion: reading.e164 } : doubtful;
const understood = (digits: string): PhoneReading => ({ kind: 'understood', e164: `+${digits}` });

/**
 * Reads a phone number as people type and paste it. No digit of the subscriber's number is ever
 * dropped or changed: what is not certain is `doubtful`. `region` decides what a number without a
 * country code means; only `RU` and `KZ` are known.
 */
export function readPhone(typed: string, region = 'RU'): PhoneReading {
  const { text, extension } = foldPhone(typed);
  // One digit is the country code that a mask leaves in an empty field.
  if (!/\p{L}|\d.*\d/su.test(text)) return { kind: 'empty' };
  const readings = text
    .split(/\p{L}+/u)
    .filter((run) => /\d/.test(run))
    .map((run) => readRun(run, region === 'RU' || region === 'KZ'));
  const clear = readings.filter((reading) => reading.kind === 'understood');
  const [reading = doubtful, ...others] = clear.length === 1 ? clear : readings;
  if (readings.length > 1) return others.length ? doubtful : suggest(reading);
  return reading.kind === 'understood' && extension ? { ...reading, extension } : reading;
}

function readRun(text: string, isRussian: boolean): PhoneReading {
  const plusAt = text.search(/\+\D*\d[^+]*$/);
  if (plusAt < 0) {
    const run = runOf(text);
    return isRussian ? readDialled(run) : readForeignDialled(run);
  }
  const before = runOf(text.slice(0, plusAt)).digits;
  const run = runOf(text.slice(plusAt));
  const reading = readInternational(run, isRussian);
  // A mask or an autofill put one country code before another: +7 +7 999, +7 +375 29.
  const isDoubledCode =
    before.length < 4 && (/^[78]?$/.test(before) || run.digits.startsWith(before));
  // “+44 (0)20” drops its zero, “+39 (0)6” keeps it.
  if (!text.includes('(0)')) return isDoubledCode ? reading : suggest(reading);
  return suggest(readInternational(runOf(text.slice(plusAt).replace('(0)', '')), isRussian));
}

const runOf = (text: string): Run => ({
  digits: text.replace(/\D/g, ''),
  groups: text.match(/\d+/g) ?? [],
});

function readDialled(run: Run): PhoneReading {
  const { digits, groups } = run;
  const { length } = digits;
  // 8~10 is how Russia dials abroad; no area code starts with 1.
  if (/^810/.test(digits) && length > 10) return readInternational(behind(run, 3), true);
  if (/^[78]/.test(digits) && length === 11) return readNational(digits.slice(1));
  // A 7 or 8 that stands by itself is the prefix of a number that lacks a digit.
  if (length === 10 && !/^[78]$/.test(groups[0] ?? '')) {
    return /^7/.test(digits) ? suggest(readNational(digits)) : readNational(digits);
  }
  return readDoubled(run) ?? (/^[78]/.test(digits) ? doubtful : readForeignDialled(run));
}

function readForeignDialled(run: Run): PhoneReading {
  if (/^00/.test(run.digits)) return readInternational(behind(run, 2), false);
  return run.digits.length > 10 ? suggest(readInternational(run, false)) : doubtful;
}

const behind = ({ digits }: Run, prefixLength: number): Run => ({
  digits: digits.slice(prefixLength),
  groups: [],
});

function readInternational(run: Run, isRussian: boolean): PhoneReading {
  const { digits, groups } = run;
  if (/^7/.test(digits)) {
    return digits.length === 11 ? readNational(digits.slice(1)) : (readDoubled(run) ?? doubtful);
  }
  if (isRussian && /^8[34789]\d{9}$/.test(digits)) {
    // The habit of +8 (4…) looks like Vietnam, Bangladesh and Taiwan unless the 8 stands apart.
    const national = readNational(digits.slice(1));
    return /^8(4|80[1-9]|86)/.test(digits) && groups[0] !== '8' ? suggest(national) : national;
  }
  const abroad = /^[1-9]\d{7,14}$/.test(digits) ? understood(digits) : doubtful;
  return (isRussian && readDoubled(run)) || abroad;
}

/**
 * Two codes before ten digits: +7 8 999…, 8 7 999…; `undefined` when it is none. Without
 * separators +7 8 431 234-56-78 may as well be +7 843 123-45-67 with a digit too many.
 */
function readDoubled({ digits, groups }: Run): PhoneReading | undefined {
  const [first, second] = groups.map((group) => group.length);
  if (!/^[78]{2}[34789]\d{9}$/.test(digits) || (first === 1 && second === 3)) return undefined;
  const reading = readNational(digits.slice(2));
  return /^..[89]/.test(digits) || second === 1 || second === 11 ? reading : suggest(reading);
}

/**
 * Ten digits behind +7. The refused areas are in no plan and are just what a mask makes of a
 * pasted 8 or 7: 8 (999) 123-45-67 in +7 (000) 000-00-00 becomes +7 (899) 912-34-56, a digit lost.
 */
function readNational(digits: string): PhoneReading {
  return /^([349]|7([0-25-8]|47)|8(?!8|9|49|3[0789]))/.test(digits) && digits.length === 10
    ? understood(`7${digits}`)
    : doubtful;
}
