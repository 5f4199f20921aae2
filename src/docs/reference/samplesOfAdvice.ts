import type { Sample } from './samples';

const own = (key: string, words: string) => ({ texts: { en: { [key]: words } } });

/** What `assent check` alone warns of: what works as written, and may be meant otherwise. */
export const samplesOfAdvice: readonly Sample[] = [
  {
    code: 'data-unasked',
    why: 'A consent that names data nobody asks for says more than is done.',
    wrong: { purposes: { callback: { data: ['name', 'phone', 'email'] } } },
  },
  {
    code: 'campaign-unknown',
    why: 'Whoever pays for a counter wants to know which campaign brought a lead.',
    wrong: { services: { metrika: { preset: 'yandex-metrika', id: '12345678' } } },
  },
  {
    code: 'endpoint-wandering',
    why: 'A path without its slash is another one in each folder.',
    wrong: { endpoint: 'send.php' },
  },
  {
    code: 'policy-unwritten',
    why: 'The banner’s link would lead to a page that says there is no policy yet.',
    wrong: {
      policy: { url: 'https://leads.example.ru/policy' },
      operator: { email: null },
    },
  },
  {
    code: 'host-abroad',
    why: 'Each visitor’s address goes abroad for files that can lie on the site.',
    wrong: {
      services: { fonts: { category: 'functional', hosts: ['fonts.googleapis.com'] } },
      categories: { functional: {} },
    },
  },
  {
    code: 'endpoint-abroad',
    why: 'What people send would be kept outside Russia first.',
    wrong: { endpoint: 'https://formspree.io/f/abcdefgh' },
  },
  {
    code: 'host-mixed',
    why: 'A host with a letter of another alphabet is another host.',
    wrong: { receiver: 'https://lеads.example.ru' },
  },
  {
    code: 'policy-misplaced',
    why: 'The policy stands apart from consents and on a page of its own.',
    wrong: { policy: { url: '/' } },
  },
  {
    code: 'recipient-placeless',
    why: 'People are told whether their data leaves the country.',
    wrong: {
      recipients: { crm: { name: 'ООО «CRM»' } },
      purposes: { callback: { recipients: ['crm'] } },
    },
  },
  {
    code: 'recipient-abroad',
    why: 'A transfer abroad goes by rules of its own.',
    wrong: {
      recipients: { crm: { name: 'CRM Ltd', country: 'US' } },
      purposes: { callback: { recipients: ['crm'] } },
    },
  },
  {
    code: 'storage-unsaid',
    why: 'The notice to the regulator names the place.',
    wrong: { storage: null },
  },
  {
    code: 'term-long',
    why: 'Data is kept no longer than its purpose needs.',
    wrong: { purposes: { callback: { keepDays: 3650 } } },
  },
  {
    code: 'answer-stale',
    why: 'An agreement of years ago proves little.',
    wrong: { record: { days: 1000 } },
  },
  {
    code: 'refusal-short',
    why: 'Asking again soon wears people down.',
    wrong: { regime: 'eu', record: { refusalDays: 30 } },
  },
  {
    code: 'decline-hidden',
    why: 'A button that declines says so.',
    wrong: own('banner.decline', 'Later'),
  },
  {
    code: 'decline-shames',
    why: 'Nobody is to feel foolish for declining.',
    wrong: own('banner.decline', 'No, I don’t care about quality'),
  },
  {
    code: 'accept-unsaid',
    why: 'A button that accepts says so.',
    wrong: own('banner.accept', 'OK'),
  },
  {
    code: 'answers-unequal',
    why: 'One button outweighs the other.',
    wrong: own('banner.accept', 'Accept all cookies of this site and its partners'),
  },
  {
    code: 'kind-unsaid',
    why: 'Advertising and calls by machine are purposes that say what they are.',
    wrong: {
      purposes: { newsletter: { data: ['phone'], keepDays: 365 } },
      forms: { callback: { purposes: { newsletter: {} } } },
    },
  },
  {
    code: 'purpose-mixed',
    why: 'One box agrees to one thing.',
    wrong: { purposes: { callback: { title: 'answer my request and send me special offers' } } },
  },
  {
    code: 'words-urging',
    why: 'People choose more freely without praise and pleading.',
    wrong: own('banner.title', 'We value your privacy'),
  },
  {
    code: 'language-mixed',
    why: 'People must be able to read what they agree to.',
    wrong: own('banner.title', 'Файлы куки on this site'),
  },
  {
    code: 'wording-foreign',
    why: 'In Russia things are called in Russian first.',
    wrong: { texts: { ru: { 'banner.title': 'Cookie на этом сайте' } } },
  },
];
