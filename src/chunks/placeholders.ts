import { setIds } from '../core/choice';
import { idsOf } from '../core/marked';
import { placeholderTexts, wholePlaceholder } from '../core/placeholderTexts';
import { secondLanguage } from '../core/settings';
import type { SeenText, Shown } from '../core/shown';
import { standAside, standIn } from '../effects/standIn';
import { waitingIn } from '../effects/waitingSources';
import { createPlaceholder, standInFor } from '../ui/placeholder';
import css from '../ui/placeholder.css?inline';
import { calmOf } from './asking/calm';
import { loadPreset } from './asking/loadPreset';
import type { Widget } from './contract';

type PlaceholderWidget = Pick<
  Widget,
  'config' | 'language' | 'signal' | 'has' | 'state' | 'choose' | 'onChange' | 'load' | 'log'
>;

let placed: { frame: HTMLElement; release(): void }[] = [];
const releaseOf = (frame: HTMLElement) => placed.find((one) => one.frame === frame)?.release;
let sheet: CSSStyleSheet | undefined;

/**
 * Puts a placeholder where a frame waits, until what the frame names is granted. `allow` lets this one
 * frame through. A preset's chunk is asked for its vendor's name first, where the owner gave none.
 */
export async function putPlaceholder(
  widget: PlaceholderWidget,
  frame: HTMLElement,
  allow: (frame: HTMLElement) => void,
): Promise<void> {
  const ids = idsOf(frame);
  const [vendor] = await Promise.all([vendorOf(widget, ids[0] ?? ''), calmOf(widget, frame)]);
  const isOver = widget.signal.aborted || !frame.isConnected;
  if (isOver || releaseOf(frame) || ids.every(widget.has)) return;
  const { config, language } = widget;
  const { locale, pack, text } = language;
  const [id = ''] = ids;
  const words = placeholderTexts(config, locale, pack, id, vendor);
  const shownAtMs = Date.now();
  const texts: SeenText[] = [{ role: 'category', id, text: wholePlaceholder(words) }];
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  // The copy of a frame that waits is hidden, and its placeholder is dead.
  standAside(frame);
  const release = () => {
    const hadFocus = document.activeElement === host;
    stopListening();
    placed = placed.filter((one) => one.frame !== frame);
    standAside(frame);
    host.remove();
    if (hadFocus) frame.focus();
  };
  const host = createPlaceholder(
    {
      ...words,
      address: hostOf(frame),
      showOnce() {
        release();
        allow(frame);
      },
      showAlways(trusted) {
        const state = widget.state();
        const before = state.kind === 'answered' ? state.choice : {};
        const surface = 'placeholder';
        const shown: Shown = { surface, method: 'always', trusted, shownAtMs, texts };
        widget.choose(setIds(config, before, ids, true), shown).catch(widget.log);
      },
    },
    sheet,
  );
  host.lang = locale;
  host.dir = text('dir');
  const stopListening = widget.onChange(() => {
    if (ids.every(widget.has) || !frame.isConnected) release();
  });
  widget.signal.addEventListener('abort', () => releaseOf(frame)?.());
  standInFor(frame, host);
  takePosition(frame, host);
  placed.push({ frame, release });
  watchRemovals();
  standIn(frame, host);
}

async function vendorOf(widget: PlaceholderWidget, id: string): Promise<string | undefined> {
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

/** The host a frame would ask, as people read it: the frame is the page's, and goes by its `<base>`. */
function hostOf(frame: HTMLElement): string {
  try {
    return new webkitURL(waitingIn(frame, 'src') ?? '', document.baseURI).host;
  } catch {
    return location.host;
  }
}
