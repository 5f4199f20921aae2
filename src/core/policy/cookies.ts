import { categoryTexts } from '../categoryTexts';
import { gpcIds } from '../choice';
import type { AssentConfig } from '../config';
import { eachOnce } from '../eachOnce';
import { readableNames } from '../readableNames';
import type { StoredKey } from '../service';
import { categoryOfService, consentEndpoint, contactEndpoint, receiverUrl } from '../settings';
import { USUAL_CONSENT_DAYS, USUAL_REFUSAL_DAYS } from '../usualDays';
import { type PolicyBlock, paragraph } from './document';
import type { PolicyFacts } from './facts';

/** What stays in the browser: ours first, then each category with its services. */
export function cookieBlocks(facts: PolicyFacts): PolicyBlock[] {
  const { config, locale, pack, text } = facts;
  const categories = categoryTexts(config, locale, pack);
  const off = gpcIds(config).flatMap(
    (id) => categories.find((category) => category.id === id)?.title ?? [],
  );
  return [
    ...paragraph(
      text(`policy.cookies.before${config.consentMode === 'advanced' ? '.advanced' : ''}`),
    ),
    ...paragraph(config.figures && config.receiver && text('policy.cookies.figures')),
    ...paragraph(off.length > 0 && text('policy.cookies.gpc', { names: eachOnce(off).join(', ') })),
    { kind: 'heading', text: text('category.necessary.title') },
    ...paragraph(text('category.necessary.description')),
    keyTable(facts, ownRows(facts)),
    ...serviceBlocks(facts, 'necessary'),
    ...categories.flatMap(({ id, title, description }): PolicyBlock[] => [
      { kind: 'heading', text: title },
      ...paragraph(description),
      ...(config.browserInfo?.category === id ? [keyTable(facts, [touchRow(facts)])] : []),
      ...serviceBlocks(facts, id),
    ]),
  ];
}

/** What we keep ourselves: the answer, what waits, and, once a form was sent, the device's database. */
function ownRows({ config, text }: PolicyFacts): string[][] {
  const {
    cookie = 'assent',
    days = USUAL_CONSENT_DAYS,
    refusalDays = USUAL_REFUSAL_DAYS,
  } = config.record ?? {};
  const said = (part: string, slots = {}) => text(`policy.cookies.${part}`, slots);
  const life = said('record.life', { days: String(days), refusalDays: String(refusalDays) });
  const waiting = ['assent_draft, assent_outbox…', said('waiting.life'), said('waiting')];
  const name = said('device', { name: 'assent' });
  const device = [name, said('device.life'), said('device.aim')];
  const consents = [name, said('consents.life', { days: String(days) }), said('consents.aim')];
  const toReceiver =
    config.receiver && consentEndpoint(config) === receiverUrl(config, '/v1/consent');
  const hasForms = Object.keys(config.forms ?? {}).length > 0 && contactEndpoint(config);
  return [
    [cookie, life, said('record')],
    ...((consentEndpoint(config) ?? hasForms) ? [waiting] : []),
    ...(toReceiver ? [consents] : []),
    ...(hasForms ? [device] : []),
  ];
}

function touchRow({ text }: PolicyFacts): string[] {
  return ['assent_touch', text('policy.cookies.endless'), text('policy.cookies.touch')];
}

function serviceBlocks(facts: PolicyFacts, category: string): PolicyBlock[] {
  const { config, locale, text, vendors } = facts;
  return servicesIn(config, category).flatMap(([id, service]) => {
    const vendor = vendors[id];
    const name = serviceName(facts, id);
    const hosts = [...(service.hosts ?? []), ...(vendor?.hosts ?? [])];
    const rows = keysOf(facts, id);
    const about = vendor
      ? text('policy.cookies.service', {
          service: name,
          vendor: vendor.vendor[locale],
          aim: vendor.aim[locale],
        })
      : `${name}.`;
    const where = hosts.length && ` ${text('policy.cookies.hosts', { hosts: hosts.join(', ') })}`;
    return [...paragraph(about + (where || '')), ...(rows.length ? [keyTable(facts, rows)] : [])];
  });
}

/** What a service is called: the owner's words first. */
export function serviceName({ config, locale, vendors }: PolicyFacts, id: string): string {
  return config.services?.[id]?.title ?? vendors[id]?.title[locale] ?? id;
}

/** What a service keeps in the browser: each key's name, how long it lives, and what for. */
export function keysOf(
  facts: PolicyFacts,
  id: string,
): [name: string, life: string, aim: string][] {
  const { config, locale, text, vendors } = facts;
  const { cookies = [], storage = [] } = config.services?.[id] ?? {};
  const own = [...cookies, ...storage].map((key): [string, string, string] => [
    readableNames(key),
    text('policy.cookies.unknown'),
    serviceName(facts, id),
  ]);
  const vendor = vendors[id];
  const known = [...(vendor?.cookies ?? []), ...(vendor?.storage ?? [])].map(
    (key): [string, string, string] => [
      readableNames(key.name),
      lifeWords(facts, key),
      key.aim[locale],
    ],
  );
  return [...own, ...known];
}

/** The services of a category, with their ids. */
export function servicesIn(config: AssentConfig, category: string) {
  return Object.entries(config.services ?? {}).filter(
    ([id]) => categoryOfService(config, id) === category,
  );
}

function lifeWords({ text }: PolicyFacts, { life }: StoredKey): string {
  if (life === 'unsaid') return text('policy.cookies.unknown');
  if (life === undefined) return text('policy.cookies.endless');
  if (life === 0) return text('policy.cookies.session');
  if (life === 1) return text('policy.cookies.day');
  return text('policy.cookies.days', { days: String(life) });
}

function keyTable({ text }: PolicyFacts, rows: string[][]): PolicyBlock {
  const head = ['name', 'life', 'aim'].map((part) => text(`policy.cookies.${part}`));
  return { kind: 'table', head, rows };
}
