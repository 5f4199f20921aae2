import type { AssentConfig } from './config';
import { DAY_MS } from './settings';

/** The longest time for which anything that is sent with a form is kept, in milliseconds; 0 where there is no purpose. */
export function longestTermMs({ purposes = {} }: AssentConfig): number {
  return Math.max(...Object.values(purposes).map(({ keepDays }) => keepDays), 0) * DAY_MS;
}
