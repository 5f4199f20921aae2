import { COLOURS } from '../ownConfig';
import { shownColours } from './colours';

/** The widget, as far as it is asked here. */
type Asked = { assent?: { has(service: string): boolean } };

// The gate runs this file only after the reader allowed it; what is kept goes by the gate, too.
function keep(): void {
  // A page of ours always has the tag, and this file comes by it.
  if (!(globalThis as Asked).assent?.has(COLOURS.service)) return;
  const colours = shownColours();
  if (colours === 'auto') localStorage.removeItem(COLOURS.key);
  else localStorage.setItem(COLOURS.key, colours);
}

keep();
document.addEventListener('docs:colours', keep);
