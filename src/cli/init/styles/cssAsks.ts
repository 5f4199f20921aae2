import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';

/**
 * One place in which a style sheet asks for another file: an address in a value, a whole `@import`, a whole
 * `@font-face` with what surrounds it. `start` and `end` are places in the text.
 */
export type CssAsk = {
  kind: 'value' | 'import' | 'font';
  start: number;
  end: number;
  addresses: string[];
  /** What an `@font-face` stands in, as `@media …`; from the outside in. */
  within: string[];
};

type Block = { at: string; prelude: string; start: number; addresses: string[] };

/** All that a style sheet asks for, in its order; `declarations`: the text is that of a `style` attribute. */
export function cssAsks(css: string, declarations = false): CssAsk[] {
  const asks: CssAsk[] = [];
  const blocks: Block[] = [];
  let [at, statement, statementEnd]: [string, number, number] = ['', -1, 0];
  let imported: string | undefined;
  const reset = () => {
    [at, statement, imported] = ['', -1, undefined];
  };
  const endImport = (end: number) => {
    if (at === 'import' && !blocks.length && imported !== undefined)
      asks.push({ kind: 'import', start: statement, end, addresses: [imported], within: [] });
  };
  const meet = (address: string, start: number, end: number, isBare: boolean) => {
    const block = blocks.at(-1);
    if (at === 'import') imported ??= address;
    else if (isBare) return;
    else if (block?.at === 'font-face') block.addresses.push(address);
    else if (at === '' && (block || declarations))
      asks.push({ kind: 'value', start, end, addresses: [address], within: [] });
  };
  for (const { type, start, end, address, name, isBare = false } of partsOf(css)) {
    if (address !== undefined) meet(address, start, end, isBare);
    if (type === TokenType.OpenCurly) {
      const prelude = statement < 0 ? '' : css.slice(statement, start);
      blocks.push({ at, prelude, start: statement, addresses: [] });
      reset();
    } else if (type === TokenType.CloseCurly) {
      const block = blocks.pop();
      const within = blocks.map(({ prelude }) => prelude.trim());
      if (block?.at === 'font-face' && block.addresses.length)
        asks.push({ kind: 'font', start: block.start, end, addresses: block.addresses, within });
      reset();
    } else if (type === TokenType.Semicolon) {
      endImport(end);
      reset();
    } else if (type !== undefined) {
      statementEnd = end;
      if (statement < 0) {
        statement = start;
        if (type === TokenType.AtKeyword) at = name.toLowerCase();
      }
    }
  }
  endImport(statementEnd);
  return asks;
}

/** A token that counts, or an address that is asked for. */
type Part = {
  type?: TokenType;
  start: number;
  end: number;
  address?: string;
  /** Quoted, and in no function: an address only behind `@import`. */
  isBare?: true;
  /** Of an at-rule. */
  name: string;
};

/** Functions whose words in quotes are addresses. */
const ASKING = /^(url|src|(-webkit-)?image-set)$/i;

function* partsOf(css: string): Generator<Part> {
  const functions: { name: string; start: number }[] = [];
  for (const token of tokenize({ css })) {
    const [type, , first, last] = token;
    const [start, end] = [first, last + 1];
    if (type === TokenType.EOF || type === TokenType.Whitespace || type === TokenType.Comment)
      continue;
    yield { type, start, end, name: nameOf(token) };
    if (type === TokenType.URL) yield { start, end, address: token[4].value, name: '' };
    else if (type === TokenType.Function) functions.push({ name: token[4].value, start });
    else if (type === TokenType.OpenParen) functions.push({ name: '', start });
    else if (type === TokenType.CloseParen) functions.pop();
    else if (type === TokenType.String) {
      const holder = functions.at(-1);
      const isWhole = holder !== undefined && /^(url|src)$/i.test(holder.name);
      const closing = css.indexOf(')', end) + 1;
      if (!holder) yield { start, end, address: token[4].value, isBare: true, name: '' };
      else if (ASKING.test(holder.name))
        yield {
          start: isWhole ? holder.start : start,
          end: isWhole ? closing : end,
          address: token[4].value,
          name: '',
        };
    }
  }
}

function nameOf(token: CSSToken): string {
  return token[0] === TokenType.AtKeyword ? token[4].value : '';
}
