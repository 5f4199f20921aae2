/** Who a page is asked for as, by the user and the password in its address: Playwright's `httpCredentials`. */
export type PageUser = { username: string; password: string; origin: string };

/** An address as it may be printed: whoever reads a report or a log learns no password from it. */
export function maskUser(address: string): string {
  return address.replace(/\/\/[^/]*@/, '//…@');
}

/** An address without the user and the password in it, and these. */
export function withoutUser(address: string): { url: string; user: PageUser | undefined } {
  if (!URL.canParse(address)) return { url: address, user: undefined };
  const url = new URL(address);
  const { username, password, origin } = url;
  if (!username && !password) return { url: address, user: undefined };
  url.username = '';
  url.password = '';
  return {
    url: url.href,
    user: { username: decoded(username), password: decoded(password), origin },
  };
}

/** The header that a user is sent as to an address (RFC 7617); none for nobody, and to other origins than the user's. */
export function headersFor(user: PageUser | undefined, url: string): Record<string, string> {
  if (!user || user.origin !== new URL(url).origin) return {};
  const pair = Buffer.from(`${user.username}:${user.password}`).toString('base64');
  return { Authorization: `Basic ${pair}` };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
