import type { FormPlan } from '../../../core/formPlan';
import { allowedUrl } from '../../http/pageSource';
import type { PlainFormView } from './frame';

/**
 * Where the person goes after success: where the owner wants, where the form asked for, or to a page
 * of ours. `page` is the one the form stood on.
 */
export function nextPage(
  plan: FormPlan,
  view: PlainFormView,
  page: string,
  asked: string | undefined,
  origins: ReadonlySet<string>,
): string {
  for (const address of [plan.success.redirect, asked || undefined]) {
    const url = allowedUrl(address, page, origins);
    if (url) return url.href;
  }
  const query = new URLSearchParams({
    locale: view.locale,
    ...(view.back && { back: view.back }),
  });
  return `/f/${encodeURIComponent(plan.form)}/sent?${query}`;
}
