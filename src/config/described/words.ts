/** What is said of one option, to a reader of the docs and to an editor that shows it on hover. */
export type OptionWords = {
  /** What it does, in one to three sentences. */
  about: string;
  /** What holds where it is left out; absent where it must be written. */
  unless?: string;
  /** What a number counts. */
  unit?: string;
  /** Where it comes from, where that is a law or a standard. */
  law?: readonly string[];
  /** A value that could stand there. */
  example: unknown;
};

/** Words by the path of an option; `*` stands for an id that an owner makes up. */
export type Described = Readonly<Record<string, OptionWords>>;
