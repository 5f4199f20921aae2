/** What a placeholder says and does. */
export type PlaceholderPorts = {
  label: string;
  explanation: string;
  once: string;
  always: string;
  /** The host that would be asked. */
  address: string;
  showOnce(trusted: boolean): void;
  showAlways(trusted: boolean): void;
};

/** A box that stands where a frame waits: what it is, whose, and two ways to show it. Styles come with the sheet. */
export function createPlaceholder(ports: PlaceholderPorts, sheet: CSSStyleSheet): HTMLElement {
  const host = document.createElement('div');
  host.className = 'assent-placeholder';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.role = 'group';
  box.ariaLabel = ports.label;
  box.setAttribute('part', 'placeholder');
  const title = document.createElement('strong');
  title.textContent = ports.label;
  const text = document.createElement('p');
  text.textContent = ports.explanation;
  const button = (action: string, label: string, press: (trusted: boolean) => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.dataset.assentAction = action;
    made.setAttribute('part', 'action');
    made.onclick = (event) => press(event.isTrusted);
    return made;
  };
  const actions = document.createElement('div');
  actions.className = 'actions';
  actions.append(
    button('once', ports.once, ports.showOnce),
    button('always', ports.always, ports.showAlways),
  );
  const address = document.createElement('small');
  address.textContent = ports.address;
  box.append(title, text, actions, address);
  root.append(box);
  return host;
}

/** Gives a box the size of the frame it stands for: the frame's own proportions, and all the width where it had all. */
export function standInFor(frame: HTMLElement, host: HTMLElement): void {
  const { width, height } = frame.getBoundingClientRect();
  const parent = frame.parentElement?.clientWidth ?? 0;
  host.style.cssText = `display:block;max-width:100%;min-height:${height || 150}px;width:${
    width && width < parent - 1 ? `${width}px` : '100%'
  }`;
}
