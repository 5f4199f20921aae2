import { linkedinInsight } from '../catalog/linkedinInsight';
import { endlessTag } from '../endlessTag';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** LinkedIn's waiting list for the site's own conversions. */
type Lintrk = { (...call: unknown[]): void; q: unknown[] };

/** Puts the waiting list where nothing is; whether it did, and the script is still to come. */
function prepare(): boolean {
  if (page.lintrk) return false;
  const waiting: Lintrk = Object.assign((...call: unknown[]) => waiting.q.push(call), { q: [] });
  page.lintrk = waiting;
  return true;
}

/** LinkedIn Insight Tag: one script reads all numbers of a page. A page on which it began must be left. */
export const preset = endlessTag(linkedinInsight, ({ id, insert }) => {
  page._linkedin_partner_id = id;
  page._linkedin_data_partner_ids ??= [];
  (page._linkedin_data_partner_ids as string[]).push(id); // whatever else stands there throws
  if (prepare()) insert('https://snap.licdn.com/li.lms-analytics/insight.min.js');
});
