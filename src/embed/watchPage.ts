import type { Redrawn, Widget } from '../chunks/contract';
import type { View } from '../core/state';
import type { Gate } from '../effects/gate';
import { watchNodes } from '../effects/nodes';
import { WATCHED } from '../effects/setAside';

const FORMS = '[data-assent-form]';
const POLICIES = '[data-assent-policy]';
const OPENERS = '[data-assent-open],[data-assent-popup]';

/** The document, a shadow root or an element, which alone has these. */
type Root = ParentNode & Partial<Pick<Element, 'matches' | 'shadowRoot'>>;

/** Looks at marked nodes and forms, in the whole page or below a root, open shadow roots included. */
export type LookAt = (root?: ParentNode) => void;

/**
 * Watches the page as long as the widget lives: marked nodes and forms, now and as they come, and clicks that
 * open a view. Forms are taken once the configuration is known not to be wrong; `screen` follows the page's language.
 */
export function watchPage(
  widget: Widget,
  gate: Gate,
  isWrong: Promise<unknown>,
  screen: Redrawn,
): LookAt {
  const { signal } = widget;
  const look = (root: Root = document) => {
    if (signal.aborted) return;
    gate.scan(root);
    if (root === document.documentElement) {
      widget
        .load('follow')
        .then(({ followPage }) => followPage(widget, screen))
        .catch(widget.log);
    }
    for (const mark of [FORMS, POLICIES]) {
      if (root.querySelector(mark) || root.matches?.(mark)) {
        isWrong
          .then(
            async (wrong) =>
              wrong ||
              (mark === FORMS
                ? (await widget.loadView('forms')).takeForms(widget, root)
                : (await widget.load('policy')).takePolicies(widget, root)),
          )
          .catch(widget.log);
      }
    }
    for (const { shadowRoot } of [root, ...root.querySelectorAll('*')]) {
      if (shadowRoot) look(shadowRoot);
    }
  };
  const onClick = (event: Event) => {
    // A component may hold it, be it, or be held by it.
    const opener = (event.composedPath() as Partial<HTMLElement>[]).find((one) =>
      one.matches?.(OPENERS),
    ) as HTMLElement | undefined; // only elements match
    if (!opener) return;
    event.preventDefault();
    const { assentOpen, assentPopup: form = '' } = opener.dataset;
    widget.open((assentOpen as View) ?? { form }, opener); // any other word is said to be no view
  };
  watchNodes([...WATCHED, 'lang'], look, signal);
  // Captured: a page that stops the click further down would keep its own link from working.
  document.addEventListener('click', onClick, { capture: true, signal });
  look();
  return look;
}
