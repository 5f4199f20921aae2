/** A time as RFC 3339 in UTC, from milliseconds since 1970; without the quotes that some old libraries put around it. */
export function isoTime(atMs: number): string {
  return new Date(atMs).toISOString().replace(/"/g, '');
}
