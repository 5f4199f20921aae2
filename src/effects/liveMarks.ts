/** All that is marked. */
export const MARKED = ':is([data-assent],[data-assent-service])';

/** Something waits in it beside what it shows until then. */
export const WAITING =
  ':is([data-src],[data-assent-src],[data-srcset],[data-assent-srcset],[data-href],[data-assent-href],[data-assent-data])';
