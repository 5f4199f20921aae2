/** Whether two letters are a country or territory of ISO 3166-1. */
export function isCountry(code: string): boolean {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && names.of(code) !== undefined;
}

/** The European Economic Area. */
const EEA =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  );

/**
 * Countries that the Commission found to protect data alike, without those where that holds for some companies
 * alone: https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en
 */
const ADEQUATE = 'AD AR CH FO GB GG IL IM JE JP KR NZ UY'.split(' ');

/** Whether data may go to a country under the GDPR, the British one included, without further safeguards. */
export function isProtecting(country: string): boolean {
  return EEA.includes(country) || ADEQUATE.includes(country);
}
