import { generate } from 'lean-qr';

/** The QR code of a text: how many squares stand in a row, and the dark ones as the path of an SVG. */
export function qrOf(text: string): { size: number; path: string } {
  const code = generate(text);
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  return { size, path };
}
