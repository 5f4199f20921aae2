import type { InTwo, ServiceFacts } from '../../core/service';

/** Who is known to set or to serve something. */
export type Vendor = {
  name: InTwo;
  purpose?: ServiceFacts['category'];
  /** How long it usually stays, in days; 0 for the session. */
  usualDays?: number;
  /** Our own catalog, or the Open Cookie Database. */
  by: 'catalog' | 'database';
};
