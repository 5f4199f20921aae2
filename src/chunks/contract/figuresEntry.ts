import type { Gate } from '../../effects/gate';

/** Counts for the owner, where the configuration asks for them. `Widget` is what the eager file lends. */
export type FiguresEntry<Widget> = {
  /**
   * Tells the receiver what happened on this page, in one request and without a word on whom to: the question was
   * shown, what the answer was, which granted tags ran. `wasOpen` says whether the question was when the page began.
   */
  beginPage(widget: Widget, gate: Pick<Gate, 'hasRun'>, wasOpen: boolean): void;
};
