import { jivo } from '../catalog/jivo';
import { endlessTag } from '../endlessTag';

/** Jivo: a page on which it began must be left. */
export const preset = endlessTag(jivo, ({ id, insert }) =>
  insert(`https://code.jivo.ru/widget/${id}`),
);
