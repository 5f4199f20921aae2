import type { SpeakPorts } from './contract';
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
  // Any object can be asked for a cause.
  const { cause } = Object(error) as { cause?: unknown };
  const isGone = navigator.onLine && typeof cause === 'string' && (await answers(cause));
  const { text } = ports;
  const words = isGone
    ? text('form.outdated')
    : text('form.failed', { reason: text('form.reason.network') });
  alert.replaceChildren(words, ' ', ...phoneLine(ports));
}

function answers(address: string): Promise<boolean> {
  return fetch(address, { method: 'HEAD', mode: 'no-cors', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}
