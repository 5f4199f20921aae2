import type { Widget } from '../chunks/contract';
import type { View } from '../core/state';
import type { Gate } from '../effects/gate';
import { watchNodes } from '../effects/nodes';
import { WATCHED } from '../effects/setAside';

const FORMS = '[data-assent-form]';
const OPENERS = '[data-assent-open],[data-assent-popup]';

/** The document, a shadow root or an element, which alone has these. */
type Root = ParentNode & Partial<Pick<Element, 'matches' | 'shadowRoot'>>;

/** Looking at the page: marked nodes and forms, now and as they come, in open shadow roots too, and clicks that open a view. */
export type PageWatch = { look(root?: ParentNode): void; stop(): void };

/** Forms are taken once the configuration is known not to be wrong. */
export function watchPage(widget: Widget, gate: Gate, isWrong: Promise<unknown>): PageWatch {
  const look = (root: Root = document) => {
    gate.scan(root);
    if (root.querySelector(FORMS) || root.matches?.(FORMS)) {
      isWrong
        .then(async (wrong) => wrong || (await widget.loadView('forms')).takeForms(widget, root))
        .catch(widget.log);
    }
    for (const { shadowRoot } of [root, ...root.querySelectorAll('*')]) {
      if (shadowRoot) look(shadowRoot);
    }
  };
  const onClick = (event: Event) => {
    const opener = (event.composedPath()[0] as Element).closest?.<HTMLElement>(OPENERS); // clicks are fired at elements
    if (!opener) return;
    event.preventDefault();
    const { assentOpen, assentPopup: form = '' } = opener.dataset;
    widget.open((assentOpen as View) ?? { form }, opener); // any other word is said to be no view
  };
  const stopNodes = watchNodes(WATCHED, look);
  // Captured: a page that stops the click further down would keep its own link from working.
  document.addEventListener('click', onClick, true);
  look();
  return {
    look,
    stop() {
      stopNodes();
      document.removeEventListener('click', onClick, true);
    },
  };
}
