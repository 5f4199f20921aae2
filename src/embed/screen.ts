import { createBanner } from '../banner/banner';
import type { Redrawn, Widget } from '../chunks/contract';
import { type BannerTexts, bannerTexts, wholeBanner } from '../core/bannerTexts';
import { acceptAll, refuseAll } from '../core/choice';
import type { Shown } from '../core/shown';
import { takePlace } from '../effects/takePlace';

/** What visitors see of us at the page's edge: the banner, or the button that opens the preferences again. */
export type Screen = Redrawn & {
  /** Whether what stands is no longer what should. */
  isBehind(): boolean;
  showBanner(): void;
};

/** The banner, whose buttons take the decision with what was shown. */
function bannerOf(widget: Widget, words: BannerTexts) {
  const { config } = widget;
  const shownAtMs = Date.now();
  const texts: Shown['texts'] = [{ role: 'banner', id: 'banner', text: wholeBanner(words) }];
  return createBanner(words, config.policy?.url, config.banner, (method, trusted) => {
    if (method === 'choose') return widget.open('preferences');
    const choice = method === 'accept' ? acceptAll(widget) : refuseAll(config);
    widget
      .choose(choice, { surface: 'banner', method, trusted, shownAtMs, texts })
      .catch(widget.log);
  });
}

/** What the banner says in the language spoken now. */
async function wordsIn(widget: Widget): Promise<BannerTexts> {
  const { config, gpc, language } = widget;
  const words = bannerTexts(config, language.locale, language.pack);
  // The question waits for these few words, so that it does not grow under a finger.
  const signal = gpc ? await widget.loadView('gpc').catch(widget.log) : undefined;
  const note = signal?.gpcNote(widget);
  return note ? { ...words, note } : words;
}

/** Draws into the widget's shadow root. `isOpen` says whether the question is. */
export function createScreen(widget: Widget, isOpen: () => boolean): Screen {
  const { root } = widget;
  const { banner: look = {} } = widget.config;
  let words: BannerTexts | undefined;
  let onScreen: HTMLElement | undefined;
  let asking = false;
  let hadFocus: boolean | undefined;
  /** Counts what was shown: a button that comes late must not take the place of something newer. */
  let turns = 0;

  const isFocusLost = () => document.activeElement === document.body;

  const clear = () => {
    turns++;
    if (!onScreen) return;
    hadFocus = onScreen.contains(root.activeElement);
    onScreen.remove();
    onScreen = undefined;
    asking = false;
  };

  const show = (element: HTMLElement) => {
    clear();
    onScreen = element;
    root.append(element);
    // Who went on to something else meanwhile stays there.
    if (hadFocus && isFocusLost()) element.focus();
  };

  const rest = async () => {
    clear();
    const turn = turns;
    const chunk = look.reopen !== 'none' && (await widget.load('reopen').catch(widget.log));
    if (chunk && turn === turns) show(chunk.createReopenButton(widget));
  };

  const showBanner = () => {
    if (asking || !words) return;
    const banner = bannerOf(widget, words);
    show(banner);
    asking = true;
    banner.onclose = rest;
    takePlace(banner, look.position, () => {
      widget
        .load('rise')
        .then(({ rise }) => rise(banner))
        .catch(widget.log);
    });
  };

  const settle = async () => {
    if (!words || widget.signal.aborted) return;
    if (isOpen()) showBanner();
    else await rest();
    hadFocus = false;
  };

  const draw = async () => {
    // Once all of the page is put together.
    const { language } = await widget;
    await language.ready;
    const { locale, text } = language;
    // Whoever reads our language needs the very words that are hashed.
    const translate = !navigator.language.startsWith(locale);
    Object.assign(root.host, { lang: locale, dir: text('dir'), translate });
    words = await wordsIn(widget);
  };

  return {
    drawn: draw().then(() => void settle()),
    draw,
    isBehind: () => !!words && asking !== isOpen(),
    clear,
    settle,
    showBanner,
  };
}
