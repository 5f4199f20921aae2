/** What can be handed out: requests, the register of processing, whom a breach would concern, or the acts of what was destroyed. */
export const SHEETS = ['leads', 'register', 'breach', 'acts'] as const;

/** How it is written: a table for people, or one JSON array for programs. */
export const FORMATS = ['csv', 'json'] as const;

/** What is handed out, and how; the register takes no notice of `form` and `since`, acts take none of `form`. */
export type HandOut = {
  what: (typeof SHEETS)[number];
  format: (typeof FORMATS)[number];
  form?: string | undefined;
  /** ISO 8601 in UTC: those that came then or later. */
  since?: string | undefined;
  /** Whose words stand in the register. */
  lang: 'ru' | 'en';
};

/** A sheet: its columns, and each of its rows as a program and as a table shows it. */
export type Sheet = {
  head: readonly string[];
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>;
};

/** One row: `value` in JSON, `cells` in a table, as many as its head has. */
export type SheetRow = { value: object; cells: readonly string[] };
