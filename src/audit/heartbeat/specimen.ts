import type { Specimen } from './guardPosts';

/** Who a synthetic lead is from: nobody, and plainly so. */
const NAME = 'Проверка Assent';
const MESSAGE = 'Проверка Assent: эту заявку никто не отправлял. Nobody sent this request.';
/** RFC 2606 keeps this domain for examples. */
const EMAIL = 'heartbeat@example.com';

/**
 * Numbers that reach nobody, by country: in Moscow none begins with a zero; 555-01xx is kept for fiction in
 * North America (https://nationalnanpa.com), 020 7946 0xxx in Britain (https://www.ofcom.org.uk).
 */
const PHONES = { ru: '+74950000000', us: '+12025550100', gb: '+442079460000' };

/** What is typed into a control of one kind. */
export type SpecimenValues = { name: string; phone: string; email: string; message: string };

/** A specimen for a form whose numbers belong to a country, as ISO 3166-1 alpha-2. */
export function specimenFor(region = 'RU'): SpecimenValues & { known: Specimen } {
  const phone = /^(RU|KZ)$/.test(region) ? PHONES.ru : region === 'US' ? PHONES.us : PHONES.gb;
  const known = { words: [NAME, EMAIL], digits: phone.slice(-10) };
  return { name: NAME, phone, email: EMAIL, message: MESSAGE, known };
}
