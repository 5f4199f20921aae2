/** What a regex may begin with that can be read: a run of letters, one of several, an end. */
const PARTS = /^(\^?)((?:[\w-]|\\\W)*)(?:\(([\w|-]+)\))?(\$?)(.*)$/s;

/** Names of cookies or keys as a person reads them: `_ym…` for `/^_ym/`. See `namePattern` for how they are written. */
export function readableNames(written: string): string {
  const regex = /^\/(.*)\/$/s.exec(written)?.[1];
  if (regex === undefined) return written.replaceAll('*', '…');
  const [, start, head = '', options, end, rest] = PARTS.exec(regex) ?? [];
  const literal = head.replaceAll('\\', '');
  const names = options === undefined ? [literal] : options.split('|').map((one) => literal + one);
  const isWhole = end === '$' && rest === '';
  return names
    .map((name) => `${start ? '' : '…'}${name}${isWhole ? '' : '…'}`.replace(/…+/, '…'))
    .join(', ');
}
