import type { Sample } from './samples';

/** Faults of forms, purposes and texts. */
export const samplesOfForms: readonly Sample[] = [
  {
    code: 'operator-unfit',
    why: 'Who answers for the data must be found in the register by what stands there.',
    wrong: { operator: { inn: '7718859586' } },
  },
  {
    code: 'operator-incomplete',
    why: 'A consent names its operator in full, and a way to withdraw it.',
    wrong: { operator: { address: null } },
  },
  {
    code: 'recipient-unfit',
    why: '“Affiliates” may be anybody, so nobody was named.',
    wrong: { recipients: { group: { name: 'Our affiliates' } } },
  },
  {
    code: 'recipient-unknown',
    why: 'A consent text cannot name somebody of whom only an id is known.',
    wrong: { purposes: { callback: { recipients: ['bitrix'] } } },
  },
  {
    code: 'purpose-untitled',
    why: 'A purpose nobody has words for cannot be agreed to.',
    wrong: { purposes: { visit: { data: ['phone'], keepDays: 30 } } },
  },
  {
    code: 'purpose-unfit',
    why: 'A form asks for no more than its purposes say.',
    wrong: { forms: { callback: { fields: ['name', 'phone', 'email'] } } },
  },
  {
    code: 'consent-forced',
    why: 'An agreement to advertising or calls is free, or it is none.',
    wrong: { purposes: { callback: { kind: 'advertising' } } },
  },
  {
    code: 'proof-incomplete',
    why: 'The proof of a consent says for which site and under which policy it was given.',
    wrong: { site: null },
  },
  {
    code: 'forms-unsent',
    why: 'A form that leads nowhere would lose what people write.',
    wrong: { receiver: null },
  },
  {
    code: 'field-unfit',
    why: 'The form could not be shown, or its numbers not be read.',
    wrong: { forms: { callback: { region: 'Россия' } } },
  },
  {
    code: 'edition-undated',
    why: 'A consent document names its date.',
    wrong: { policy: { version: 'v3' } },
  },
  {
    code: 'part-blank',
    why: 'A part that the law asks for stands there and says nothing.',
    wrong: { purposes: { callback: { title: ' ' } } },
  },
  {
    code: 'text-too-long',
    why: 'What was shown travels with the proof, and one message has room for so much.',
    wrong: { purposes: { callback: { title: 'x'.repeat(8000) } } },
  },
  {
    code: 'text-unfit',
    why: 'Words of your own stand under keys that exist, and leave out nothing that people must be told.',
    wrong: { texts: { ru: { 'consent.text': 'Согласен.' } } },
  },
  {
    code: 'storage-abroad',
    why: 'Personal data of Russians is first collected in Russia.',
    wrong: { storage: { country: 'DE' } },
  },
];
