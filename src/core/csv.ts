/** What makes a program for tables read a text as UTF-8. */
export const BOM = '\uFEFF';

/**
 * A row of a table as RFC 4180 writes it. What a program for tables would take for a formula begins with
 * an apostrophe, so that it does nothing there.
 */
export function csvRow(values: readonly string[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
