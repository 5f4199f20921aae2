import type { AssentConfig, Endpoint } from '../core/config';
import { receiverUrl } from '../core/settings';

type Log = (words: string) => void;

/** Says what an owner can do about an endpoint that gave no answer, or about a receiver that answered 403. */
export function explainFailure(
  endpoint: Endpoint,
  status: number | undefined,
  config: AssentConfig,
  log: Log,
): void {
  const routes = receiverUrl(config, '/v1/');
  if (status === undefined) explainSilence(endpoint, log);
  else if (routes && endpoint.url.startsWith(routes)) explainRefusal(endpoint.url, log);
}

/**
 * Nothing is said where the network is to blame. A browser tells a page neither that CORS is missing nor that a server is down.
 */
function explainSilence(endpoint: Endpoint, log: Log): void {
  const { origin } = location;
  if (!navigator.onLine || new webkitURL(endpoint.url).origin === origin) return;
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

let isRefusalSaid = false;

/** The receiver takes nothing from pages of this origin: said once a page. */
function explainRefusal(url: string, log: Log): void {
  if (isRefusalSaid) return;
  isRefusalSaid = true;
  const { origin } = location;
  log(
    origin === 'null'
      ? `${url} takes nothing from this page: opened as a file, or in a sandbox, it has no origin. Open it over http, at an address that stands in "origins" of the receiver's configuration.`
      : `${url} takes nothing from pages on ${origin}. If this site is yours, add "${origin}" to "origins" in the receiver's configuration.`,
  );
}
