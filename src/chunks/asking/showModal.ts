import { keepInside } from '../../effects/keepInside';
import type { Widget } from '../contract';

/** Shows a dialog in the widget's root, where a press beside it closes it; resolves when it is closed and gone. */
export function showModal(
  { root, signal }: Pick<Widget, 'root' | 'signal'>,
  dialog: HTMLDialogElement,
): Promise<void> {
  keepInside(root.host, signal);
  dialog.onclick = (event) => {
    if (event.composedPath()[0] === dialog) dialog.close();
  };
  root.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
  });
}
