import { bitrix24 } from '../catalog/bitrix24';
import { endlessTag } from '../endlessTag';

/**
 * The site widget of Bitrix24: `id` is the path in its snippet, `host` the address before it where that is another
 * than the Russian cloud's. A page on which it began must be left.
 */
export const preset = endlessTag(bitrix24, ({ id, options, insert }) => {
  const host = String(options.host ?? 'https://cdn-ru.bitrix24.ru').replace(/\/+$/, '');
  if (!host.startsWith('https://')) return;
  // Its snippet asks for the loader anew each minute.
  insert(`${host}/${id}?${Math.floor(Date.now() / 60_000)}`);
});
