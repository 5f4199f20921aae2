import { uis } from '../catalog/uis';
import { endlessTag } from '../endlessTag';

/** UIS: a page on which it began must be left. */
export const preset = endlessTag(uis, ({ id, insert }) =>
  insert(`https://app.uiscom.ru/static/cs.min.js?k=${id}`),
);
