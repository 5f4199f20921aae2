import type { FormPlan } from '../core/formPlan';
import { element } from '../ui/element';
import type { AttachedForm, AttachPorts, ServeOwn } from './contract';
import css from './popup.css?inline';
import { adoptStyles } from './styles';

type Popup = { name: string; dialog: HTMLDialogElement; attached: AttachedForm };

let popups: Popup[] = [];
let watcher: MutationObserver | undefined;

/**
 * Opens the own form in a dialog of the page, so that the site's styles reach it as they reach any
 * other form of ours. It is made once: what was typed is there again when it is opened again. The
 * browser gives Esc, keeps the focus inside and returns it.
 */
export function openPopup(
  plan: FormPlan,
  ports: AttachPorts,
  serveOwn: ServeOwn,
  signal: AbortSignal,
): AttachedForm {
  const popup = popups.find(({ name }) => name === plan.form) ?? createPopup(plan, ports, serveOwn);
  if (!popups.includes(popup)) {
    popups.push(popup);
    signal.addEventListener('abort', () => {
      popups = popups.filter((one) => one !== popup);
      popup.attached.detach();
      popup.dialog.remove();
      if (!popups[0]) watcher?.disconnect();
    });
  }
  const { dialog, attached } = popup;
  // A script may have emptied the page's body.
  if (!dialog.isConnected) document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
  return attached;
}

function createPopup(plan: FormPlan, ports: AttachPorts, serveOwn: ServeOwn): Popup {
  const { text, locale, nextId } = ports;
  const title = element('h2', { class: 'assent-popup-title', id: nextId() }, text('form.title'));
  const close = element(
    'button',
    { type: 'button', class: 'assent-popup-close', 'aria-label': text('form.close') },
    '×',
  );
  adoptStyles(css);
  const dialog = element(
    'dialog',
    { class: 'assent-popup', 'aria-labelledby': title.id, lang: locale, dir: text('dir') },
    element('div', { class: 'assent-popup-inner' }, title, close),
  );
  close.addEventListener('click', () => dialog.close());
  let isPressedOutside = false;
  // Text selected with the mouse may end outside: both ends of a click count.
  dialog.addEventListener('pointerdown', ({ target }) => {
    isPressedOutside = target === dialog;
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog && isPressedOutside) dialog.close();
  });
  document.body.append(dialog);
  watchCopies();
  const attached = serveOwn(plan, ports, (form) => close.before(form));
  dialog.querySelector('input,select,textarea')?.setAttribute('autofocus', '');
  return { name: plan.form, dialog, attached };
}

/** A page that is kept as a copy and shown again brings dead dialogs along, open ones too. */
function watchCopies(): void {
  watcher ??= new MutationObserver(() => {
    const ours = popups.map(({ dialog }) => dialog);
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('.assent-popup')) {
      if (!ours.includes(dialog)) dialog.remove();
    }
  });
  watcher.observe(document, { childList: true, subtree: true });
}
