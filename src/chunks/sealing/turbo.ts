/**
 * Keeps Turbo from putting the strict policy of the page it fetched into this one, whose seal was opened as it
 * was loaded: it merges heads, and a policy once there cannot be taken back. https://turbo.hotwired.dev/reference/events
 */
export function keepFromTurbo(): void {
  document.addEventListener('turbo:before-fetch-response', (event) => {
    const { fetchResponse } = Object((event as CustomEvent).detail); // Turbo's own, whatever it is
    const html: unknown = fetchResponse?.responseHTML;
    if (!html) return;
    const unsealed = Promise.resolve(html).then((text) =>
      String(text).replace(/<meta [^>]*data-assent-seal[^>]*>/i, ''),
    );
    Object.defineProperty(fetchResponse, 'responseHTML', { value: unsealed });
  });
}
