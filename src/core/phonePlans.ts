import { type PhoneReading, readPhone } from './phone';
import type { PhoneBeside } from './phoneBeside';

/** Reads a typed number; `beside` is what stands near its field. */
export type ReadPhone = (typed: string, beside?: PhoneBeside) => PhoneReading;

/** Our own reader alone, for Russian numbers. */
export const readAlone: ReadPhone = (typed) => readPhone(typed);

/** What numbering plans say of numbers. They age faster than numbers are handed out: a doubt is a question, never a wall. */
export type PhonePlans = {
  /** Whether a number in E.164 is in its country's plan; `undefined` where that plan is not here. */
  isValid(e164: string): boolean | undefined;
  /** A number as its country writes it; `undefined` where that is not known here. */
  display(e164: string): string | undefined;
  /** The valid number a text stands for, in E.164, `from` being a country (`DE`) or a dial code (`49`); `undefined` when it is none. */
  find(typed: string, from: string): string | undefined;
};

/**
 * Reads a number with our own reader first. The plans then cast doubt on foreign numbers that cannot
 * be, and may know what was meant where our reader does not.
 */
export function readWithPlans(
  typed: string,
  region: string,
  plans: PhonePlans | undefined,
): PhoneReading {
  const reading = readPhone(typed, region);
  if (!plans) return reading;
  if (reading.kind === 'understood') {
    const isDoubted = !reading.e164.startsWith('+7') && plans.isValid(reading.e164) === false;
    return isDoubted ? { kind: 'doubtful' } : reading;
  }
  if (reading.kind !== 'doubtful') return reading;
  const { suggestion } = reading;
  if (suggestion) return plans.isValid(suggestion) === false ? { kind: 'doubtful' } : reading;
  const found = plans.find(typed, region);
  return found ? { kind: 'doubtful', suggestion: found } : reading;
}
