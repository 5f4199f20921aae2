import { setIds } from '../core/choice';
import { idsOf } from '../core/marked';
import { placeholderTexts, wholePlaceholder } from '../core/placeholderTexts';
import { secondLanguage } from '../core/settings';
import type { SeenText, Shown } from '../core/shown';
import { standAside, standIn } from '../effects/standIn';
import { waitingIn } from '../effects/waitingSources';
import { createPlaceholder, standInFor } from '../ui/placeholder';
import css from '../ui/placeholder.css?inline';
import { sheetOf } from '../ui/sheets';
import { calmOf } from './asking/calm';
import { loadPreset } from './asking/loadPreset';
import type { Widget } from './contract';

let placed: { frame: HTMLElement; release(): void }[] = [];
const releaseOf = (frame: HTMLElement) => placed.find((one) => one.frame === frame)?.release;

/**
 * Puts a placeholder where a frame waits, until what it belongs to is granted: what the frame names, or, where
 * the browser held it, `held`, which is none where no service has its host. `allow` lets this one frame through.
 * A preset's chunk is asked for its vendor's name first, where the owner gave none.
 */
export async function putPlaceholder(
  widget: Widget,
  frame: HTMLElement,
  allow: (frame: HTMLElement) => void,
  held?: readonly string[],
): Promise<void> {
  const ids = held ?? idsOf(frame);
  const { config, language } = widget;
  const seal = config.seal && (await widget.load('seal').catch(widget.log));
  const address = waitingIn(frame, 'src') ?? frame.getAttribute('src') ?? '';
  // One that was held all the same is held by a policy that the server sends.
  if (!held && seal?.isShownOnce(address)) return allow(frame);
  const isGranted = () => ids.length > 0 && ids.every(widget.has);
  const [vendor] = await Promise.all([vendorOf(widget, ids[0] ?? ''), calmOf(widget, frame)]);
  const isOver = widget.signal.aborted || !frame.isConnected;
  if (isOver || releaseOf(frame) || isGranted()) return;
  const { locale, pack, text } = language;
  const host = hostOf(address);
  const [id = ''] = ids;
  const words = placeholderTexts(config, locale, pack, id, id ? vendor : host);
  const shownAtMs = Date.now();
  const texts: SeenText[] = [{ role: 'category', id, text: wholePlaceholder(words) }];
  // The copy of a frame that waits is hidden, and its placeholder is dead.
  standAside(frame);
  const release = () => {
    const hadFocus = document.activeElement === placeholder;
    stopListening();
    placed = placed.filter((one) => one.frame !== frame);
    standAside(frame);
    placeholder.remove();
    if (hadFocus) frame.focus();
  };
  const placeholder = createPlaceholder(
    {
      ...words,
      address: host,
      showOnce() {
        // The browser itself holds what is foreign to a sealed page, until that is loaded anew.
        if (seal && host !== location.host)
          return seal.showFrameOnce(widget, address).catch(widget.log);
        release();
        allow(frame);
      },
      showAlways:
        ids.length > 0 &&
        ((trusted) => {
          const state = widget.state();
          const before = state.kind === 'answered' ? state.choice : {};
          const surface = 'placeholder';
          const shown: Shown = { surface, method: 'always', trusted, shownAtMs, texts };
          widget.choose(setIds(config, before, ids, true), shown).catch(widget.log);
        }),
    },
    sheetOf(css),
  );
  placeholder.lang = locale;
  placeholder.dir = text('dir');
  const stopListening = widget.onChange(() => {
    if (isGranted() || !frame.isConnected) release();
  });
  widget.signal.addEventListener('abort', () => releaseOf(frame)?.());
  standInFor(frame, placeholder);
  takePosition(frame, placeholder);
  placed.push({ frame, release });
  watchRemovals();
  standIn(frame, placeholder);
}

async function vendorOf(widget: Widget, id: string): Promise<string | undefined> {
  const service = widget.config.services?.[id];
  if (!service?.preset || service.title) return undefined;
  const preset = await loadPreset(widget, service).catch(() => undefined);
  return preset?.facts.title[secondLanguage(widget.language.locale)];
}

/** A frame laid over its wrapper keeps no room of its own; nor may what stands for it. */
function takePosition(frame: HTMLElement, host: HTMLElement): void {
  const { position, top, right, bottom, left } = getComputedStyle(frame);
  if (!/absolute|fixed/.test(position)) return;
  const place = { position, top, right, bottom, left };
  for (const [name, value] of Object.entries(place)) {
    host.style.setProperty(name, value, 'important');
  }
}

let watcher: MutationObserver | undefined;

/** A page that takes a frame away knows nothing of its placeholder. */
function watchRemovals(): void {
  if (watcher) return;
  watcher = new MutationObserver(() => {
    for (const { frame, release } of placed) if (!frame.isConnected) release();
  });
  watcher.observe(document, { childList: true, subtree: true });
}

/** The host that an address leads to, as people read it: the frame is the page's, and goes by its `<base>`. */
function hostOf(address: string): string {
  try {
    return new webkitURL(address, document.baseURI).host;
  } catch {
    return location.host;
  }
}
