function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  weights.forEach((weight, index) => {
    sum += weight * Number(digits[index]);
  });
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

/** What is wrong with an ИНН and what to do; `undefined` for a right one. */
export function innFault(inn: string): string | undefined {
  const lengths = '10 digits for a company, 12 for a person';
  if (!/^(\d{10}|\d{12})$/.test(inn))
    return `${counted(inn)} An ИНН has ${lengths}. Copy it again.`;
  return isInn(inn)
    ? undefined
    : `The check digits do not fit: one digit is wrong. Copy the ИНН again: ${lengths}.`;
}

/** What is wrong with an ОГРН or ОГРНИП and what to do; `undefined` for a right one. */
export function ogrnFault(ogrn: string): string | undefined {
  if (!/^(\d{13}|\d{15})$/.test(ogrn)) {
    return `${counted(ogrn)} An ОГРН has 13 digits (a company), an ОГРНИП 15 (a sole trader). Copy it again; self-employed people have none and leave it out.`;
  }
  return isOgrn(ogrn)
    ? undefined
    : 'The check digit does not fit: one digit is wrong. Copy it again: an ОГРН has 13 digits (a company), an ОГРНИП 15 (a sole trader).';
}

function counted(number: string): string {
  return /^\d+$/.test(number) ? `It has ${number.length} digits.` : 'It is not digits alone.';
}
