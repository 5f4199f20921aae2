/** A line at a terminal that is written over and over, and gone once there is something to read. */
export type StatusLine = {
  /** Shows words in place of those before; `undefined` takes them away. */
  show(words: string | undefined): void;
};

/** Wipes the line that the cursor stands in. */
const WIPE = '\r\u001b[2K';

/** A line at this terminal; words longer than it is wide are cut, since a broken line cannot be wiped. */
export function statusLine(terminal: NodeJS.WriteStream): StatusLine {
  let isShown = false;
  return {
    show(words) {
      if (words === undefined && !isShown) return;
      const width = Math.max(20, terminal.columns || 80) - 1;
      terminal.write(WIPE + (words ?? '').slice(0, width));
      isShown = words !== undefined;
    },
  };
}
