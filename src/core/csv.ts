/** What makes a program for tables read a text as UTF-8. */
export const BOM = '\uFEFF';

/** Where a cell begins for any program, also one that parts cells by semicolons and knows no quotes within: before what it would take for a formula. */
const BEFORE_FORMULA = /(?<=^|[;\t\r\n]"*)(?=[=+\-@＝＋－＠\t\r])/g;

/**
 * A row of a table as RFC 4180 writes it. Before what a program for tables would take for a formula stands
 * an apostrophe, so that it does nothing there: at the beginning of a cell, and where one begins for Excel
 * in Russia and most of Europe, which parts cells by semicolons.
 */
export function csvRow(values: readonly string[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: string): string {
  const safe = value.replace(BEFORE_FORMULA, "'");
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
