import type { Standing } from './standing';

/** Whether a receiver keeps something at a place; one line where it does not, or where nobody can tell. */
export type Found = { kind: 'found' } | { kind: 'missing' | 'failed'; message: string };

/** What a look at a database came to, which changes nothing in it. */
export type Examined =
  | {
      kind: 'usable';
      /** Steps of the schema that ran there, in order. */
      steps: string[];
      /** When the newest lead came, ISO 8601 UTC; `undefined` where there is none. */
      newest?: string;
      /** Its own clock, in milliseconds since 1970-01-01 UTC, where it has one. */
      nowMs?: number;
      /** Ids of the keys that it lists, the newest first. */
      keys: string[];
      /** Deliveries that do not fare well. */
      standings: Standing[];
    }
  | { kind: 'missing' }
  | { kind: 'failed'; message: string };
