import type { AssentConfig } from '../../core/config';
import type { DeliveryConfig } from '../../core/deliveryConfig';
import { eachOnce } from '../../core/eachOnce';
import { hostIn } from '../../core/hostIn';
import { suggest } from '../../core/nearest';
import { servedPurposes } from '../../core/servedPurposes';
import { regimeOf } from '../../core/settings';
import { entries, type FoundProblem, problemIf, type Rule } from './rule';

/** Leads go on only to whom the person was told of, and only over ways that nobody listens on. */
export const deliveryRules: readonly Rule[] = [
  {
    code: 'recipient-unnamed',
    law: ['152-FZ art. 9 part 4', 'GDPR art. 13(1)(e)'],
    reads: ['server', 'recipients', 'purposes', 'forms'],
    find: (config) => [...recipientProblems(config), ...countryProblems(config)],
  },
  { code: 'form-unknown', reads: ['server', 'forms'], find: formProblems },
  {
    code: 'delivery-unfit',
    law: ['152-FZ art. 19', 'GDPR art. 32'],
    reads: ['server'],
    find: urlProblems,
  },
  { code: 'alarm-unfit', reads: ['server'], find: alarmProblems },
];

/** What works, but not everywhere. */
export const deliveryWarnings: readonly Rule[] = [
  {
    code: 'channel-unsure',
    reads: ['server', 'regime'],
    find: (config) =>
      deliveriesOf(config).flatMap(([path, , { channel, ...delivery }]) =>
        problemIf(
          channel === 'telegram' && regimeOf(config) === 'ru' && !('api' in delivery),
          `${path}.channel`,
          channel,
          'Telegram is slow or out of reach in Russia, and some kinds of business may not use it there. Name a proxy of yours in `api`, or use `max` or `mail`.',
        ),
      ),
  },
];

/** The deliveries with the path that each stands under. */
function deliveriesOf({ server }: AssentConfig): [string, string, DeliveryConfig][] {
  return entries(server?.deliveries).map(([id, delivery]) => [
    `server.deliveries.${id}`,
    id,
    delivery,
  ]);
}

function recipientProblems(config: AssentConfig): FoundProblem[] {
  const known = Object.keys(config.recipients ?? {});
  return deliveriesOf(config).flatMap(([path, , delivery]) => {
    const { recipient } = delivery;
    if (recipient === 'operator') return [];
    if (!known.includes(recipient)) {
      return problemIf(
        true,
        `${path}.recipient`,
        recipient,
        `This recipient is not in the configuration. ${suggest(recipient, known, 'Add it to `recipients`, with its name and country, or write `operator` for yourself.')}`,
      );
    }
    return problemIf(
      servedPurposes(config, delivery).length === 0,
      `${path}.recipient`,
      recipient,
      'No purpose of its forms names this recipient, so that nobody agreed to it. Name it in `recipients` of a purpose, which puts it into the consent text, or take the delivery out.',
    );
  });
}

function countryProblems(config: AssentConfig): FoundProblem[] {
  const served = eachOnce(deliveriesOf(config).map(([, , { recipient }]) => recipient));
  return served.flatMap((id) => {
    const party = config.recipients?.[id];
    return problemIf(
      party !== undefined && party.country === undefined,
      `recipients.${id}.country`,
      undefined,
      'People are told which country their data goes to. Write its two capital letters, like `RU`, or take its deliveries out.',
    );
  });
}

function formProblems(config: AssentConfig): FoundProblem[] {
  const known = Object.keys(config.forms ?? {});
  return deliveriesOf(config).flatMap(([path, , { forms }]) =>
    (forms ?? []).flatMap((form, index) =>
      problemIf(
        !known.includes(form),
        `${path}.forms[${index}]`,
        form,
        `This form is not in the configuration. ${suggest(form, known, 'Describe it in `forms` first.')}`,
      ),
    ),
  );
}

function urlProblems(config: AssentConfig): FoundProblem[] {
  const inside = config.server?.privateHosts ?? [];
  return deliveriesOf(config).flatMap(([path, , delivery]) => {
    if (delivery.channel === 'webhook') return addressProblems(`${path}.url`, delivery.url, inside);
    if (!('api' in delivery) || delivery.api === undefined) return [];
    const { api } = delivery;
    const isOrigin = !URL.canParse(api) || new URL(api).origin === api;
    return [
      ...addressProblems(`${path}.api`, api, inside),
      ...problemIf(
        !isOrigin,
        `${path}.api`,
        api,
        'This is no bare origin. Write it like `https://bot.example`, without a path or a slash at its end.',
      ),
    ];
  });
}

function addressProblems(path: string, address: string, inside: readonly string[]): FoundProblem[] {
  const target = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain = target?.protocol === 'http:' && inside.includes(hostIn(target));
  return [
    ...problemIf(
      target?.protocol !== 'https:' && !isPlain,
      path,
      address,
      'Leads go on over https only. Write a whole address with `https://`, or name the host in `server.privateHosts` where it stands in your own network.',
    ),
    ...problemIf(
      Boolean(target?.username || target?.password),
      path,
      '…',
      'A name or password in an address would stand in logs. Leave them out: secrets stand in the environment.',
    ),
  ];
}

/** Channels that keep people, and nothing else. */
const CRMS: (DeliveryConfig['channel'] | undefined)[] = ['bitrix24', 'amocrm'];

function alarmProblems({ server }: AssentConfig): FoundProblem[] {
  const deliveries = server?.deliveries ?? {};
  const known = Object.keys(deliveries);
  return (server?.alarms ?? []).flatMap((id, index) => [
    ...problemIf(
      !known.includes(id),
      `server.alarms[${index}]`,
      id,
      `This delivery is not in the configuration. ${suggest(id, known, 'Describe it in `server.deliveries` first.')}`,
    ),
    ...problemIf(
      Object.hasOwn(deliveries, id) && CRMS.includes(deliveries[id]?.channel),
      `server.alarms[${index}]`,
      id,
      'A CRM holds people, not alarms. Name a delivery by `mail`, a messenger or a webhook.',
    ),
  ]);
}
