import { createHash } from 'node:crypto';
import type { Edit } from '../edits';
import { foreignHost } from '../foreignHosts';
import { type CssAsk, cssAsks } from './cssAsks';

/** What a style sheet asks of one foreign host, written so that it can wait by itself. */
export type Held = {
  host: string;
  /** Place of the first of it in the text. */
  at: number;
  /** Whole `@import`s, in their order. */
  imports: string[];
  /** Whole `@font-face`s. */
  fonts: string[];
  /** Addresses in values, by the name of the custom property that the sheet reads instead. */
  values: Record<string, string>;
};

/**
 * Takes all out of a style sheet that asks foreign hosts. Addresses in values become custom properties, `none`
 * until what is held defines them: no rule changes its place in the cascade, so that the page looks as it did
 * once that is granted. `read` makes words of the text where it is written with entities.
 */
export function holdForeign(
  css: string,
  site: string | undefined,
  declarations = false,
  read: (address: string) => string = (address) => address,
): { edits: Edit[]; held: Held[] } {
  const held: Held[] = [];
  const edits: Edit[] = [];
  for (const ask of cssAsks(css, declarations)) {
    const address = ask.addresses.map(read).find((one) => foreignHost(one, site));
    const host = foreignHost(address, site);
    if (address === undefined || host === undefined) continue;
    let one = held.find((other) => other.host === host);
    if (!one) {
      one = { host, at: ask.start, imports: [], fonts: [], values: {} };
      held.push(one);
    }
    edits.push({ start: ask.start, end: ask.end, text: take(ask, css, host, address, one) });
  }
  return { edits, held };
}

function take(ask: CssAsk, css: string, host: string, address: string, held: Held): string {
  const text = css.slice(ask.start, ask.end);
  if (ask.kind === 'value') {
    const name = propertyFor(host, address);
    held.values[name] = address.trim();
    return `var(${name}, none)`;
  }
  if (ask.kind === 'import') held.imports.push(/;$/.test(text) ? text : `${text};`);
  else {
    const [before, after] = [ask.within.map((one) => `${one} {`), ask.within.map(() => '}')];
    held.fonts.push([...before, text, ...after].join('\n'));
  }
  return '';
}

/** Told by the address alone: the same one has the same name wherever it stands. */
function propertyFor(host: string, address: string): string {
  const digest = createHash('sha256').update(address.trim()).digest('hex').slice(0, 8);
  return `--assent-${host.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${digest}`;
}
