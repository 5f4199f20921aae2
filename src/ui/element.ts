/** Makes an element; attributes that are `undefined` are left out, and strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** Makes a button that says what it does in `data-assent-action`. */
export function actionButton(
  action: string,
  part: string,
  label: string,
  press: (event: Event) => void,
): HTMLButtonElement {
  const button = element('button', { part, 'data-assent-action': action }, label);
  button.onclick = press;
  return button;
}
