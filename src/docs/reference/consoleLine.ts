/** A line of the console, by words that stand in it wherever it is said. */
export type ConsoleLine = { says: string; cause: string; remedy: string };
