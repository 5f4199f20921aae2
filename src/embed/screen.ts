import { createBanner, createReopenButton } from '../banner/banner';
import { type BannerTexts, wholeBanner } from '../core/bannerTexts';
import type { Shown } from '../core/sending';

/** What visitors see of us at the page's edge: the banner, or the button that opens the preferences again. */
export type Screen = {
  asks(): boolean;
  /** Shows the banner while the question is open, else the reopen button. */
  settle(): void;
  /** Nothing at the edge while a dialog is open; afterwards the focus comes back to what replaced its opener. */
  during(dialog: Promise<void> | undefined): Promise<void>;
  showBanner(): void;
};

export type ScreenPorts = {
  root: ShadowRoot;
  words: BannerTexts;
  region: string;
  reopen: string | undefined;
  policyUrl: string | undefined;
  isAsked(): boolean;
  answer(action: 'accept' | 'decline', shown: Shown): void;
  choose(): void;
};

/** Draws into the widget's shadow root. */
export function createScreen(ports: ScreenPorts): Screen {
  const { root, words, region, reopen, policyUrl, isAsked, answer, choose } = ports;
  let onScreen: HTMLElement | undefined;
  let asking = false;

  const show = (element: HTMLElement | undefined, asks: boolean) => {
    const hadFocus = onScreen?.contains(root.activeElement);
    onScreen?.remove();
    onScreen = element;
    asking = asks;
    if (element) root.append(element);
    if (hadFocus) element?.focus();
  };

  const showBanner = () => {
    if (asking) return;
    const shownAtMs = Date.now();
    const banner = createBanner(words, region, policyUrl, (method, trusted) => {
      if (method === 'choose') return choose();
      const texts: Shown['texts'] = [{ role: 'banner', id: 'banner', text: wholeBanner(words) }];
      answer(method, { surface: 'banner', method, trusted, shownAtMs, texts });
    });
    show(banner, true);
  };

  const settle = () => {
    if (isAsked()) showBanner();
    else show(reopen ? createReopenButton(reopen, choose) : undefined, false);
  };

  return {
    asks: () => asking,
    settle,
    showBanner,
    async during(dialog) {
      if (!dialog) return;
      show(undefined, false);
      await dialog;
      settle();
      if (document.activeElement === document.body) {
        const opener = onScreen?.querySelector<HTMLElement>('[data-assent-action=choose]');
        (opener ?? onScreen)?.focus();
      }
    },
  };
}
