/** So long before its end a secret's end is told of, in milliseconds. */
const TOLD_MS = 30 * 86_400_000;

/** Whether the end of a secret is to be told of: it has come, or it comes soon; both in milliseconds since 1970-01-01 UTC. */
export function secretEnd(endsMs: number | undefined, nowMs: number): 'ended' | 'soon' | undefined {
  if (endsMs === undefined || endsMs - nowMs > TOLD_MS) return undefined;
  return endsMs <= nowMs ? 'ended' : 'soon';
}
