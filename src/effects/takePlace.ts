import type { BannerConfig } from '../core/bannerConfig';

/**
 * A modal banner takes the focus and holds the page; any other gets room, so that it hides nothing
 * focused. A banner that is gone, taken out by whomever, has no height, and the page has its own again.
 * `covered` is called whenever something else stands before the banner's middle.
 */
export function takePlace(
  banner: HTMLElement & Partial<HTMLDialogElement>,
  position: BannerConfig['position'],
  covered: () => void,
): void {
  banner.showModal?.();
  if (banner.showModal) banner.focus();
  const look = () => {
    // Taken out, for good or until it is put back.
    if (!banner.offsetHeight) return;
    const { x, y, width, height } = banner.getBoundingClientRect();
    const root = banner.getRootNode() as ShadowRoot; // looked at only while it stands in it
    if (!banner.contains(root.elementFromPoint(x + width / 2, y + height / 2))) covered();
  };
  // What comes with something that stands above us: a dialog takes the focus, a popover says so itself.
  for (const sign of ['focusin', 'toggle', 'fullscreenchange']) addEventListener(sign, look, true);
  new ResizeObserver(() => {
    const { offsetHeight } = banner;
    look();
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
