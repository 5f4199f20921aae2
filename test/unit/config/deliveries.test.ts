import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/config/check';
import { checkConfig } from '../../fixtures/checked';
import { siteConfig } from '../../fixtures/config';

const hook = { channel: 'webhook', url: 'https://crm.example.ru/hook', recipient: 'operator' };

const hookless = { recipient: 'operator' };

const amo = { ...hookless, channel: 'amocrm', account: 'optimum' };

const problemsOf = (server: object) => {
  const checked = checkConfig({ ...siteConfig(), receiver: 'https://leads.example.ru', server });
  return checked.kind === 'wrong' ? checked.problems.map(formatProblem) : [];
};

test.each([
  ['to the operator', { deliveries: { crm: hook } }],
  ['to a recipient that a purpose names', { deliveries: { b24: { ...hook, recipient: 'crm' } } }],
  ['to amoCRM', { deliveries: { amo } }],
  ['to amoCRM by another origin', { deliveries: { amo: { ...amo, api: 'https://o.kommo.com' } } }],
  [
    'within the own network, which is named',
    {
      deliveries: { crm: { ...hook, url: 'http://[::1]:8080/hook' } },
      privateHosts: ['::1'],
    },
  ],
  [
    'of one form, with alarms',
    { deliveries: { crm: { ...hook, forms: ['callback'] } }, alarms: ['crm'] },
  ],
])('a delivery %s → sound', (_, server) => {
  expect(problemsOf(server)).toEqual([]);
});

test.each([
  [{ deliveries: { admin: hook } }, /^server\.deliveries\.admin .*.*taken/],
  [{ deliveries: { 'My-CRM': hook } }, /^server\.deliveries\.My-CRM .*.*lower-case/],
  [
    { deliveries: { crm: { ...hook, channel: 'fax' } } },
    /^server\.deliveries\.crm\.channel \("fax"\)/,
  ],
  [
    { deliveries: { crm: { ...hook, recipient: 'nobody' } } },
    /^server\.deliveries\.crm\.recipient \("nobody"\): This recipient is not in the configuration/,
  ],
  [
    { deliveries: { crm: { ...hook, forms: ['calback'] } } },
    /^server\.deliveries\.crm\.forms\[0\] \("calback"\): .*callback/,
  ],
  [
    { deliveries: { crm: { ...hook, url: 'http://crm.example.ru/' } } },
    /^server\.deliveries\.crm\.url .*over https only/,
  ],
  [{ deliveries: { crm: { ...hook, url: 'crm.example.ru' } } }, /over https only/],
  [
    { deliveries: { crm: { ...hook, url: 'https://anna:secret@crm.example.ru/' } } },
    /^server\.deliveries\.crm\.url \("…"\): A name or password/,
  ],
  [
    { deliveries: { tg: { ...hookless, channel: 'max', chat: 'a b' } } },
    /^server\.deliveries\.tg\.chat \("a b"\): .*no id of a chat/,
  ],
  [
    {
      deliveries: { tg: { ...hookless, channel: 'max', chat: '1', api: 'https://bot.example/x' } },
    },
    /^server\.deliveries\.tg\.api .*no bare origin/,
  ],
  [
    {
      deliveries: {
        mail: { ...hookless, channel: 'mail', to: ['a@b.ru, c@d.ru'], from: 'a@b.ru' },
      },
    },
    /^server\.deliveries\.mail\.to\[0\] .*not a mail address/,
  ],
  [
    { deliveries: { amo: { ...hookless, channel: 'amocrm' } } },
    /^server\.deliveries\.amo\.account .*missing/,
  ],
  [
    { deliveries: { amo: { ...amo, account: 'optimum.amocrm.ru' } } },
    /^server\.deliveries\.amo\.account \("optimum\.amocrm\.ru"\): .*before `\.amocrm\.ru`/,
  ],
  [
    { deliveries: { amo: { ...amo, account: 'x/../@evil.example#' } } },
    /^server\.deliveries\.amo\.account .*no name of an amoCRM account/,
  ],
  [
    { deliveries: { amo: { ...amo, api: 'https://optimum.kommo.com/api/v4' } } },
    /^server\.deliveries\.amo\.api .*no bare origin/,
  ],
  [
    { deliveries: { amo: { ...amo, api: 'http://optimum.kommo.com' } } },
    /^server\.deliveries\.amo\.api .*over https only/,
  ],
  [{ deliveries: { amo: { ...amo, token: 'a' } } }, /^server\.deliveries\.amo\.token/],
  [{ deliveries: { amo }, alarms: ['amo'] }, /^server\.alarms\[0\] \("amo"\): A CRM holds people/],
  [
    { deliveries: { b24: { ...hookless, channel: 'bitrix24' } }, alarms: ['b24'] },
    /^server\.alarms\[0\] \("b24"\): A CRM holds people/,
  ],
  [{ deliveries: { crm: hook }, alarms: ['crn'] }, /^server\.alarms\[0\] \("crn"\): .*crm/],
])('%j → refused in words', (server, words) => {
  const problems = problemsOf(server);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(words);
  expect(problems[0]).not.toContain('secret@');
});

const chat = { channel: 'telegram', chat: '-100123', recipient: 'operator' };

test('Telegram in Russia → a warning that says what else there is; by a proxy or elsewhere none', () => {
  const warningsOf = (delivery: object, regime: 'ru' | 'eu') =>
    checkConfig({
      ...siteConfig({ regime }),
      receiver: 'https://leads.example.ru',
      server: { deliveries: { tg: delivery } },
    }).warnings.filter(({ path }) => path.startsWith('server'));
  expect(warningsOf(chat, 'ru').map(formatProblem)).toEqual([
    expect.stringMatching(/^server\.deliveries\.tg\.channel .*`max` or `mail`/),
  ]);
  expect(warningsOf({ ...chat, api: 'https://bot.example' }, 'ru')).toEqual([]);
  expect(warningsOf(chat, 'eu')).toEqual([]);
});

test('a recipient that no purpose of its forms names → refused: nobody agreed to it', () => {
  const { purposes, ...site } = siteConfig();
  const callback = { ...purposes?.callback, recipients: [] };
  const checked = checkConfig({
    ...site,
    receiver: 'https://leads.example.ru',
    purposes: { ...purposes, callback },
    server: { deliveries: { b24: { ...hook, recipient: 'crm' } } },
  });
  const problems = checked.kind === 'wrong' ? checked.problems.map(formatProblem) : [];
  expect(problems).toEqual([expect.stringMatching(/b24\.recipient \("crm"\): No purpose of its/)]);
});

test('a recipient without its country → refused, once: the consent text cannot say where it is', () => {
  const checked = checkConfig({
    ...siteConfig(),
    receiver: 'https://leads.example.ru',
    recipients: { crm: { name: 'ООО «Пример»' } },
    server: {
      deliveries: { b24: { ...hook, recipient: 'crm' }, own: { ...hook, recipient: 'crm' } },
    },
  });
  const problems = checked.kind === 'wrong' ? checked.problems.map(formatProblem) : [];
  expect(problems).toEqual([
    expect.stringMatching(/recipients\.crm\.country \(missing\): .*two capital letters, like `RU`/),
  ]);
});
