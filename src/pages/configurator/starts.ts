import type { InTwo } from '../../core/service';
import { type JsonObject, wordsAt } from './json';
import { usualReceiver, withReceiver } from './siteAnswers';

/** A configuration to begin with. */
export type Start = { id: string; label: InTwo; config: JsonObject };

const callback = {
  fields: ['name', 'phone'],
  purposes: { callback: { required: true } },
};

/** TLS is a proxy's, which alone knows the visitors' addresses. */
const server = { trustProxy: true };

/** All of them, the usual one first. */
export const starts: readonly Start[] = [
  {
    id: 'service',
    label: { en: 'A service in Russia', ru: 'Сайт услуг в России' },
    config: {
      regime: 'ru',
      browserInfo: { category: 'analytics' },
      storage: { country: 'RU' },
      server,
      purposes: { callback: { data: ['name', 'phone'], keepDays: 365 } },
      forms: { callback },
    },
  },
  {
    id: 'shop',
    label: { en: 'A shop in Russia', ru: 'Магазин в России' },
    config: {
      regime: 'ru',
      browserInfo: { category: 'analytics' },
      storage: { country: 'RU' },
      server,
      purposes: {
        callback: { data: ['name', 'phone', 'email', 'message'], keepDays: 365 },
        newsletter: { basis: 'consent', kind: 'advertising', data: ['email'], keepDays: 730 },
      },
      forms: {
        callback: {
          fields: ['name', 'phone', 'email', 'message'],
          purposes: { callback: { required: true }, newsletter: {} },
        },
      },
    },
  },
  {
    id: 'eu',
    label: { en: 'A site in the EU', ru: 'Сайт в Евросоюзе' },
    config: {
      regime: 'eu',
      consentMode: 'basic',
      browserInfo: { category: 'analytics' },
      storage: { country: 'DE' },
      server,
      purposes: { callback: { data: ['name', 'email', 'message'], keepDays: 180 } },
      forms: {
        callback: {
          fields: ['name', 'email', 'message'],
          region: 'DE',
          purposes: { callback: {} },
        },
      },
    },
  },
  {
    id: 'banner',
    label: { en: 'The banner alone', ru: 'Только вопрос о куки' },
    config: { regime: 'ru' },
  },
];

/** What stays when one begins anew: who runs which site. */
const KEPT = ['$schema', 'site', 'origins', 'operator', 'policy', 'locale', 'receiver', 'services'];

/** A start, with what had been said of the site. `today` is an ISO day. */
export function begun({ id, config }: Start, before: JsonObject, today: string): JsonObject {
  const kept = Object.fromEntries(
    KEPT.flatMap((key) => (before[key] === undefined ? [] : [[key, before[key]]])),
  );
  const first = {
    ...(id !== 'banner' && before.endpoint ? { endpoint: before.endpoint } : {}),
    operator: { name: '' },
    policy: { url: '/privacy', version: today },
  };
  const next: JsonObject = { ...first, ...kept, ...config };
  if (!next.forms || next.endpoint || next.receiver) return next;
  return withReceiver(next, usualReceiver(wordsAt(next, 'site')));
}
