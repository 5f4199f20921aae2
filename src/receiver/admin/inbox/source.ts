import type { BrowserInfo } from '../../../wire/browser';
import type { KeptLead } from '../../store/lead';

/** Where a lead came from, in a few words: its campaign, the site before, else the page it was sent from. */
export function shortSource({ browser, page, origin }: KeptLead): string {
  const campaign = campaignOf(browser);
  const named = [campaign.utm_source, campaign.utm_campaign].filter(Boolean).join(' · ');
  if (named) return named;
  const referrer = hostOf(browser?.referrer ?? browser?.first?.referrer);
  if (referrer && referrer !== hostOf(origin)) return referrer;
  return pathOf(page) ?? hostOf(origin) ?? origin;
}

/** The campaign of a visit, else of the person's first. */
export function campaignOf(browser: BrowserInfo | undefined): Record<string, string> {
  return browser?.campaign ?? browser?.first?.campaign ?? {};
}

function hostOf(address: string | undefined): string | undefined {
  return URL.canParse(address ?? '')
    ? new URL(address ?? '').host.replace(/^www\./, '')
    : undefined;
}

function pathOf(address: string | undefined): string | undefined {
  if (!URL.canParse(address ?? '')) return address;
  const { host, pathname } = new URL(address ?? '');
  return pathname === '/' ? host : decoded(pathname);
}

/** A path in letters that people read, where it can be had. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
