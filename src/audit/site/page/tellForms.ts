import type { FormFact } from '../facts';

/** Tells what forms are. Runs in the page: takes nothing from this module. */
export function tellForms(forms: HTMLFormElement[], consentWords: string): FormFact[] {
  const speaks = new RegExp(consentWords, 'iu');
  // A field called `id` or `action` hides the form's own: what is written in the document is asked.
  const said = (form: HTMLFormElement, name: string) =>
    Element.prototype.getAttribute.call(form, name);
  const within = (form: HTMLFormElement, selector: string): Element[] => {
    const root = form.getRootNode() as Document | ShadowRoot; // it stands in a page
    return [...root.querySelectorAll(selector)].filter((node) =>
      node instanceof HTMLInputElement || node instanceof HTMLButtonElement
        ? node.form === form
        : node.closest('form') === form,
    );
  };
  const boxesOf = (form: HTMLFormElement) =>
    within(form, 'input[type=checkbox],[role=checkbox],[role=switch]').filter((box) => {
      const { labels, name } = box as HTMLInputElement; // others give nothing
      const near = box.closest('label') ?? labels?.[0] ?? box.parentElement;
      const by = document.getElementById(box.getAttribute('aria-labelledby') ?? '');
      return speaks.test(
        `${near?.textContent} ${by?.textContent} ${name} ${box.getAttribute('aria-label')}`,
      );
    });
  const hostOf = (form: HTMLFormElement): string | undefined => {
    const senders = within(form, '[formaction]').map((node) => node.getAttribute('formaction'));
    return [said(form, 'action'), ...senders].flatMap((action) => {
      if (!action || !URL.canParse(action, document.baseURI)) return [];
      const { protocol, host, hostname } = new URL(action, document.baseURI);
      return /^https?:$/.test(protocol) && host !== location.host ? [hostname] : [];
    })[0];
  };
  const selectorOf = (form: HTMLFormElement, at: number): string => {
    const id = said(form, 'id');
    const name = said(form, 'name') || said(form, 'data-assent-form');
    if (id) return `form#${id}`;
    return name ? `form[name="${name}"]` : `form:nth(${at + 1})`;
  };
  return forms.flatMap((form, at) => {
    const boxes = boxesOf(form);
    const postsTo = hostOf(form);
    return [
      {
        selector: selectorOf(form, at),
        // A notice of ours stands where the person asked for the answer.
        hasConsent: boxes.length > 0 || within(form, '.assent-consents').length > 0,
        isPreticked: boxes.some(
          (box) => box.matches(':checked,[aria-checked=true]') && !box.matches(':disabled'),
        ),
        ...(postsTo !== undefined && { postsTo }),
      },
    ];
  });
}
