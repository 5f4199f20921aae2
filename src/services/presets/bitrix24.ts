import { bitrix24 } from '../catalog/bitrix24';
import { endlessTag } from '../endlessTag';

/**
 * Bitrix24: `id` is the path in its snippet, `host` the address before it where that is another than the Russian cloud's.
 * The snippet of a CRM form says by its place where the form is to stand, so it waits at the gate and nothing is put in
 * here. A page on which either began must be left.
 */
export const preset = endlessTag(bitrix24, ({ id, options, insert }) => {
  const host = String(options.host ?? 'https://cdn-ru.bitrix24.ru').replace(/\/+$/, '');
  if (!host.startsWith('https://') || id.includes('/form/')) return;
  // Its snippet asks for the loader anew each minute.
  insert(`${host}/${id}?${Math.floor(Date.now() / 60_000)}`);
});
