import { keepTouch, readBrowserInfo } from '../effects/browserInfo';
import type { Widget } from './contract';

type BrowserWidget = Pick<Widget, 'config' | 'visit' | 'has'>;

/** What may be told of the browser now: nothing until its category is granted. */
export function browserInfo({ config, visit, has }: BrowserWidget) {
  const info = config.browserInfo;
  return info && has(info.category) ? readBrowserInfo(visit, info.identifiers ?? []) : undefined;
}

/** Keeps where this visit came from, if from elsewhere, once its category is granted; a form may be pages away. */
export function keepVisit({ config, visit, has }: BrowserWidget): void {
  const { referrer, landing } = visit;
  const isForeign = referrer && !referrer.startsWith(`${location.origin}/`);
  if (!isForeign && !landing.includes('?')) return;
  if (config.browserInfo && has(config.browserInfo.category)) keepTouch(visit);
}
