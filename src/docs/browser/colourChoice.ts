import { type Colours, showColours, shownColours } from './colours';
import { element } from './element';
import { words } from './words';

const CHOICES: Colours[] = ['auto', 'light', 'dark'];

/** Puts the choice of colours into the page's head. Whether it is remembered is asked by the banner. */
export function addColourChoice(tools: Element): void {
  const select = element('select', { className: 'colours', ariaLabel: words.theme ?? '' });
  for (const value of CHOICES) {
    select.append(element('option', { value }, `${words.theme}: ${words[value]}`));
  }
  select.value = shownColours();
  select.onchange = () => {
    showColours(CHOICES.find((choice) => choice === select.value) ?? 'auto');
    document.dispatchEvent(new Event('docs:colours'));
  };
  tools.append(select);
}
