import type { PageFacts } from '../facts';

/** The host a page is judged as: where its address led to, which may be another one of its owner. */
export function siteHost({ url, arrivedAt }: Pick<PageFacts, 'url' | 'arrivedAt'>): string {
  return new URL(arrivedAt ?? url).hostname;
}
