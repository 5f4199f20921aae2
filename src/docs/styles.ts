import base from '../receiver/pages/styles/base.css?raw';
import code from './styles/code.css?raw';
import frame from './styles/frame.css?raw';
import print from './styles/print.css?raw';
import search from './styles/search.css?raw';
import text from './styles/text.css?raw';

/** The one style sheet of the docs; `painted` says the colours of code. */
export function stylesWith(painted: string): string {
  return [base, chosenColours(base), frame, text, code, painted, search, print].join('\n');
}

/** The shared sheet's two sets of colours for who chose one: only the system's is said there. */
function chosenColours(sheet: string): string {
  const [, dark = ''] =
    /@media \(prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}/s.exec(sheet) ?? [];
  const [, light = ''] = /:root \{(.*?)\}/s.exec(sheet) ?? [];
  return `:root[data-colours="light"] {${light.replace('light dark', 'light')}}\n:root[data-colours="dark"] {color-scheme: dark;${dark}}\n`;
}
