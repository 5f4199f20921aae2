/**
 * Prints an element alone, in a window of its own that is closed afterwards: what stands in the top layer of a page
 * would be printed with all of it. Does nothing where the browser opens no window.
 */
export function printAlone(element: Element): void {
  const paper = window.open('', '_blank', 'popup');
  if (!paper) return;
  paper.document.title = document.title;
  paper.document.body.append(paper.document.importNode(element, true));
  for (const control of paper.document.querySelectorAll('.unprinted,button,details'))
    control.remove();
  paper.addEventListener('afterprint', () => paper.close());
  paper.print();
}
