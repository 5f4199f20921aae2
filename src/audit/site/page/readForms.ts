import type { Page } from 'playwright-core';
import type { FormFact } from '../facts';
import { CONSENT_WORDS } from '../words';
import { within } from './within';

const READ_MS = 5000;

/** The forms of a page that ask for what tells of a person, in its own frames. */
export async function readForms(page: Page): Promise<FormFact[]> {
  const own = page.frames().filter((frame) => {
    if (frame === page.mainFrame()) return true;
    return URL.canParse(frame.url()) && new URL(frame.url()).origin === new URL(page.url()).origin;
  });
  const found: FormFact[] = [];
  for (const frame of own.slice(0, 12)) {
    const read = within(READ_MS, frame.evaluate(collectForms, CONSENT_WORDS));
    found.push(...((await read.catch(() => undefined)) ?? []));
  }
  return found;
}

/** Runs in the page: takes nothing from this module. */
function collectForms(consentWords: string): FormFact[] {
  const speaks = new RegExp(consentWords, 'iu');
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
  const inputsOf = (form: HTMLFormElement) =>
    [...form.elements].filter((node) => node instanceof HTMLInputElement);
  const asks = (form: HTMLFormElement): boolean => {
    const inputs = inputsOf(form);
    if (form.role === 'search' || inputs.some(({ type }) => type === 'search')) return false;
    const seen = inputs.filter((input) => input.type !== 'hidden' && input.checkVisibility());
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
  const boxesOf = (form: HTMLFormElement) =>
    inputsOf(form).filter((input) => {
      if (input.type !== 'checkbox') return false;
      const near = input.closest('label') ?? input.labels?.[0] ?? input.parentElement;
      return speaks.test(`${near?.textContent} ${input.name} ${input.getAttribute('aria-label')}`);
    });
  const selectorOf = (form: HTMLFormElement, at: number): string => {
    const name = form.id || form.getAttribute('name') || form.dataset.assentForm;
    if (form.id) return `form#${form.id}`;
    return name ? `form[name="${name}"]` : `form:nth(${at + 1})`;
  };
  return found.flatMap((form, at) => {
    if (!asks(form)) return [];
    const boxes = boxesOf(form);
    const action = form.getAttribute('action');
    const target = new URL(action ?? '', document.baseURI);
    return [
      {
        selector: selectorOf(form, at),
        // A notice of ours stands where the person asked for the answer.
        hasConsent: boxes.length > 0 || form.querySelector('.assent-consents') !== null,
        isPreticked: boxes.some(({ checked, disabled }) => checked && !disabled),
        ...(/^https?:$/.test(target.protocol) &&
          target.host !== location.host && { postsTo: target.hostname }),
      },
    ];
  });
}
