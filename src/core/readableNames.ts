/** What a regex may begin with that can be read: a run of letters, one of several, what repeats, an end. */
const PARTS = /^(\^?)((?:[\w-]|\\\W)*)(?:\(([\w|-]+)\))?([?*{]?)(\$?)(.*)$/s;

/** Names of cookies or keys as a person reads them: `_ym…` for `/^_ym/`. See `namePattern` for how they are written. */
export function readableNames(written: string): string {
  const regex = /^\/(.*)\/$/s.exec(written)?.[1];
  if (regex === undefined) return written.replace(/\*/g, '…');
  // Those outside of brackets part one regex from another.
  const parts = regex.includes('(') ? [regex] : regex.split('|');
  return parts.flatMap(namesOf).join(', ');
}

function namesOf(regex: string): string[] {
  const [, start, head = '', options, repeats, end, rest] = PARTS.exec(regex) ?? [];
  // A letter or a choice that may be missing says nothing.
  const sure = repeats && options === undefined ? head.replace(/\\?.$/, '') : head;
  const literal = sure.replace(/\\/g, '');
  const names =
    options === undefined || repeats ? [literal] : options.split('|').map((one) => literal + one);
  const isWhole = end === '$' && rest === '' && !repeats;
  return names.map((name) => `${start ? '' : '…'}${name}${isWhole ? '' : '…'}`.replace(/…+/, '…'));
}
