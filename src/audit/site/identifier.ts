/** Whether a value could tell one browser from all others. */
export function isIdentifier(value: string): boolean {
  return value.length >= 12 && /\d/.test(value) && new Set(value).size >= 8;
}
