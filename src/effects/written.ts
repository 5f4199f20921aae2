import { asNodesCome } from './asNodesCome';
import { elementsIn, focusedElement } from './pageElements';

/** What was written into an element of the page that can be edited and is no field. */
export type Written = {
  /** Its id, and which of those that are called so, in the page's order. */
  id: string;
  nth: number;
  html: string;
  text: string;
};

/** Stands on what was written into since the page came. */
const TOUCHED = Symbol();

type Touched = { [TOUCHED]?: true };

/** More than lines and paragraphs. */
const MARKUP = /<(?!\/|br\b|div>|p>)/i;

/** Notes from now on where something is written, in components and in frames of the same origin too. */
export function watchWriting(): void {
  const note = (target: unknown) => {
    const editor = target instanceof Element && editorOf(target);
    if (editor) editor[TOUCHED] = true;
  };
  // Whoever is there already may have begun.
  note(focusedElement());
  document.addEventListener('input', (event) => note(event.composedPath()[0]), true);
  watchFrames(document);
}

/** Notes where something is written into the frames of a page, and into theirs. */
function watchFrames(page: Document): void {
  const watch = (frame: HTMLIFrameElement) => {
    const inner: (Document & Touched) | null = frame.contentDocument;
    if (!inner) return;
    inner.addEventListener(
      'input',
      ({ isTrusted }) => {
        if (isTrusted) inner[TOUCHED] = true;
      },
      true,
    );
    watchFrames(inner);
  };
  for (const frame of framesIn(page)) {
    watch(frame);
    // Nothing tells a page of what has come within a component.
    if (frame.getRootNode() !== page) frame.addEventListener('load', () => watch(frame));
  }
  const come = ({ target }: Event) => {
    if ((target as Element).localName === 'iframe') watch(target as HTMLIFrameElement); // by its name
  };
  page.addEventListener('load', come, true);
}

const framesIn = (page: Document) => elementsIn<HTMLIFrameElement>(page, 'iframe');

/** Whether something was written into a frame of a page, or into theirs: it is a page of its own and goes with this one. */
export function isFrameTouched(page: Document = document): boolean {
  return framesIn(page).some(
    ({ contentDocument: inner }) => inner && (TOUCHED in inner || isFrameTouched(inner)),
  );
}

/** What was written on this page. */
export function readWritten(): Written[] {
  return editors()
    .filter(({ editor }) => editor[TOUCHED])
    .map(({ editor, id, nth }) => ({ id, nth, html: editor.innerHTML, text: linesOf(editor) }));
}

/** The lines as they are typed: between paragraphs browsers read an empty one. */
function linesOf(editor: HTMLElement): string {
  const { innerText } = editor;
  return editor.querySelector('p') ? innerText.replace(/\n\n/g, '\n') : innerText;
}

/** Puts back what was written, into editors that come late too, until the person writes there by themselves. */
export function writeAgain(written: readonly Written[]): void {
  let waiting = [...written];
  asNodesCome(() => {
    for (const { editor, id, nth } of waiting[0] ? editors() : []) {
      const own = waiting.find((one) => one.id === id && one.nth === nth);
      if (!own) continue;
      waiting = waiting.filter((other) => other !== own);
      if (!editor[TOUCHED] && editor.innerHTML !== own.html) put(editor, own);
    }
    return !waiting[0];
  });
}

/** Typed, as far as it is text, for editors of frameworks hear of nothing else; what has a form of its own is set, made harmless by the browser. */
function put(editor: HTMLElement, { html, text }: Written): void {
  if (MARKUP.test(html) && 'setHTML' in editor) {
    (editor as { setHTML(html: string): void }).setHTML(html); // not in TypeScript yet
    editor.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    return;
  }
  const { activeElement: before, defaultView: view } = document;
  const { scrollX: left = 0, scrollY: top = 0 } = view ?? {};
  getSelection()?.selectAllChildren(editor);
  if (!document.execCommand('insertText', false, text)) editor.textContent = text;
  if (before !== editor) {
    editor.blur();
    getSelection()?.removeAllRanges();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
  scrollTo({ left, top, behavior: 'instant' });
}

function editors() {
  const counts: Record<string, number> = {};
  const all = elementsIn<HTMLElement & Touched>(document, '[contenteditable]');
  return all
    .filter((element) => editorOf(element) === element)
    .map((editor) => {
      const { id } = editor;
      const nth = counts[id] ?? 0;
      counts[id] = nth + 1;
      return { editor, id, nth };
    });
}

/** The outermost element around a place that can be edited; none where nothing can. */
function editorOf(place: Element): (HTMLElement & Touched) | undefined {
  let found: HTMLElement | undefined;
  for (let node: Element | null = place; node; node = node.parentElement) {
    if (node instanceof HTMLElement && node.isContentEditable) found = node;
  }
  return found;
}
