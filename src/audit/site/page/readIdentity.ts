import type { Page } from 'playwright-core';
import { within } from '../../within';
import type { PageFacts } from '../facts';
import type { Watch } from './watch';

const READ_MS = 5000;
const MAX_BYTES = 4_000_000;

/** How many of a site's own scripts are read, and how long each may be. */
const SCRIPTS = 20;
const MAX_SCRIPT = 40_000;

/** What a page calls itself, and its source and small scripts as the server sent them. */
export async function readIdentity(
  page: Page,
  { har }: Watch,
): Promise<Pick<PageFacts, 'title' | 'source' | 'scripts'>> {
  const title = await within(READ_MS, page.title()).catch(() => undefined);
  const document = har.findLast(
    ({ request, response }) =>
      request.isNavigationRequest() && !request.frame().parentFrame() && response?.ok(),
  );
  const body = document?.response?.body();
  const source = body && (await within(READ_MS, body).catch(() => undefined));
  return {
    scripts: await ownScripts(page, har),
    ...(title !== undefined && { title: title.slice(0, 300) }),
    ...(source && source.length <= MAX_BYTES && { source }),
  };
}

async function ownScripts(page: Page, har: Watch['har']): Promise<PageFacts['scripts']> {
  const { origin } = new URL(page.url());
  const own = har.flatMap(({ request, response }) =>
    response?.ok() &&
    request.resourceType() === 'script' &&
    new URL(request.url()).origin === origin
      ? [response]
      : [],
  );
  const read = own.slice(0, SCRIPTS).map(async (response) => {
    const text = await within(READ_MS, response.text()).catch(() => undefined);
    return text !== undefined && text.length <= MAX_SCRIPT ? [{ url: response.url(), text }] : [];
  });
  return (await Promise.all(read)).flat();
}
