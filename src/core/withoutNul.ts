/**
 * A text as a database keeps it whole: with U+FFFD for each NUL, which PostgreSQL refuses and at which
 * SQLite ends. What stands within JSON is escaped there and needs none of this.
 */
export function withoutNul(text: string): string {
  return text.split('\0').join('\uFFFD');
}
