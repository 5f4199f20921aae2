/** All that is marked. */
export const MARKED = ':is([data-assent],[data-assent-service])';

/** Something waits in it beside what it shows until then. */
export const WAITING =
  ':is([data-src],[data-assent-src],[data-srcset],[data-assent-srcset],[data-href],[data-assent-href],[data-assent-data])';

/** A source that is asked for over the network. */
export const ASKED = '[src]:not([src=""],[src^="data:"],[src^="about:"])';

/**
 * What is fetched at once, marked or not; a script that is no inert one has run already. Pictures and films
 * in which something waits may show another until then, as lazy loaders have it.
 */
export const LIVE = `:is(script:not([type="text/plain"]):is([src],:not(${WAITING})),:is(iframe,embed)${ASKED},link[href],object[data],:is(:is(img,video,audio,source,input)${ASKED},[srcset],[imagesrcset],[poster],[srcdoc]):not(${WAITING}))`;
