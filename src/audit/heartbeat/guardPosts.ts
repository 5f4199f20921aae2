import type { CDPSession, Page } from 'playwright-core';
import { PASS_HEADER } from '../../core/heartbeatPass';
import { fromJson } from '../../core/json';

/** Signs for one post that a heartbeat made it. */
export type SignPassFor = (id: string) => Promise<string>;

/** By what a specimen is known again: its words, and the digits of its phone. */
export type Specimen = { words: readonly string[]; digits: string };

/** What goes out of a page, and how. */
export type Guarding = {
  /** Addresses of the receiver that take what a person makes; its posts there carry a pass. */
  passed: readonly string[];
  /** Nothing is posted to the receiver where left out. */
  sign: SignPassFor | undefined;
};

/** A hand on all that a page asks for. */
export type Guard = {
  /** From here on nothing goes out that carries what a specimen says, but to the receiver: nor any other post. */
  hold(specimen: Specimen): void;
  /** Whether something that carries them was kept from going out. */
  hasHeld(): boolean;
};

/** What is looked at of a request that waits for us. */
type Paused = {
  requestId: string;
  request: {
    url: string;
    method: string;
    headers: Record<string, string>;
    postData?: string;
    postDataEntries?: { bytes?: string }[];
  };
};

/**
 * Stands between a page and the network, where the browser has decided already what may be asked: its own
 * questions to another origin are asked as ever.
 */
export async function guardPosts(page: Page, guarding: Guarding): Promise<Guard> {
  const session = await page.context().newCDPSession(page);
  let held: Specimen | undefined;
  let hasHeld = false;
  session.on('Fetch.requestPaused', (paused) => {
    // A page that is gone meanwhile answers nothing any more.
    decide(session, guarding, paused, (body) => {
      if (!held) return false;
      const carries = isCarrying(paused, body, held);
      hasHeld ||= carries;
      return carries || paused.request.method !== 'GET';
    }).catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return {
    hold(specimen) {
      held = specimen;
    },
    hasHeld: () => hasHeld,
  };
}

async function decide(
  session: CDPSession,
  { passed, sign }: Guarding,
  paused: Paused,
  isHeld: (body: string) => boolean,
): Promise<void> {
  const { requestId, request } = paused;
  const go = (headers?: Record<string, string>) =>
    session.send('Fetch.continueRequest', {
      requestId,
      ...(headers && {
        headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      }),
    });
  const stop = () =>
    session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  const [address] = request.url.split(/[?#]/);
  if (request.method === 'OPTIONS') return void (await go());
  const body = bodyOf(paused);
  if (request.method === 'POST' && passed.includes(address ?? '')) {
    const { id } = (fromJson(body) ?? {}) as { id?: unknown }; // looked at on the next line
    if (!sign || typeof id !== 'string') return void (await stop());
    return void (await go({ ...request.headers, [PASS_HEADER]: await sign(id) }));
  }
  await (isHeld(body) ? stop() : go());
}

function bodyOf({ request }: Paused): string {
  const { postData, postDataEntries = [] } = request;
  return (
    postData ??
    postDataEntries.map(({ bytes = '' }) => Buffer.from(bytes, 'base64').toString()).join('')
  );
}

function isCarrying({ request }: Paused, body: string, { words, digits }: Specimen): boolean {
  const said = `${request.url}\n${body}`;
  const all = [said, said.replaceAll('+', ' ')].map(unescaped);
  return all.some(
    (text) => words.some((word) => text.includes(word)) || text.replace(/\D/g, '').includes(digits),
  );
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
