import type { Look } from '../facts';

/** How one node looks. Runs in the page: takes nothing from this module. */
export function lookAt(node: HTMLElement): Look {
  type Parts = [number, number, number, number];
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  // A canvas knows every way a colour is written.
  const colorOf = (css: string): Parts => {
    if (!brush) return [0, 0, 0, 0];
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = css;
    brush.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const style = getComputedStyle(node);
  const { width, height } = node.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(node);
  let around: Parts = [255, 255, 255, 1];
  let at: Node | null = node;
  while (at) {
    const root: Node = at.getRootNode();
    at =
      at.parentNode instanceof Element
        ? at.parentNode
        : root instanceof ShadowRoot
          ? root.host
          : null;
    const color = at instanceof Element ? colorOf(getComputedStyle(at).backgroundColor) : undefined;
    if (!color || color[3] < 0.5) continue;
    around = color;
    break;
  }
  const line = colorOf(style.borderTopColor);
  const isDrawn = style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0;
  const differs = line.some(
    (part, index) => index < 3 && Math.abs(part - (around[index] ?? 0)) > 40,
  );
  return {
    width,
    height,
    wordsWidth: range.getBoundingClientRect().width,
    fontSize: Number.parseFloat(style.fontSize),
    fontWeight: Number.parseFloat(style.fontWeight),
    color: colorOf(style.color),
    ground: style.backgroundImage === 'none' ? colorOf(style.backgroundColor) : undefined,
    around,
    hasBorder: isDrawn && line[3] > 0.3 && differs,
  };
}
