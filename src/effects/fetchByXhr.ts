/**
 * Asks as `fetch` does, by the older way, for pages that have put something else in the place of `fetch`.
 * Of the options those are heard that ours use. Rejects where no answer came, naming the address.
 */
export function fetchByXhr(url: string, options: RequestInit = {}): Promise<Response> {
  const { method = 'GET', headers = {}, body, signal } = options;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = () => reject(new Error(`${url} gave no answer`));
    request.open(method, url);
    for (const [name, value] of Object.entries(headers as Record<string, string>)) {
      request.setRequestHeader(name, value);
    }
    request.onload = () => {
      const { status, responseText } = request;
      // The only header that is read; of another origin it may be hidden.
      const after = /retry-after/i.test(request.getAllResponseHeaders())
        ? request.getResponseHeader('Retry-After')
        : null;
      // These may have no body.
      const text = /^(204|205|304)$/.test(`${status}`) ? null : responseText;
      resolve(new Response(text, { status, headers: after ? { 'Retry-After': after } : {} }));
    };
    request.onerror = fail;
    request.onabort = fail;
    signal?.addEventListener('abort', () => request.abort());
    request.send(body as string | undefined); // ours are text
  });
}

/** What stands at an address, or words on what it answered instead; rejects where no answer came. */
export async function textByXhr(url: string): Promise<string> {
  const response = await fetchByXhr(url);
  return response.ok ? response.text() : `${url} answered ${response.status}`;
}
