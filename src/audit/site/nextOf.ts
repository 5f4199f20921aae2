/** Another page of the site, where what was chosen has to hold too; the same one where it links to none. */
export function nextOf({ url, links }: { url: string; links: readonly string[] }): string {
  return links.find((link) => link !== bare(url)) ?? url;
}

/** An address without what stands behind `#`. */
export function bare(url: string): string {
  return url.replace(/#.*$/, '');
}
