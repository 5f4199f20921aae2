import type { Load } from '../chunks/contract';

/** Whether things may be kept here and sent from here; where not, the console is told why. */
export function isSecurePage(load: Load, log: (...words: unknown[]) => void): boolean {
  // A sandbox without an origin keeps nothing, and no receiver could tell whose it is.
  const isSecure = isSecureContext && (self.origin !== 'null' || location.protocol === 'file:');
  if (!isSecure) {
    load('advice')
      .then(({ tellInsecure }) => tellInsecure())
      .catch(log);
  }
  return isSecure;
}
