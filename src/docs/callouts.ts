import type { MarkdownIt, Token } from 'markdown-it';

/** Teaches markdown `:::note … :::` and `:::warning … :::`; `titles` says the word that stands above each. */
export function callouts(markdown: MarkdownIt, titles: Record<string, string>): void {
  markdown.block.ruler.before(
    'fence',
    'callout',
    (state, start, end, silent) => {
      const lineOf = (number: number) =>
        state.src.slice(
          (state.bMarks[number] ?? 0) + (state.tShift[number] ?? 0),
          state.eMarks[number],
        );
      const [, kind] = /^:::\s*(note|warning)\s*$/.exec(lineOf(start)) ?? [];
      if (kind === undefined) return false;
      if (silent) return true;
      let close = start + 1;
      while (close < end && lineOf(close).trim() !== ':::') close += 1;
      const open = state.push('callout_open', 'aside', 1);
      open.block = true;
      open.attrs = [['class', `callout ${kind}`]];
      const title: Token = state.push('html_block', '', 0);
      title.content = `<p class="callout-title">${titles[kind] ?? kind}</p>`;
      state.md.block.tokenize(state, start + 1, close);
      state.push('callout_close', 'aside', -1);
      state.line = close + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
}
