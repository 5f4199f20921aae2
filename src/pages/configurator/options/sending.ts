import { choice, type Option, same } from './option';

/** An Assent receiver. */
export const receiverOption: Option = {
  path: 'receiver',
  kind: 'text',
  label: { en: 'Address of your receiver', ru: 'Адрес вашего приёмника' },
  why: {
    en: 'The receiver is the program of Assent on your server: it keeps leads with the proof of consent, which the operator has to show, and hands them on. Its address is usually a subdomain of the site.',
    ru: 'Приёмник — программа Assent на вашем сервере: хранит заявки с доказательством согласия (показать его обязан оператор) и передаёт их дальше. Адрес у него обычно на поддомене сайта.',
  },
  law: '152-FZ art. 9 part 3',
  example: 'https://leads.example.ru',
};

/** What stands before it. */
export const proxyOption: Option = {
  path: 'server.trustProxy',
  kind: 'switch',
  label: {
    en: 'A proxy stands before it (Caddy, nginx)',
    ru: 'Перед ним стоит прокси (Caddy, nginx)',
  },
  why: {
    en: 'HTTPS is its task. Then the receiver believes it whose address a visitor has; else all count as one.',
    ru: 'HTTPS — его дело. Тогда приёмник верит ему, с какого адреса пришёл посетитель; иначе все сойдут за одного.',
  },
};

/** Any other address. */
export const endpointOptions: readonly Option[] = [
  {
    path: 'endpoint.url',
    kind: 'text',
    label: { en: 'Where forms are sent', ru: 'Куда уходят формы' },
    why: {
      en: 'Any address that answers 2xx; the proof goes along, so keep it there.',
      ru: 'Любой адрес, который отвечает 2xx; доказательство едет рядом, храните его там же.',
    },
    law: '152-FZ art. 9 part 3',
    example: 'https://example.ru/lead.php',
    hears: ['endpoint'],
  },
  {
    path: 'endpoint.format',
    kind: 'choice',
    label: { en: 'As', ru: 'В виде' },
    why: {
      en: 'Plain fields suit PHP and most services; JSON carries the whole envelope.',
      ru: 'Обычные поля понимает PHP и почти всё; JSON несёт заявку целиком.',
    },
    choices: [choice('form', 'plain fields', 'обычных полей'), choice('json', 'JSON', 'JSON')],
    usual: same('JSON'),
  },
  {
    path: 'endpoint.fields.name',
    kind: 'text',
    label: { en: 'What it calls the name', ru: 'Как там зовётся имя' },
    why: {
      en: 'Only where it wants a name of its own.',
      ru: 'Только если у него своё название поля.',
    },
    example: 'NAME',
  },
  {
    path: 'endpoint.fields.phone',
    kind: 'text',
    label: { en: 'What it calls the phone', ru: 'Как там зовётся телефон' },
    why: {
      en: 'Only where it wants a name of its own.',
      ru: 'Только если у него своё название поля.',
    },
    example: 'PHONE',
  },
];

/** Where the data lies. */
export const storageOptions: readonly Option[] = [
  {
    path: 'storage.country',
    kind: 'text',
    label: { en: 'Country where it is kept', ru: 'В какой стране хранится' },
    why: {
      en: 'Data of Russians is collected into databases in Russia; elsewhere the policy must name the country.',
      ru: 'Данные россиян собирают в базы в России; о другой стране должна сказать политика.',
    },
    law: '152-FZ art. 18 part 5',
    example: 'RU',
  },
  {
    path: 'storage.keeper',
    kind: 'text',
    label: { en: 'Who hosts it', ru: 'Чей это хостинг' },
    why: {
      en: 'Whoever processes data for you is named.',
      ru: 'Кто обрабатывает данные по вашему поручению, того называют.',
    },
    law: '152-FZ art. 6 part 3',
    example: 'ООО «Хостер»',
  },
];

/** What makes another country lawful; asked where one is named. */
export const overrideOption: Option = {
  path: 'storage.override',
  kind: 'text',
  label: { en: 'Why abroad is lawful', ru: 'Почему за границей можно' },
  why: {
    en: 'Only where it is kept outside Russia all the same; the policy shows it.',
    ru: 'Только если всё же не в России; это покажет политика.',
  },
  law: '152-FZ art. 12',
};
