import { answeredWhat } from '../core/answeredWhat';
import { grantsAnything } from '../core/choice';
import type { Choice } from '../core/record';
import { receiverUrl } from '../core/settings';
import type { Gate } from '../effects/gate';
import { postFigures } from '../effects/postFigures';
import type { Figure } from '../wire/figures';
import { createRuns } from './asking/watchRuns';
import type { Widget } from './contract';

/** How long granted tags are waited for, in milliseconds, once they were granted or the page has loaded. */
const WAIT_MS = 3000;

/** How often is looked whether they ran, in milliseconds. */
const LOOK_MS = 200;

/** What has happened on one view of this page; one restored from the back/forward cache is another. */
type View = { isShown: boolean; answer?: Choice; isTold: boolean; untilMs: number };

const newView = (): View => ({ isShown: false, isTold: false, untilMs: Number.POSITIVE_INFINITY });

const isSeen = () => document.visibilityState === 'visible';

/** See the contract. */
export function beginPage(widget: Widget, gate: Pick<Gate, 'hasRun'>, wasOpen: boolean): void {
  const { config, root, signal, record, choose } = widget;
  const url = receiverUrl(config, '/v1/figures');
  if (!url || !widget.isSecure) return;
  const runs = createRuns(widget, gate);
  let view = newView();

  const stands = () => !!root.querySelector('[part=banner]');
  // A page that was opened behind another and never looked at has shown nothing.
  const noteShown = () => {
    view.isShown ||= isSeen() && stands();
  };
  const tell = () => {
    const { isShown, answer, isTold } = view;
    if (isTold || signal.aborted) return;
    const figures: Figure[] = runs.ran().map((service) => ({ v: 1, what: 'ran', service }));
    if (answer) figures.unshift({ v: 1, what: answeredWhat(widget, answer), choice: answer });
    if (isShown) figures.unshift({ v: 1, what: 'shown' });
    if (figures.length === 0) return;
    view.isTold = true;
    postFigures(url, figures);
  };
  /** Waits for what was granted, then tells; what cannot be told by then the page's end tells. */
  const wait = () => {
    const { answer, isTold, untilMs } = view;
    const isGranted = grantsAnything(record()?.choice ?? {});
    if (isTold || signal.aborted || !(answer || (isGranted && !stands()))) return;
    if (!isGranted || runs.isOver() || performance.now() > untilMs) tell();
    else setTimeout(wait, LOOK_MS);
  };
  const begin = () => {
    runs.watch();
    view.untilMs = performance.now() + WAIT_MS;
    wait();
  };

  widget.choose = (choice, shown) => {
    noteShown();
    const chosen = choose(choice, shown);
    // What is chosen later is no answer to the question that this page has shown.
    if (view.isShown && !view.answer) {
      view.answer = choice;
      begin();
    }
    return chosen;
  };
  widget.onChange(runs.watch);
  const observer = new MutationObserver(noteShown);
  observer.observe(root, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());

  const listen = (type: string, hear: (event: Event) => void, to: EventTarget = window) =>
    to.addEventListener(type, hear, { signal });
  const turned = () => {
    noteShown();
    // A phone ends pages that it has hidden without a word.
    if (!isSeen() && (view.answer || !stands())) tell();
  };
  listen('visibilitychange', turned, document);
  listen('pagehide', tell);
  listen('pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return; // by its name
    view = newView();
    // Once what another tab has answered meanwhile is followed.
    setTimeout(() => {
      noteShown();
      begin();
    }, LOOK_MS);
  });

  noteShown();
  const answered = record()?.choice;
  // Somebody was faster than this file.
  if (wasOpen && answered && !stands()) Object.assign(view, { isShown: true, answer: answered });
  runs.watch();
  if (document.readyState === 'complete') begin();
  else listen('load', begin);
}
