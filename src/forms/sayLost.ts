import type { SpeakPorts } from './contract';
import { failureLine } from './failureLine';
import { phoneLine } from './phoneLine';

/**
 * Says in an own form's alert that what serves it cannot be had: the site was renewed under an open page,
 * where the server answers for the address that failed, else that the network is down. It is asked for
 * again with the next press.
 */
export async function sayLost(
  alert: HTMLElement,
  ports: SpeakPorts,
  error: unknown,
): Promise<void> {
  const isGone = await answers(error instanceof Error ? error.cause : undefined);
  const line = isGone
    ? [ports.text('form.outdated'), ' ', ...phoneLine(ports)]
    : failureLine(ports.text('form.reason.network'), ports);
  alert.replaceChildren(...line);
}

async function answers(address: unknown): Promise<boolean> {
  if (!navigator.onLine || typeof address !== 'string') return false;
  const asking: RequestInit = { method: 'HEAD', mode: 'no-cors', cache: 'no-store' };
  return fetch(address, asking).then(
    () => true,
    () => false,
  );
}
