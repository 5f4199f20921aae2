import { canonicalText } from './canonical';
import { fromJson } from './json';

/** The header by which a post says that nobody made it: a compact JWS of the receiver's own key. */
export const PASS_HEADER = 'Assent-Heartbeat';

/** What a heartbeat's browser calls itself beside: whatever it posts without a pass, nobody made either. */
export const HEARTBEAT_AGENT = 'AssentHeartbeat';

/** Its `typ`, which nothing else that the key signs has. */
export const PASS_TYPE = 'assent-heartbeat+jws';

/** How long before and after it was signed a pass is worth anything, in milliseconds: clocks differ, and a page may try again. */
export const PASS_MS = 600_000;

/** The text that is signed: the id of the one post that it is for, and when, ISO 8601 in UTC. */
export function passText(id: string, at: string): string {
  return canonicalText({ v: 1, id, at });
}

/** The id that a pass is for, where it is worth something at this time. */
export function passedId(text: string, nowMs: number): string | undefined {
  const { id, at } = (fromJson(text) ?? {}) as { id?: unknown; at?: unknown }; // looked at below
  if (typeof id !== 'string' || typeof at !== 'string') return undefined;
  return Math.abs(nowMs - Date.parse(at)) <= PASS_MS ? id : undefined;
}
