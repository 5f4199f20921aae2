/** Stands on a hint that was met before. */
const MET = Symbol();

type Hint = HTMLLinkElement & { [MET]?: true };

const HINTS = 'link:is([rel~="preload" i],[rel~="modulepreload" i])[href]';

/**
 * Asks in Firefox for what an opened page hints at with `preload`, and says to the hint that it has come, for pages make style
 * sheets of hints by that: for hints it goes by the policy that its scanner met in the page's text, opened or not.
 */
export function askForHints(): void {
  if (!('mozInnerScreenX' in window)) return;
  document.addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (!(target instanceof Element && target.matches(HINTS))) return;
      // The page hears of it once it is known whether it really fails.
      if (askFor(target as Hint)) event.stopImmediatePropagation(); // by its name
    },
    true,
  );
  // What was held failed before this ran; what was not has come by then.
  const look = () => {
    for (const hint of document.querySelectorAll<Hint>(HINTS)) {
      if (!performance.getEntriesByName(hint.href)[0]) askFor(hint);
    }
  };
  if (document.readyState === 'complete') look();
  else addEventListener('load', look);
}

/** Asks for it another way, unless that was done before. */
function askFor(hint: Hint): boolean {
  const isNew = !hint[MET] && (!hint.media || matchMedia(hint.media).matches);
  hint[MET] = true;
  if (isNew) {
    const tell = (type: string) => hint.dispatchEvent(new CustomEvent(type));
    fetchHinted(hint).then(
      () => tell('load'),
      () => tell('error'),
    );
  }
  return isNew;
}

/** Resolves once the file of a hint is here, asked for as what it is used for, where that can be without using it. */
async function fetchHinted(hint: Hint): Promise<unknown> {
  if (/^(image|style)$/.test(hint.as)) return fetchThroughElement(hint);
  const { href, rel, crossOrigin } = hint;
  const isShared = crossOrigin !== null || /module/i.test(rel);
  const isKnown = crossOrigin === 'use-credentials' || !isShared;
  return fetch(href, {
    mode: isShared ? 'cors' : 'no-cors',
    credentials: isKnown ? 'include' : 'same-origin',
  });
}

function fetchThroughElement({
  as,
  href,
  crossOrigin,
  imageSrcset,
  imageSizes,
}: Hint): Promise<unknown> {
  const isImage = as === 'image';
  const stand = document.createElement(isImage ? 'img' : 'link');
  const own = isImage
    ? { sizes: imageSizes, srcset: imageSrcset, src: href }
    : { rel: 'stylesheet', media: 'not all', href };
  return new Promise((resolve, reject) => {
    const endingIn = (end: typeof reject) => (event: unknown) => {
      stand.remove();
      end(event);
    };
    stand.onload = endingIn(resolve);
    stand.onerror = endingIn(reject);
    Object.assign(stand, { crossOrigin }, own);
    if (!isImage) document.head.append(stand);
  });
}
