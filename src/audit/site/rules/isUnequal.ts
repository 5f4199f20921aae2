import type { Color, Look } from '../facts';

/** How far apart two lengths may be, as a part of the greater one, and still look equal. */
const ALIKE = 0.2;

/** What a text and its ground must differ by to be read (WCAG 2.2, 1.4.3), and a thing and its surroundings to be seen (1.4.11). */
const READ = 4.5;
const SEEN = 3;

/** Whether refusing looks less than accepting. Width that comes from the words alone is equal. */
export function isUnequal(accept: Look, decline: Look): boolean {
  return (
    isLess(decline.height, accept.height) ||
    isLess(decline.fontSize, accept.fontSize) ||
    accept.fontWeight - decline.fontWeight >= 200 ||
    isNarrower(accept, decline) ||
    isPaler(accept, decline)
  );
}

function isLess(small: number, great: number): boolean {
  return great > 0 && (great - small) / great > ALIKE;
}

function isNarrower(accept: Look, decline: Look): boolean {
  const slack = (look: Look) => look.width - look.wordsWidth;
  return isLess(decline.width, accept.width) && slack(accept) - slack(decline) > 24;
}

function isPaler(accept: Look, decline: Look): boolean {
  const [of, other] = [textContrast(accept), textContrast(decline)];
  if (of !== undefined && other !== undefined && other < READ && other < of / 2) return true;
  return stands(accept) && !stands(decline);
}

/** Whether it is seen to be a button: by a ground of its own or a line around it. */
function stands({ ground, around, hasBorder }: Look): boolean {
  if (hasBorder || !ground) return true;
  return contrast(over(ground, around), around) >= SEEN;
}

function textContrast({ color, ground, around }: Look): number | undefined {
  if (!ground) return undefined;
  const below = over(ground, around);
  return contrast(over(color, below), below);
}

function over([r, g, b, a]: Color, [x, y, z]: Color): Color {
  return [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1];
}

function contrast(one: Color, other: Color): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance([r, g, b]: Color): number {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
    const of = part / 255;
    return of <= 0.04045 ? of / 12.92 : ((of + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
