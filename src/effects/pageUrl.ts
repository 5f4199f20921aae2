/** The page's own origin. A frame of `srcdoc` or without an address has that of the page it stands in. */
export const pageOrigin = (): string =>
  location.protocol === 'about:' ? self.origin : location.origin;

/**
 * The page's own address, without query and fragment. One without an address of its own (`srcdoc`) has
 * that of the page it stands in.
 */
export function ownAddress(): string {
  const { origin, pathname } = new webkitURL(wholeAddress());
  return origin + pathname;
}

/** A document without an address of its own (`srcdoc`) has a base only, and one made of a blob its origin only. */
const wholeAddress = () =>
  ({ 'about:': document.baseURI, 'blob:': location.origin })[location.protocol] ?? location.href;

/** Whether an address leads to the page's own origin; what is no address does not. */
export function isOnSite(address: string): boolean {
  try {
    return new webkitURL(pageUrl(address)).origin === pageOrigin();
  } catch {
    return false;
  }
}

/**
 * A configured address, relative to the page's own: a `<base>` is for what the page itself writes, and may
 * lead to another host. What is no address comes back as it is.
 */
export function pageUrl(address: string): string {
  try {
    return new webkitURL(address, wholeAddress()).href;
  } catch {
    return address;
  }
}
