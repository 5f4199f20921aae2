import { asNodesCome } from './asNodesCome';
import { elementAt, elementsIn, focusedElement, type Place, placeOf } from './pageElements';

/** How far something was scrolled, in CSS pixels: the page, or a part of it that scrolls by itself. */
type Scrolled = Place & { left: number; top: number };

/** Where a person was on a page: what was scrolled, and what had the focus. */
export type Whereabouts = {
  scrolled: Scrolled[];
  /** With the ends of what is selected in a field, where it knows them. */
  focused?: Place & { from?: number; to?: number };
};

/** Where the person is now. */
export function readWhereabouts(): Whereabouts {
  const scrolled = elementsIn(document, '*').flatMap((element) => {
    const { scrollLeft: left, scrollTop: top } = element;
    return left || top ? { ...placeOf(element), left, top } : [];
  });
  const element = focusedElement();
  if (!element) return { scrolled };
  const { selectionStart: from, selectionEnd: to } = element as HTMLInputElement; // others have none
  const isKnown = typeof from === 'number' && typeof to === 'number';
  return { scrolled, focused: { ...placeOf(element), ...(isKnown && { from, to }) } };
}

/** Goes back there, unless the person has gone on meanwhile; again once everything stands. */
export function goBackTo({ scrolled, focused }: Whereabouts): void {
  const scroll = () => {
    for (const { left, top, ...place } of scrolled) {
      const element = elementAt(place);
      if (element?.scrollTop === 0 && element.scrollLeft === 0)
        element.scrollTo({ left, top, behavior: 'instant' });
    }
  };
  scroll();
  addEventListener('load', scroll);
  if (!focused) return;
  asNodesCome(() => {
    if (isElsewhere()) return true;
    const element = elementAt(focused);
    element?.focus({ preventScroll: true });
    const { from, to } = focused;
    if (element && from !== undefined && 'setSelectionRange' in element)
      (element as HTMLInputElement).setSelectionRange(from, to ?? from); // it knew them before
    else if (element?.isContentEditable) goToEnd(element);
    return isElsewhere();
  });
}

/** Whether something has the focus; a page that has only begun has no body. */
const isElsewhere = () => (document.activeElement ?? document.body) !== document.body;

/** Where people go on writing. */
function goToEnd(editor: HTMLElement): void {
  const selection = getSelection();
  selection?.selectAllChildren(editor);
  selection?.collapseToEnd();
}
