import { fromJson } from '../../core/json';
import type { QueuedEvent } from '../store/deliveryEvent';
import type { Answer } from './channel';

/** What is noted of an event. */
export type EventNote = {
  /** What it says beside the lead. */
  said: Record<string, unknown>;
  /** Marks of those of several readers who have it already, as their channel makes them. */
  reached: readonly string[];
  /** What the channel made of the lead, as it wrote it. */
  made?: string;
};

/** What a row's note holds. */
export function readNote(note: string | undefined): EventNote {
  // Written by `queueEvents.ts` and `alarms.ts`, and by `noteAfter` below.
  const read = (note === undefined ? {} : fromJson(note)) as Record<string, unknown>;
  const { reached = [], made, ...said } = read;
  return {
    said,
    reached: reached as string[],
    ...(made !== undefined && { made: made as string }),
  };
}

/** The note after a try, with what is to be known of it; `undefined` where it stays as it is. */
export function noteAfter(
  note: string | undefined,
  { reached, made }: Pick<Answer, 'reached' | 'made'>,
): string | undefined {
  if (!reached && made === undefined) return undefined;
  const { said, ...kept } = readNote(note);
  return JSON.stringify({
    ...said,
    ...kept,
    ...(reached && { reached }),
    ...(made !== undefined && { made }),
  });
}

/** The note of an event that says nothing but what was made. */
export function noteOfMade(made: string | undefined): { note?: string } {
  return made === undefined ? {} : { note: JSON.stringify({ made }) };
}

/** What the channel of a delivery made of a lead last, as it wrote it; `undefined` where it wrote nothing. */
export function madeOf(events: readonly QueuedEvent[], delivery: string): string | undefined {
  const notes = events
    .filter((one) => one.delivery === delivery)
    .map(({ note }) => readNote(note).made);
  return notes.findLast((made) => made !== undefined);
}
