import type { InTwo } from '../../../core/service';
import type { JsonObject } from '../json';
import { choice, type Option, same } from './option';

/** Where a receiver hands leads on to. */
export type Channel = {
  channel: string;
  label: InTwo;
  /** What it begins with; `mailbox` is the operator's, empty where none is known. */
  first(mailbox: string): JsonObject;
  /** Whom it hands data to, by the id in `recipients`; the operator where left out. */
  recipient?: { id: string; facts: JsonObject };
  options: readonly Omit<Option, 'path'>[];
  keys: readonly string[];
  /** What stands in the environment, under the delivery's id; what it looks like, and where to take it. */
  secret: { key: string; example: string; where: InTwo };
};

/** The variable that holds a delivery's secret. */
export const secretName = (id: string, { secret }: Channel) =>
  `ASSENT_${id.toUpperCase()}_${secret.key}`;

const bot: Channel['secret'] = {
  key: 'TOKEN',
  example: '123456:token',
  where: {
    en: 'the token of your bot; it has to be a member of the chat.',
    ru: 'токен вашего бота; он должен состоять в чате.',
  },
};

const chat = {
  kind: 'text',
  label: { en: 'Id of the chat', ru: 'Номер чата' },
  why: {
    en: 'A lead’s number and link go there, without name and phone.',
    ru: 'Туда уйдут номер и ссылка, без имени и телефона.',
  },
  law: '152-FZ art. 5 part 5',
  example: '-1001234567890',
} as const;

const content = {
  kind: 'choice',
  label: { en: 'What it says', ru: 'Что в сообщении' },
  why: {
    en: 'Name and phone in a messenger are handed to its keeper: name it in the consent.',
    ru: 'Имя и телефон в мессенджере получает его владелец: назовите его в согласии.',
  },
  law: '152-FZ art. 6 part 3',
  choices: [choice('full', 'with name and phone', 'с именем и телефоном')],
  usual: { en: 'number and link', ru: 'номер и ссылка' },
} as const;

/** All of them. */
export const channels: readonly Channel[] = [
  {
    channel: 'mail',
    label: { en: 'E-mail', ru: 'Эл. почта' },
    first: (mailbox) => ({ to: mailbox ? [mailbox] : [], from: mailbox }),
    keys: ['to', 'from'],
    options: [
      {
        kind: 'list',
        label: { en: 'To', ru: 'Кому' },
        why: {
          en: 'One address a line, of people who work for you.',
          ru: 'По одному адресу в строке, только своим сотрудникам.',
        },
        law: '152-FZ art. 7',
        example: 'sales@example.ru',
      },
      {
        kind: 'text',
        label: { en: 'From', ru: 'От кого' },
        why: { en: 'An address of your own mail server.', ru: 'Адрес вашего почтового сервера.' },
        example: 'robot@example.ru',
      },
    ],
    secret: {
      key: 'URL',
      example: 'smtps://LOGIN:PASSWORD@smtp.example.ru',
      where: {
        en: 'the mail service’s SMTP settings, often with a password made for programs; write @ in the login as %40.',
        ru: 'настройки SMTP почтовой службы, обычно с отдельным паролем для приложений; @ в логине пишите как %40.',
      },
    },
  },
  {
    channel: 'bitrix24',
    label: { en: 'Bitrix24', ru: 'Битрикс24' },
    first: () => ({}),
    keys: [],
    options: [],
    recipient: {
      id: 'bitrix24',
      facts: { name: 'ООО «1С-Битрикс»', inn: '7717586110', country: 'RU' },
    },
    secret: {
      key: 'URL',
      example: 'https://PORTAL.bitrix24.ru/rest/1/KEY/',
      where: {
        en: 'in Bitrix24, Developer resources → Other → Inbound webhook, with the right “CRM”; copy its address (paid plans have it).',
        ru: 'в Битрикс24: Разработчикам → Другое → Входящий вебхук, право «CRM»; скопируйте его адрес (есть на платных тарифах).',
      },
    },
  },
  {
    channel: 'amocrm',
    label: same('amoCRM'),
    first: () => ({ account: '' }),
    keys: ['account'],
    options: [
      {
        kind: 'text',
        label: { en: 'Account', ru: 'Аккаунт' },
        why: {
          en: 'What stands before .amocrm.ru in its address.',
          ru: 'То, что стоит в его адресе перед .amocrm.ru.',
        },
        example: 'romashka',
      },
    ],
    recipient: { id: 'amocrm', facts: { name: '', country: 'RU' } },
    secret: {
      key: 'TOKEN',
      example: 'TOKEN',
      where: {
        en: 'amoMarket → your own integration → long-lived token.',
        ru: 'амоМаркет → своя интеграция → долгосрочный токен.',
      },
    },
  },
  {
    channel: 'max',
    label: same('MAX'),
    first: () => ({ chat: '' }),
    keys: ['chat', 'content'],
    options: [chat, content],
    secret: bot,
  },
  {
    channel: 'telegram',
    label: same('Telegram'),
    first: () => ({ chat: '' }),
    keys: ['chat', 'content'],
    options: [chat, content],
    secret: bot,
  },
  {
    channel: 'webhook',
    label: { en: 'Webhook (any address)', ru: 'Вебхук (любой адрес)' },
    first: () => ({ url: '' }),
    keys: ['url'],
    options: [
      {
        kind: 'text',
        label: { en: 'Address', ru: 'Адрес' },
        why: {
          en: 'Over https only, signed.',
          ru: 'Только по https, с подписью.',
        },
        law: '152-FZ art. 19',
        example: 'https://crm.example.ru/hook',
      },
    ],
    secret: {
      key: 'SECRET',
      example: 'whsec_…',
      where: {
        en: 'make it by `echo "whsec_$(openssl rand -base64 32)"`, and give the same to the other side.',
        ru: 'создайте: `echo "whsec_$(openssl rand -base64 32)"`; такой же нужен на той стороне.',
      },
    },
  },
];
