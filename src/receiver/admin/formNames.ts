import type { Parts } from '../parts';

/** Names of all forms, also of those no longer configured that leads came from; sorted. */
export async function formNames({
  config,
  store,
}: Pick<Parts, 'config' | 'store'>): Promise<string[]> {
  const known = [...Object.keys(config.forms ?? {}), ...(await store.leads.forms())];
  return [...new Set(known)].sort();
}
