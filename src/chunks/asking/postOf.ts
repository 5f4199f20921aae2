import { createPost, type PostOnce } from '../../effects/post';
import type { Widget } from '../contract';

/** What posts for this page, by `XMLHttpRequest` where the page's own `fetch` does not do its work. */
export function postOf({ load }: Pick<Widget, 'load'>): PostOnce {
  return createPost(async (url, options) => (await load('xhr')).fetchByXhr(url, options));
}
