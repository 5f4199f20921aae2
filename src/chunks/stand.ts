import { keepInside } from '../effects/keepInside';
import type { Widget } from './contract';

/**
 * Has a banner stand well that is drawn already: it gets room, so that it hides nothing focused, a modal one
 * holds the page, the page hears nothing of what happens within our root, and what comes to stand before it
 * has it rise. A banner that is gone, taken out by whomever, has no height, and the page has its own again.
 */
export function stand(
  { root, config, signal, load, log }: Pick<Widget, 'root' | 'config' | 'signal' | 'load' | 'log'>,
  banner: HTMLElement & Partial<HTMLDialogElement>,
): void {
  keepInside(root.host, signal);
  const look = () => {
    // Taken out, for good or until it is put back.
    if (!banner.offsetHeight) return;
    const { x, y, width, height } = banner.getBoundingClientRect();
    if (banner.contains(root.elementFromPoint(x + width / 2, y + height / 2))) return;
    load('rise')
      .then(({ rise }) => rise(banner))
      .catch(log);
  };
  // What comes with something that stands above us: a dialog takes the focus, a popover says so itself.
  for (const sign of ['focusin', 'toggle', 'fullscreenchange']) {
    addEventListener(sign, look, { capture: true, signal });
  }
  new ResizeObserver(() => {
    const { offsetHeight } = banner;
    look();
    const { style } = document.documentElement;
    const side = config.banner?.position === 'top' ? 'scrollPaddingTop' : 'scrollPaddingBottom';
    style[side] = offsetHeight ? `${offsetHeight + 16}px` : '';
    if (!banner.showModal) return;
    style.overflow = offsetHeight ? 'hidden' : '';
    // Hidden by a blocker, it would still hold the page.
    if (!offsetHeight && banner.isConnected) banner.close?.();
  }).observe(banner);
}
