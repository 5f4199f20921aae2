/** An address as it may be printed: whoever reads a report or a log learns no password from it. */
export function maskUser(address: string): string {
  return address.replace(/\/\/[^/]*@/, '//…@');
}

/** An address without the user and the password in it, and the header that they are sent as (RFC 7617). */
export function withoutUser(address: string): { url: string; headers: Record<string, string> } {
  const url = new URL(address);
  const { username, password } = url;
  if (!username && !password) return { url: address, headers: {} };
  const pair = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
  url.username = '';
  url.password = '';
  return { url: url.href, headers: { Authorization: `Basic ${pair}` } };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
