import { attribute, type Page } from './page';

/** “⚡” as bytes, in the place of `amp` (https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml). */
const BOLT = '\xe2\x9a\xa1';

/** Why a page is neither looked at nor changed, as what is said of its name; `undefined` where it is. */
export function whyLeftOut(page: Page | undefined): string | undefined {
  if (!page) return 'is written in UTF-16';
  const root = page.elements.find(({ tagName }) => tagName === 'html');
  const isAmp = root && ['amp', BOLT].some((name) => attribute(root, name) !== undefined);
  return isAmp ? 'is an AMP page, in which no script of a site’s own may run' : undefined;
}
