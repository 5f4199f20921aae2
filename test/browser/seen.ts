import type { Locator } from '@playwright/test';

/** What a person sees of a part of the page, and what is wrong with it. */
export type Seen = {
  /** The pieces of text, and what stands in for text in attributes. */
  pieces: string[];
  direction: string;
  /** What does not fit: words wider than their control or than the window, or parts that hide some of themselves. */
  cut: string[];
  /** Words of controls that are broken in two. */
  broken: string[];
  /** Controls of ours that stand in the window whole. */
  inView: string[];
  /** What each control of ours says, and how high it is, in pixels. */
  controls: Record<string, { words: string; height: number }>;
};

/** Looks at an element, in one go. */
export function seen(part: Locator): Promise<Seen> {
  return part.evaluate((element) => {
    const pieces: string[] = [];
    const cut: string[] = [];
    const broken: string[] = [];
    const all = [element, ...element.querySelectorAll('*')];
    for (const one of all) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        pieces.push(one.getAttribute(name) ?? '');
      }
    }
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      // The walker shows nothing but text.
      const node = walker.currentNode as Text;
      const text = node.data.trim();
      pieces.push(text);
      const control = node.parentElement?.closest('button, label, legend, summary, a, h2, h3');
      const box = control?.getBoundingClientRect();
      // What is only read aloud is a pixel wide.
      if (!text || !control || !box || box.width <= 1) continue;
      for (const { 0: word, index } of node.data.matchAll(/[^\s-]+-*/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = [...range.getClientRects()];
        const isWithin = ({ left, right }: DOMRect, { left: from, right: to }: DOMRect) =>
          left >= from - 1 && right <= to + 1;
        const window = new DOMRect(0, 0, innerWidth, 0);
        const isInline = getComputedStyle(control).display === 'inline';
        if (lines.some((line) => !isWithin(line, window) || !(isInline || isWithin(line, box)))) {
          cut.push(word);
        }
        // A sentence without spaces goes on in the next line wherever this one ends.
        const isSentence = word.endsWith('。');
        if (
          !isSentence &&
          control.matches('button') &&
          new Set(lines.map(({ top }) => top)).size > 1
        ) {
          broken.push(word);
        }
      }
    }
    for (const one of all) {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (overflow: string) => /hidden|clip/.test(overflow);
      if (one.clientWidth <= 1 || one.matches('input, textarea')) continue;
      const isWide = one.scrollWidth > one.clientWidth + 1;
      // Two borders' width goes off the padding, not off words.
      const isHigh = one.scrollHeight > one.clientHeight + 2;
      // What scrolls sidewards on a phone is as good as cut.
      if ((isWide && overflowX !== 'visible') || (isHigh && hides(overflowY))) {
        cut.push(
          `${one.localName}, ${one.scrollWidth}×${one.scrollHeight} in ${one.clientWidth}×${one.clientHeight}: ${one.textContent?.slice(0, 40)}`,
        );
      }
    }
    const { direction } = getComputedStyle(element);
    const ours = [...element.querySelectorAll<HTMLElement>('[data-assent-action]')].map(
      (control) => ({
        name: control.dataset.assentAction ?? '',
        words: control.textContent ?? '',
        box: control.getBoundingClientRect(),
      }),
    );
    const inView = ours
      .filter(({ box }) => box.height > 0 && box.top >= 0 && box.bottom <= innerHeight)
      .map(({ name }) => name);
    const controls = Object.fromEntries(
      ours.map(({ name, words, box }) => [name, { words, height: box.height }]),
    );
    return { pieces: pieces.filter(Boolean), direction, cut, broken, inView, controls };
  });
}
