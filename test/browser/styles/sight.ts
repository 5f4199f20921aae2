/** A colour as the screen shows it, without transparency. */
type Rgb = [number, number, number];

/** A colour of the page over a ground, as the screen shows it. */
function over(color: string, ground: Rgb): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D; // a new canvas has one
  pen.fillStyle = `rgb(${ground})`;
  pen.fillRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** What an element stands in, also past the edge of a shadow root. */
const aroundOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** What lies behind an element's words: its own ground and those of all around it. */
function groundOf(element: Element | null): Rgb {
  if (!element) return over('Canvas', [255, 255, 255]);
  const { backgroundColor } = getComputedStyle(element);
  // A dialog lies above the page.
  const around = element.localName === 'dialog' ? null : aroundOf(element);
  return over(backgroundColor, groundOf(around));
}

/** WCAG's contrast of two colours, 1 to 21. */
function contrast(one: Rgb, other: Rgb): number {
  const light = (color: Rgb) => {
    const [red = 0, green = 0, blue = 0] = color
      .map((part) => part / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Contrast of an element's words with what lies behind them. */
export function contrastOf(element: Element): number {
  const ground = groundOf(element);
  return contrast(over(getComputedStyle(element).color, ground), ground);
}

/** Whether an edge or a ground of its own, of at least this contrast, tells an element from what is around it. */
export function standsOut(element: Element, least = 1.5): boolean {
  const { backgroundColor, borderBottomWidth, borderBottomStyle, borderBottomColor } =
    getComputedStyle(element);
  const around = groundOf(aroundOf(element));
  const isEdged = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) >= 1;
  const differs = (color: string, least: number) => contrast(over(color, around), around) > least;
  return differs(backgroundColor, least) || (isEdged && differs(borderBottomColor, 1.4));
}

/** The boxes of an element's words, line by line; none where it shows none. */
export function linesOf(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

/** What keeps words from being read, if anything. */
export function unread(element: Element | null | undefined, least = 12): string | undefined {
  if (!element) return 'are missing';
  const lines = linesOf(element);
  const [first] = lines;
  if (!first) return 'are not there';
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  if (size < least) return `are ${size}px small`;
  if (lines.some(({ left, right }) => left < -1 || right > innerWidth + 1))
    return 'leave the screen';
  const tops = [...new Set(lines.map(({ top }) => Math.round(top)))].sort((a, b) => a - b);
  if (
    tops.some(
      (top, index) =>
        index && top - (tops[index - 1] ?? 0) < size * 0.9 && top - (tops[index - 1] ?? 0) > 4,
    )
  )
    return 'have lines upon lines';
  for (let up: Element | null = element; up; up = aroundOf(up)) {
    const { opacity, overflow, visibility } = getComputedStyle(up);
    if (Number(opacity) < 0.6) return 'are faint';
    if (visibility === 'hidden') return 'are hidden';
    if (up === document.body || up.localName === 'html' || overflow === 'visible') continue;
    const box = up.getBoundingClientRect();
    // A dialog scrolls.
    const isTall = /auto|scroll/.test(overflow);
    const isCut = lines.some(
      ({ left, right, top, bottom }) =>
        left < box.left - 2 ||
        right > box.right + 2 ||
        (!isTall && (top < box.top - 3 || bottom > box.bottom + 3)),
    );
    if (isCut) return 'are cut off';
  }
  const seen = contrastOf(element);
  return seen < 4.5 ? `have a contrast of ${seen.toFixed(1)}` : undefined;
}

/** Whether a mouse at an element's middle meets the element. */
export function isHit(element: Element): boolean {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot; // it stands in the page
  const met = root.elementFromPoint(x + width / 2, y + height / 2);
  return !!met && (met === element || element.contains(met));
}

/** Whether two boxes share more than an edge. */
export function overlaps(one: DOMRect, other: DOMRect): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
  );
}
