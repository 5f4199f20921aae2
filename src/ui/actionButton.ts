import { element } from './element';

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
