import type { Widget } from '../core/widget';
import type { Chunks } from './chunks';

/**
 * Keeps where this visit came from, where it came from elsewhere and as far as that is allowed; the
 * form it matters to may be pages away.
 */
export async function rememberVisit(widget: Widget): Promise<void> {
  const { config, visit, has, load } = widget;
  const isForeign = visit.referrer && !visit.referrer.startsWith(`${location.origin}/`);
  if (!config.browserInfo || !has(config.browserInfo.category)) return;
  if (!isForeign && !/\?/.test(visit.landing)) return;
  const { keepVisit } = (await load('send')) as Chunks['send'];
  keepVisit(widget);
}
