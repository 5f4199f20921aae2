import type { Sample } from './samples';

const metrika = { preset: 'yandex-metrika', id: '12345678' };

/** What consoles and `assent check` warn of. */
export const samplesOfWarnings: readonly Sample[] = [
  {
    code: 'figures-nowhere',
    why: 'Figures are kept by a receiver alone.',
    wrong: { figures: true, receiver: null, endpoint: '/send.php' },
  },
  {
    code: 'policy-missing',
    why: 'Whoever is asked wants to read more.',
    wrong: { policy: null, forms: null },
  },
  {
    code: 'banner-walls',
    why: 'In the EU a page can be used without an answer.',
    wrong: { regime: 'eu', banner: { layout: 'modal' } },
  },
  {
    code: 'site-missing',
    why: 'A receiver takes posts only from pages it knows.',
    wrong: { site: null, forms: null },
  },
  { code: 'site-www', why: 'The `www.` is always meant along.', wrong: { site: 'www.example.ru' } },
  {
    code: 'origin-insecure',
    why: 'From an http page nothing is sent.',
    wrong: { origins: ['http://shop.example.ru'] },
  },
  {
    code: 'language-unspoken',
    why: 'Words in a language that is not there are never shown.',
    wrong: { locale: 'la' },
  },
  {
    code: 'consent-unasked',
    why: 'The form would go without any agreement.',
    wrong: { forms: { callback: { purposes: { callback: { required: false } } } } },
  },
  {
    code: 'operator-unbent',
    why: 'The name would stand in brackets in the consent’s first sentence.',
    wrong: {
      operator: { name: 'ИП Иванов Иван Иванович', inn: '500100732259', ogrn: '304500116000157' },
    },
  },
  {
    code: 'vendor-abroad',
    why: 'The vendor keeps what it learns outside Russia.',
    wrong: { services: { ga4: { preset: 'ga4', id: 'G-ABCDE12345' } } },
  },
  {
    code: 'service-twice',
    why: 'Each visit would be counted twice.',
    wrong: { services: { metrika, again: metrika } },
  },
  {
    code: 'seal-open',
    why: 'What the seal lets through is asked before any choice.',
    wrong: { services: { metrika }, seal: { allow: ['https://mc.yandex.ru'] } },
  },
  {
    code: 'seal-hostless',
    why: 'A sealed page opens by hosts, and this service names none.',
    wrong: { seal: {}, services: { chat: { category: 'marketing', title: 'Chat' } } },
  },
  {
    code: 'channel-unsure',
    why: 'A way that may be shut brings no leads.',
    wrong: {
      server: {
        deliveries: { chat: { channel: 'telegram', chat: '-100123', recipient: 'operator' } },
      },
    },
  },
  {
    code: 'heartbeat-unheard',
    why: 'What the visit finds would be read by nobody.',
    wrong: { server: { heartbeat: { url: 'https://example.ru/', chromium: '/usr/bin/chromium' } } },
  },
];
