import type { Widget } from '../core/widget';
import { readBrowserInfo } from '../effects/browserInfo';

/** What may be told of the browser now: nothing until its category is granted. */
export function browserInfo({ config, visit, has }: Widget) {
  const info = config.browserInfo;
  return info && has(info.category) ? readBrowserInfo(visit, info.identifiers ?? []) : undefined;
}
