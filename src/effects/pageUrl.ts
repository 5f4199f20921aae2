/**
 * A configured address, relative to the page's own: a `<base>` is for what the page itself writes, and may
 * lead to another host. What is no address comes back as the browser reads it in a link.
 */
export function pageUrl(address: string): string {
  try {
    return new URL(address, location.href).href;
  } catch {
    // A document without an address of its own (`srcdoc`) has a base only.
    const link = document.createElement('a');
    link.href = address;
    return link.href;
  }
}
