/**
 * Whether a configured address is a path of the page's own site, as `/send.php`, `send.php` or `?lead`: it
 * names no scheme and no host. `//host` is none, and neither is one with a space or a line's end in it.
 */
export function isPagePath(address: string): boolean {
  // A browser reads `\` as `/` here, and skips tabs and ends of lines.
  return /^(?![/\\]{2}|[^/?#]*:)\S+$/.test(address);
}
