import { element } from './element';
import { words } from './words';

/** Gives each block of code a button that copies it. */
export function addCopyButtons(): void {
  const said = element('p', { className: 'unseen', role: 'status' });
  document.body.append(said);
  for (const block of document.querySelectorAll('.code')) {
    const button = element('button', { type: 'button', className: 'copy' }, words.copy ?? '');
    const say = (word = '') => {
      button.textContent = word;
      said.textContent = word;
    };
    button.onclick = async () => {
      const text = block.querySelector('code')?.textContent ?? '';
      try {
        await navigator.clipboard.writeText(`${text}\n`);
        say(words.copied);
      } catch {
        say(words.notCopied);
      }
    };
    button.onblur = () => {
      button.textContent = words.copy ?? '';
    };
    block.append(button);
  }
}
