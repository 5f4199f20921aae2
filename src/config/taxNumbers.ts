function weighted(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (sum % 11) % 10;
}

/**
 * Whether an ИНН is right: 10 digits with one check digit for a company, 12 with two for a person.
 * Rule: order of the Federal Tax Service ММВ-7-6/435@.
 */
export function isInn(inn: string): boolean {
  if (/^\d{10}$/.test(inn)) {
    return weighted(inn, [2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(inn[9]);
  }
  if (!/^\d{12}$/.test(inn)) return false;
  return (
    weighted(inn, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(inn[10]) &&
    weighted(inn, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(inn[11])
  );
}

/**
 * Whether an ОГРН is right: 13 digits for a company, the last being the rest by 11; 15 for a sole
 * trader (ОГРНИП), the rest by 13. Rule: order of the Ministry of Finance 165н.
 */
export function isOgrn(ogrn: string): boolean {
  if (!/^(\d{13}|\d{15})$/.test(ogrn)) return false;
  const body = Number(ogrn.slice(0, -1));
  return (body % (ogrn.length === 13 ? 11 : 13)) % 10 === Number(ogrn.at(-1));
}
