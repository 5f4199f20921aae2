/** What elements are fetched by. It waits as `data-assent-…`, or as `data-…`, where lazy loaders find it. */
export const SOURCES = ['src', 'srcset', 'imagesrcset', 'srcdoc', 'href', 'data', 'poster'];

/** What a film, a sound or a picture is made of, and any other box may hold. */
export const PARTS = 'source,track,img';

/** What is watched of every element: who changes it may fetch what waits. */
export const WATCHED = SOURCES.flatMap((name) => [name, `data-${name}`]);

/** Further names that lazy loaders read: a background, and what caches rewrite a picture's own source to. */
const OTHERS = ['bg', 'style-background', 'lazy-src', 'lazy-srcset', 'original'];

/**
 * Has what an element and the parts of it would be fetched by wait under names that nobody else reads: lazy
 * loaders ask nobody.
 */
export function setAside(element: Element): void {
  for (const part of [element, ...element.querySelectorAll(PARTS)]) {
    for (const name of [...SOURCES, ...OTHERS]) {
      const value = part.getAttribute(`data-${name}`);
      if (value === null) continue;
      part.removeAttribute(`data-${name}`);
      // What a page says later counts: its script may have changed its mind.
      part.setAttribute(`data-assent-${name}`, value);
    }
  }
}
