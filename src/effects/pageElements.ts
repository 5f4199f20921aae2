/** Elements of a page that fit, in its open components too and apart from what is ours, in the page's order. */
export function elementsIn<Found extends HTMLElement>(
  root: Document | ShadowRoot,
  selector: string,
): Found[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as Found] : []), // what the caller's selector names
    ...(element.shadowRoot && element.id !== 'assent-consent'
      ? elementsIn<Found>(element.shadowRoot, selector)
      : []),
  ]);
}

/**
 * The element with the focus, in a component of the page's too, and the frame where what stands in for it has it; `undefined`
 * where none of the page's has.
 */
export function focusedElement(): Element | undefined {
  let found = document.activeElement;
  while (found && !found.matches('#assent-consent,.assent-placeholder')) {
    const inside = found.shadowRoot?.activeElement;
    if (!inside) break;
    found = inside;
  }
  if (found?.matches('.assent-placeholder')) found = found.nextElementSibling;
  return found?.matches('html,body,#assent-consent') ? undefined : (found ?? undefined);
}

/** Where an element stands, for it to be found again on the page loaded anew. */
export type Place = {
  /** Its name, its id, and the name that a form knows it by. */
  element: string;
  /** Which of those that are called so, in the page's order. */
  at: number;
};

/** Where an element of the page stands. */
export function placeOf(found: Element): Place {
  const element = nameOf(found);
  return { element, at: elementsCalled(element).indexOf(found as HTMLElement) }; // only asked whether it is one of them
}

/** The element that stands there now; `undefined` where none does. */
export function elementAt({ element, at }: Place): HTMLElement | undefined {
  return elementsCalled(element)[at];
}

const elementsCalled = (name: string) =>
  elementsIn(document, '*').filter((one) => nameOf(one) === name);

/** Ids of ours are numbered as they come. */
const nameOf = (element: Element) =>
  [element.localName, element.id.replace(/^assent-\d+$/, ''), element.getAttribute('name')].join();
