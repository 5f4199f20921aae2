import { COLOURS } from '../ownConfig';

/** Whether colours were chosen by hand, and which. */
export type Colours = 'auto' | 'light' | 'dark';

/** The colours kept in this browser; `auto` where none are, or where nothing may be read. */
export function keptColours(): Colours {
  try {
    const kept = localStorage.getItem(COLOURS.key);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

/** Shows the page in these colours. */
export function showColours(colours: Colours): void {
  const { dataset } = document.documentElement;
  if (colours === 'auto') delete dataset.colours;
  else dataset.colours = colours;
}

/** The colours the page is shown in. */
export function shownColours(): Colours {
  const { colours } = document.documentElement.dataset;
  return colours === 'light' || colours === 'dark' ? colours : 'auto';
}
