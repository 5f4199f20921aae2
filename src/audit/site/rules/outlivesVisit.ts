/** How a site's own session goes by, also where its cookie is kept for some hours. */
const SESSION = /sess(ion)?|^sid$|csrf|xsrf/i;
const DAY_SECONDS = 86_400;

/** Whether a first-party cookie stays once the visit is over; `endMs` is now, in milliseconds since 1970. */
export function outlivesVisit(cookie: { name: string; expires: number }, endMs: number): boolean {
  if (cookie.expires === -1) return false;
  const isShort = cookie.expires - endMs / 1000 <= DAY_SECONDS;
  return !(isShort && SESSION.test(cookie.name));
}
