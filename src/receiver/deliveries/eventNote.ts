import { fromJson } from '../../core/json';

/** What is noted of an event: what it says beside the lead, and who of several readers has it already. */
export type EventNote = {
  said: Record<string, unknown>;
  /** Marks of readers, as their channel makes them. */
  reached: readonly string[];
};

/** What a row's note holds. */
export function readNote(note: string | undefined): EventNote {
  // Written by `queueEvents.ts` and `alarms.ts`, and by `noteWith` below.
  const read = (note === undefined ? {} : fromJson(note)) as Record<string, unknown>;
  const { reached = [], ...said } = read;
  return { said, reached: reached as string[] };
}

/** The note with those who have it now. */
export function noteWith(note: string | undefined, reached: readonly string[]): string {
  return JSON.stringify({ ...readNote(note).said, reached });
}
