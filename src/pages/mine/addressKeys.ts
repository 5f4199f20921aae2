/**
 * Keys that a link hands over: taken out of the address, where others could read them off the screen, the
 * history or a screenshot, and kept with this one entry of the tab's history. That outlives a reload, is read
 * by no other page, is sent nowhere, and goes with the tab; storage would outlive the person's visit.
 */
export function takeKeys(): string[] {
  const handed = location.hash.slice(1);
  if (/^[\w-]{43}$/.test(handed)) keepHere(handed);
  // What is no key may be one that was cut short.
  else if (handed) history.replaceState(history.state, '', location.pathname);
  return keysHere();
}

/** Keeps one key more, in front. */
export function keepHere(key: string): void {
  write([key, ...keysHere().filter((one) => one !== key)]);
}

/** Forgets a key. */
export function forgetHere(key: string): void {
  write(keysHere().filter((one) => one !== key));
}

function keysHere(): string[] {
  const keys: unknown = Object(history.state).keys;
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}

function write(keys: string[]): void {
  history.replaceState({ keys }, '', location.pathname);
}
