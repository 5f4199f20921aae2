/** What only sealed pages need. `Widget` is what the eager file lends. */
export type SealEntry<Widget> = {
  /** Follows what the seal holds on this page, and puts back what was left of the page before it. */
  beginPage(widget: Widget): void;
  /**
   * Loads the page anew, once, with what was typed and where it was scrolled; waits while a form is being sent.
   * `told` resolves when the receiver's message is on its way.
   */
  renew(widget: Widget, told: Promise<unknown>): Promise<void>;
  /** Lets the frame of an address through this time alone, with its service's hosts. */
  showFrameOnce(widget: Widget, address: string): Promise<void>;
  /** Whether a frame is shown on this page alone, as somebody asked for on the one before. */
  isShownOnce(address: string): boolean;
};
