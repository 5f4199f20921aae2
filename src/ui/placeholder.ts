import { actionButton } from './actionButton';
import { element } from './element';

/** What a placeholder says and does. */
export type PlaceholderPorts = {
  label: string;
  explanation: string;
  once: string;
  always: string;
  /** The host that would be asked. */
  address: string;
  showOnce(trusted: boolean): void;
  /** Absent where nothing can be granted for good. */
  showAlways?: ((trusted: boolean) => void) | false;
};

/** A box that stands where a frame waits: what it is, whose, and two ways to show it. Styles come with the sheet. */
export function createPlaceholder(ports: PlaceholderPorts, sheet: CSSStyleSheet): HTMLElement {
  const host = element('div', { class: 'assent-placeholder' });
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const button = (action: string, label: string, press: (trusted: boolean) => void) =>
    actionButton(action, 'action', label, ({ isTrusted }) => press(isTrusted));
  root.append(
    element(
      'div',
      { role: 'group', 'aria-label': ports.label, part: 'placeholder' },
      element('strong', {}, ports.label),
      element('p', {}, ports.explanation),
      element(
        'div',
        { class: 'actions' },
        button('once', ports.once, ports.showOnce),
        ...(ports.showAlways ? [button('always', ports.always, ports.showAlways)] : []),
      ),
      element('small', {}, ports.address),
    ),
  );
  return host;
}

/** Gives a box the size of the frame it stands for: the frame's own proportions, and all the width where it had all. */
export function standInFor(frame: HTMLElement, host: HTMLElement): void {
  const { width, height } = frame.getBoundingClientRect();
  const parent = frame.parentElement?.clientWidth ?? 0;
  const wide = width && width < parent - 1 ? `${width}px` : '100%';
  // Important, for what a page says of its own boxes would hide or squeeze this one.
  host.style.cssText = `all:revert!important;display:block!important;max-width:100%!important;min-height:${height || 150}px!important;width:${wide}!important`;
}
