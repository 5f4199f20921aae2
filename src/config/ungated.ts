import { catalog } from '../services/catalog/all';

/** Fonts are no service of a visitor's choosing: they belong on the site itself. */
const FONTS = /^(fonts\.(googleapis|gstatic)\.com|use\.typekit\.net|p\.typekit\.net)$/;

/** Whether a host is one that a catalog names, `*.` standing for any part before. */
function isNamed(host: string, written: string): boolean {
  return written.startsWith('*.') ? host.endsWith(written.slice(1)) : host === written;
}

/**
 * What an owner can do about a host that was asked for before anybody chose, in one line. `tag` is the
 * start tag of what asked, where one is found.
 */
export function explainUngated(host: string, tag: string | undefined): string {
  const asked = `${host} was asked for before anybody chose${tag ? `, by ${tag}` : ''}.`;
  if (FONTS.test(host)) {
    return `${asked} It learns each visitor's address: put the fonts on your own site and take the link out.`;
  }
  const [preset, facts] =
    Object.entries(catalog).find(([, { hosts }]) => hosts.some((one) => isNamed(host, one))) ?? [];
  if (!preset || !facts) {
    return `${asked} Mark what loads it, and it waits: type="text/plain" and data-assent-src for a script, data-assent-src for frames and pictures, with data-assent="marketing" or "analytics".`;
  }
  const { title, idExample } = facts;
  if (idExample === undefined) {
    return `${asked} It is ${title.en}: write data-assent-src in the place of src, with data-assent-service="…" of a service { "preset": "${preset}" }.`;
  }
  return `${asked} It is ${title.en}: take its own snippet out of the page and name it in "services": { "…": { "preset": "${preset}", "id": "${idExample}" } } with your own number.`;
}
