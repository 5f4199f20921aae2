/** What stands at the page's edge: the banner, or the button that opens the preferences again. */
export type Edge = {
  /** Takes away what is shown; what is shown next takes its focus. */
  clear(): void;
  /** Shows the banner while the question is open, else the button. */
  settle(): Promise<void>;
};

/** What is drawn anew when another language is spoken. */
export type Redrawn = Edge & {
  /** Resolves once it stands for the first time. */
  readonly drawn: Promise<void>;
  /** Takes up the language spoken now, for what is shown from then on. */
  draw(): Promise<void>;
};
