/** What makes the checker say a thing, to be put over a sound configuration; `null` takes a key out. */
export type Sample = {
  code: string;
  /** Why it is asked, in a sentence. */
  why: string;
  wrong: object;
};
