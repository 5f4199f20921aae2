import { roistat } from '../catalog/roistat';
import { endlessTag } from '../endlessTag';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

const HOST = 'cloud.roistat.com';

/** A new visit asks for a number first, as Roistat's snippet does; one that has it loads the counter at once. */
function pathFor(id: string): string {
  try {
    if (/(^|; )roistat_visit=[^;]/.test(document.cookie)) return '/dist/module.js';
    return `/api/site/1.0/${id}/init?referrer=${encodeURIComponent(location.href)}`;
  } catch {
    return `/api/site/1.0/${id}/init`;
  }
}

/** Roistat: a page on which it began must be left. */
export const preset = endlessTag(roistat, ({ id, insert }) => {
  page.roistatProjectId = id;
  page.roistatHost = HOST;
  insert(`https://${HOST}${pathFor(id)}`, { charset: 'UTF-8' });
});
