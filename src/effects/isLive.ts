import { LAZY } from './setAside';

/** The attributes that elements are fetched by. */
export const SOURCES = LAZY.slice(0, 7);

const FRAMES = /^(iframe|embed|object|link)$/;
const PICTURES = /^(img|video|audio|source|input)$/;

/** What an element shows until it is granted may be written out in the page. */
const WRITTEN_OUT = /^(data|about):/;

/**
 * Whether a marked element is fetched at once; a script that is no inert one has run already. Pictures and
 * films in which something waits may show another until then, as lazy loaders have it, and a frame a page
 * written inside it.
 */
export function isLive(element: Element): boolean {
  const { localName } = element;
  const read = (name: string) => element.getAttribute(name);
  const waits = SOURCES.some((name) => read(`data-assent-${name}`));
  if (localName === 'script') return read('type') !== 'text/plain' && (!waits || !!read('src'));
  const isFrame = FRAMES.test(localName);
  if (!isFrame && !PICTURES.test(localName)) return false;
  return SOURCES.some((name) => {
    const value = read(name);
    if (!value || WRITTEN_OUT.test(value)) return false;
    const isOther = value !== read(`data-assent-${name}`);
    return !waits || !isOther || (isFrame && name !== 'srcdoc');
  });
}
