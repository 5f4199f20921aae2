/**
 * What lazy loaders read behind `data-`, and ask nobody: first the attributes that elements are fetched by,
 * then a background, and what caches rewrite a picture's own source to.
 */
export const LAZY = [
  'src',
  'srcset',
  'imagesrcset',
  'srcdoc',
  'href',
  'data',
  'poster',
  'bg',
  'style-background',
  'lazy-src',
  'lazy-srcset',
  'original',
];

/** What is watched of every element: who changes it may fetch what waits. */
export const WATCHED = LAZY.flatMap((name) => [name, `data-${name}`]);

/** What a film, a sound or a picture is made of, and any other box may hold. */
export const PARTS = 'source,track,img';

/** Has what an element and the parts of it would be fetched by wait under names that nobody else reads. */
export function setAside(element: Element): void {
  for (const part of [element, ...element.querySelectorAll(PARTS)]) {
    for (const { name, value } of [...part.attributes]) {
      const [, own = ''] = /^data-(?!assent)(.+)/.exec(name) ?? [];
      // Loaders have names of their own too; with a script they are its settings.
      const prefix = LAZY.includes(own) ? '' : '-';
      if (!own || (prefix && (part.localName === 'script' || !value.includes('/')))) continue;
      part.removeAttribute(name);
      // What a page says later counts: its script may have changed its mind.
      part.setAttribute(`data-assent-${prefix}${own}`, value);
    }
  }
}
