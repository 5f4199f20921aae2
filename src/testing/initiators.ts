import type { Page } from '@playwright/test';

/** What a browser says of who asked for an address. */
type Initiator = {
  url?: string;
  lineNumber?: number;
  stack?: Stack;
};
type Stack = { callFrames: { url: string; lineNumber: number }[]; parent?: Stack };

/**
 * Has Chromium say who asks for each address, into `by`; other browsers say no such thing. Resolves once it does,
 * so that nothing of a visit is missed.
 */
export async function watchInitiators(page: Page, by: Map<string, string>): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const said = placeOf(initiator);
      if (said && !by.has(request.url)) by.set(request.url, said);
    });
    await session.send('Network.enable');
  } catch {
    // Another browser, or a page that is gone already.
  }
}

function placeOf({ url, lineNumber, stack }: Initiator): string | undefined {
  for (let at = stack; at; at = at.parent) {
    const frame = at.callFrames.find((one) => one.url.startsWith('http'));
    if (frame) return `${frame.url}:${frame.lineNumber + 1}`;
  }
  return url && `${url}${lineNumber === undefined ? '' : `:${lineNumber + 1}`}`;
}
