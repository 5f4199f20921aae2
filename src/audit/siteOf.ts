/** Domains below which anybody may have one, that are no country's own. */
const SHARED =
  /^((ac|co|com|edu|gov|msk|net|nov|org|spb)\.[a-z]{2}|(github|gitlab|netlify|vercel)\.[a-z]+)$/;

/** The part of a host by which a site is known to its browser, as far as that can be told without a list: the last two labels, three below what is shared. */
export function siteOf(host: string): string {
  // Each address is a site of its own, and so is each name below `localhost`.
  if (/^[\d.]+$|:|(^|\.)localhost$/.test(host)) return host;
  const labels = host.split('.');
  const two = labels.slice(-2).join('.');
  return SHARED.test(two) ? labels.slice(-3).join('.') : two;
}
