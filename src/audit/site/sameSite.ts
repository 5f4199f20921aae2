import { bare } from './bare';

/** What is no page, or what changes something when it is opened. */
const LEFT_ALONE =
  /\.(pdf|zip|docx?|xlsx?|jpe?g|png|gif|webp|svg|mp[34]|exe|dmg|apk|xml|json|js|css)$|log-?out|sign-?out|delete|remove|unsubscribe|\/cart\/add/i;

/** Addresses that are pages of the same origin as another one, each once. */
export function sameSite(addresses: readonly string[], of: string): string[] {
  const { origin } = new URL(of);
  const fitting = addresses.flatMap((address) => {
    if (!URL.canParse(address)) return [];
    const url = new URL(address);
    return url.origin === origin && !LEFT_ALONE.test(url.pathname + url.search)
      ? [bare(url.href)]
      : [];
  });
  return [...new Set(fitting)];
}
