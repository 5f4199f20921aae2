/** An address without what stands behind `#`. */
export function bare(url: string): string {
  return url.replace(/#.*$/, '');
}
