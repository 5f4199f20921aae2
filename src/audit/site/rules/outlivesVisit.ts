/** How a site's own session goes by, also where its cookie is kept for some hours. */
const SESSION = /sess(ion)?|(^|[._-])sid$|csrf|xsrf|antiforgery/i;

/** What spreads visits over servers or keeps robots off: the site itself needs it to answer. */
const SERVING =
  /^(AWSALB(TG)?(CORS)?|AWSELB(CORS)?|ARRAffinity(SameSite)?|ApplicationGatewayAffinity(CORS)?|BIGipServer.*|SERVERID|__cflb|__cf_bm|cf_clearance|_cfuvid)$/;

const DAY_SECONDS = 86_400;

/** Whether a first-party cookie stays once the visit is over; `endMs` is now, in milliseconds since 1970. */
export function outlivesVisit(cookie: { name: string; expires: number }, endMs: number): boolean {
  if (cookie.expires === -1 || SERVING.test(cookie.name)) return false;
  const isShort = cookie.expires - endMs / 1000 <= DAY_SECONDS;
  return !(isShort && SESSION.test(cookie.name));
}
