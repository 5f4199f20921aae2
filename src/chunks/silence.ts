import type { Endpoint } from '../core/config';

/**
 * Says what an owner can do about an endpoint that gave no answer the page may read, unless the network
 * is to blame. A browser tells a page neither that CORS is missing nor that a server is down.
 */
export function explainSilence(endpoint: Endpoint, log: (words: string) => void): void {
  const { origin } = location;
  if (!navigator.onLine || new URL(endpoint.url).origin === origin) return;
  const names = ['Content-Type', ...Object.keys(endpoint.headers ?? {})];
  if (endpoint.idempotent) names.push('Idempotency-Key');
  const preflight =
    endpoint.format === 'form'
      ? ''
      : ` It must also answer OPTIONS with "Access-Control-Allow-Methods: POST" and "Access-Control-Allow-Headers: ${names.join(', ')}"; with endpoint.format "form" the browser does not ask.`;
  log(
    `${endpoint.url} gave no answer that this page may read. If the server is running, let it answer with "Access-Control-Allow-Origin: ${origin}".${preflight} The request may have arrived all the same, so look there before you call it lost.`,
  );
}
