import type { Sample } from './samples';

const crm = (over: object) => ({
  server: {
    deliveries: {
      crm: {
        channel: 'webhook',
        url: 'https://crm.example.ru/hook',
        recipient: 'operator',
        ...over,
      },
    },
  },
});

/** Faults of addresses, services and the receiver's settings. */
export const samplesOfSite: readonly Sample[] = [
  {
    code: 'site-unfit',
    why: '`site` names one host, from which both its addresses follow.',
    wrong: { site: 'https://example.ru/' },
  },
  {
    code: 'origin-unfit',
    why: 'Origins are compared letter by letter with what a browser sends.',
    wrong: { origins: ['https://*.example.ru'] },
  },
  {
    code: 'receiver-unfit',
    why: 'Names and phone numbers must not travel in the clear, and paths are added to this address.',
    wrong: { receiver: 'http://leads.example.ru' },
  },
  {
    code: 'endpoint-unfit',
    why: 'The same holds for any other place that forms go to; and the configuration is public, so no secret may stand in a header.',
    wrong: { endpoint: { url: '/send.php', headers: { Authorization: 'Bearer 123' } } },
  },
  {
    code: 'link-unfit',
    why: 'A link that people press may lead to a page and to nothing else.',
    wrong: { policy: { url: 'mailto:privacy@example.ru' } },
  },
  {
    code: 'record-unfit',
    why: 'Browsers refuse such a cookie, and every visit would ask again.',
    wrong: { record: { cookie: 'my cookie' } },
  },
  {
    code: 'service-unfit',
    why: 'Categories and services are granted by one list of ids.',
    wrong: { services: { chat: { title: 'Chat' } } },
  },
  {
    code: 'pattern-unfit',
    why: 'By these names cookies are removed at a withdrawal.',
    wrong: { services: { chat: { category: 'marketing', cookies: ['/chat/i'] } } },
  },
  {
    code: 'category-unknown',
    why: 'Whatever waits for a category that is not there waits for ever.',
    wrong: { gpc: ['advertising'] },
  },
  {
    code: 'preset-unfit',
    why: 'A counter with a wrong number counts for somebody else, or not at all.',
    wrong: { services: { metrika: { preset: 'yandex-metrika', id: 'UA-1' } } },
  },
  {
    code: 'contrast-low',
    why: 'People must be able to read what they choose between.',
    wrong: { banner: { colors: { surface: '#ffffff', ink: '#aaaaaa' } } },
  },
  {
    code: 'seal-unfit',
    why: 'The seal is a Content Security Policy, which takes origins only.',
    wrong: { seal: { allow: ['cdn.example.ru/fonts'] } },
  },
  {
    code: 'form-unknown',
    why: 'A delivery for a form that is not there would bring nothing.',
    wrong: crm({ forms: ['callbak'] }),
  },
  {
    code: 'delivery-unfit',
    why: 'Leads leave the receiver over TLS only, and no secret stands in an address.',
    wrong: crm({ url: 'http://crm.example.ru/hook' }),
  },
  {
    code: 'alarm-unfit',
    why: 'An alarm needs a way that is there and that somebody reads.',
    wrong: { server: { alarms: ['mail'] } },
  },
  {
    code: 'recipient-unnamed',
    why: 'Nobody may be given data of whom the person was not told.',
    wrong: crm({ recipient: 'agency' }),
  },
  {
    code: 'heartbeat-unfit',
    why: 'The daily visit opens one of the site’s own pages, with a browser found by its whole path.',
    wrong: { server: { heartbeat: { url: 'https://example.ru/', chromium: 'chromium' } } },
  },
];
