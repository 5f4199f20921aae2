/** A real browser with one page, driven from outside over the protocol it speaks itself. */
export type Engine = {
  go(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs an expression in the page and waits for it; the value travels as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** What hands do with mouse, wheel or keyboard; both protocols describe it alike: https://www.w3.org/TR/webdriver2/#actions */
  perform(source: InputSource): Promise<void>;
  /** Gives the page about this room, in CSS pixels: some windows have a least width. */
  resize(width: number, height: number): Promise<void>;
  /** What is seen of the page, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
};

/** One device and what is done with it, in order. */
export type InputSource = {
  type: 'pointer' | 'wheel' | 'key';
  id: string;
  actions: Record<string, unknown>[];
};
