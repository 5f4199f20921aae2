/** The variable of a delivery's secret. */
export function secretName(id: string, what: 'SECRET' | 'SECRET_NEXT' | 'URL' | 'TOKEN'): string {
  return `ASSENT_${id.toUpperCase()}_${what}`;
}
