import type { BannerConfig } from '../core/config';

/**
 * A modal banner takes the focus and holds the page; any other gets room, so that it hides nothing
 * focused. A banner that is gone, taken out by whomever, has no height, and the page has its own again.
 */
export function takePlace(
  banner: HTMLElement & Partial<HTMLDialogElement>,
  position: BannerConfig['position'],
): void {
  banner.showModal?.();
  if (banner.showModal) banner.focus();
  new ResizeObserver(() => {
    const { offsetHeight } = banner;
    const { style } = document.documentElement;
    style[position === 'top' ? 'scrollPaddingTop' : 'scrollPaddingBottom'] = offsetHeight
      ? `${offsetHeight + 16}px`
      : '';
    if (!banner.showModal) return;
    style.overflow = offsetHeight ? 'hidden' : '';
    // Hidden by a blocker, it would still hold the page.
    if (!offsetHeight && banner.isConnected) banner.close?.();
  }).observe(banner);
}
