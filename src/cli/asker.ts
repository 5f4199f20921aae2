/** One answer to choose, with what helps to choose it. */
export type Choice<Value extends string> = { value: Value; label: string; hint?: string };

/** Asks a person at the terminal. Each answer is `undefined` where the person broke off (Ctrl+C or Esc). */
export type Asker = {
  /** One line; empty where it was left open. `faultOf` says what is wrong with it, and it is asked again. */
  text(
    question: string,
    example?: string,
    faultOf?: (line: string) => string | undefined,
  ): Promise<string | undefined>;
  /** One of several; `first` is the one marked at first. */
  choose<Value extends string>(
    question: string,
    choices: readonly Choice<Value>[],
    first: Value,
  ): Promise<Value | undefined>;
  /** Any number of several, perhaps none; `ticked` are those marked at first. */
  chooseMany<Value extends string>(
    question: string,
    choices: readonly Choice<Value>[],
    ticked: readonly Value[],
  ): Promise<Value[] | undefined>;
  /** Yes or no; `isLikely` is the one marked at first. */
  confirm(question: string, isLikely: boolean): Promise<boolean | undefined>;
};
