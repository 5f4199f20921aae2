import type { BrowserContext, Request } from 'playwright-core';

/** One request of a visit, as far as it has come. */
export type Asked = {
  url: URL;
  method: string;
  /** Playwright's name of what asks: `script`, `image`, `fetch` … */
  type: string;
  isBeforeChoice: boolean;
  /** The answer's status; `undefined` while there is none. */
  status?: number;
  /** A header of the answer by its small name. */
  header?: (name: string) => string | undefined;
  /** Why no answer came, in the browser's short word. */
  failure?: string;
};

/** All that a visit asks for. */
export type Traffic = {
  readonly all: readonly Asked[];
  /** From here on everything comes after the choice. */
  chosen(): void;
};

/** Watches a context from before its first page on. */
export function watchTraffic(context: BrowserContext): Traffic {
  const byRequest = new Map<Request, Asked>();
  const all: Asked[] = [];
  let isBeforeChoice = true;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!/^https?:$/.test(url.protocol)) return;
    const asked = { url, method: request.method(), type: request.resourceType(), isBeforeChoice };
    byRequest.set(request, asked);
    all.push(asked);
  });
  context.on('response', (response) => {
    const asked = byRequest.get(response.request());
    if (!asked) return;
    asked.status = response.status();
    asked.header = (name) => response.headers()[name];
  });
  context.on('requestfailed', (request) => {
    const asked = byRequest.get(request);
    if (asked) asked.failure = request.failure()?.errorText.replace(/^net::/, '') ?? 'FAILED';
  });
  return {
    all,
    chosen() {
      isBeforeChoice = false;
    },
  };
}
