/** Forms of a frame that ask for what tells of a person, through open shadow roots. Runs in the page: takes nothing from this module. */
export function findForms(): HTMLFormElement[] {
  const personal =
    /phone|(^|\W)tel|e-?mail|mobile|(first|last|full|your|user)[-_ ]?name|^name$|surname|address|telefon|téléphone|teléfono|correo|courriel|nachname|vorname|nombre|apellido|cognome|imię|nazwisko|prénom|телефон|почт|имя|фамили|фио/i;
  const found: HTMLFormElement[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const node of root.querySelectorAll('*')) {
      if (node.shadowRoot) visit(node.shadowRoot);
      if (node instanceof HTMLFormElement) found.push(node);
    }
  };
  visit(document);
  const inputsOf = (form: HTMLFormElement) => {
    const root = form.getRootNode() as Document | ShadowRoot; // it stands in a page
    return [...root.querySelectorAll('input')].filter((input) => input.form === form);
  };
  // A form in a window that is shut is one as well; a field hidden in its form is a trap.
  const isShown = (input: HTMLInputElement): boolean => {
    if (input.type === 'hidden' || input.checkVisibility()) return input.type !== 'hidden';
    for (let at: Element | null = input; at && !at.matches('form'); at = at.parentElement) {
      if (getComputedStyle(at).display === 'none') return false;
    }
    return true;
  };
  const asks = (form: HTMLFormElement): boolean => {
    const inputs = inputsOf(form);
    if (
      Element.prototype.matches.call(form, '[role=search]') ||
      inputs.some(({ type }) => type === 'search')
    )
      return false;
    const seen = inputs.filter(isShown);
    // Who logs in has agreed before.
    if (seen.some(({ type }) => type === 'password') && seen.length < 4) return false;
    return seen.some(
      ({ type, name, id, autocomplete, placeholder, labels }) =>
        /^(tel|email)$/.test(type) ||
        (type === 'text' &&
          [name, id, autocomplete, placeholder, labels?.[0]?.textContent ?? ''].some((said) =>
            personal.test(said),
          )),
    );
  };
  return found.filter(asks);
}
