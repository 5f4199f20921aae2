import { createBanner, createReopenButton } from '../banner/banner';
import { type BannerTexts, wholeBanner } from '../core/bannerTexts';
import type { AssentConfig } from '../core/config';
import type { Shown } from '../core/shown';
import type { Texts } from '../core/texts';

/** What visitors see of us at the page's edge: the banner, or the button that opens the preferences again. */
export type Screen = {
  asks(): boolean;
  /** Takes away what is shown; what is shown next takes its focus. */
  clear(): void;
  /** Shows the banner while the question is open, else the reopen button. */
  settle(): void;
  /** Nothing at the edge while a dialog is open; afterwards the focus comes back to what replaced its opener. */
  during(dialog: Promise<void> | undefined): Promise<void>;
  showBanner(): void;
};

export type ScreenPorts = {
  root: ShadowRoot;
  config: AssentConfig;
  text: Texts;
  words: BannerTexts;
  isAsked(): boolean;
  answer(action: 'accept' | 'decline', shown: Shown): void;
  choose(): void;
};

/** Draws into the widget's shadow root. */
export function createScreen(ports: ScreenPorts): Screen {
  const { root, config, text, words, isAsked, answer, choose } = ports;
  const { banner: look = {}, policy } = config;
  let onScreen: HTMLElement | undefined;
  let asking = false;
  let hadFocus: boolean | undefined;

  const isFocusLost = () => document.activeElement === document.body;

  const clear = () => {
    if (!onScreen) return;
    hadFocus = onScreen.contains(root.activeElement);
    onScreen.remove();
    onScreen = undefined;
    asking = false;
  };

  const show = (element: HTMLElement, asks: boolean) => {
    clear();
    onScreen = element;
    asking = asks;
    root.append(element);
    // Who went on to something else meanwhile stays there.
    if (hadFocus && isFocusLost()) element.focus();
  };

  const rest = () => {
    if (look.reopen === 'none') clear();
    else show(createReopenButton(text('banner.reopen'), choose), false);
  };

  const showBanner = () => {
    if (asking) return;
    const shownAtMs = Date.now();
    const banner = createBanner(words, policy?.url, look, (method, trusted) => {
      if (method === 'choose') return choose();
      const texts: Shown['texts'] = [{ role: 'banner', id: 'banner', text: wholeBanner(words) }];
      answer(method, { surface: 'banner', method, trusted, shownAtMs, texts });
    });
    show(banner, true);
    banner.onclose = rest;
    if (banner.showModal) {
      banner.showModal();
      banner.focus();
    }
    // What the page gets of us: room for what is focused, and no scrolling under a modal banner.
    // A banner that is gone, taken out by whomever, has no height, and the page has its own again.
    new ResizeObserver(() => {
      const { offsetHeight } = banner;
      const { style } = document.documentElement;
      style[look.position === 'top' ? 'scrollPaddingTop' : 'scrollPaddingBottom'] = offsetHeight
        ? `${offsetHeight + 16}px`
        : '';
      if (!banner.showModal) return;
      style.overflow = offsetHeight ? 'hidden' : '';
      // Hidden by a blocker, it would still hold the page.
      if (!offsetHeight && banner.isConnected) banner.close?.();
    }).observe(banner);
  };

  const settle = () => {
    if (isAsked()) showBanner();
    else rest();
    hadFocus = false;
  };

  return {
    asks: () => asking,
    clear,
    settle,
    showBanner,
    async during(dialog) {
      if (!dialog) return;
      clear();
      await dialog;
      settle();
      if (isFocusLost()) {
        const opener = onScreen?.querySelector<HTMLElement>('[data-assent-action=choose]');
        (opener ?? onScreen)?.focus();
      }
    },
  };
}
