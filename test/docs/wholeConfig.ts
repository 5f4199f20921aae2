import full from '../fixtures/config/full.json';

/** A sound configuration with every section, in which examples of single options are tried. */
export const wholeConfig: object = {
  ...full,
  storage: { country: 'RU', keeper: 'ООО «Хостер»' },
  seal: {},
  policy: { ...full.policy, sha256: { ru: 'A'.repeat(43), en: 'A'.repeat(43) } },
  banner: { ...full.banner, theme: 'light', reopen: { side: 'left' } },
  categories: { ...full.categories, comfort: { title: 'Comfort' } },
  server: {
    deliveries: {
      webhook: { channel: 'webhook', url: 'https://crm.example.ru/hook', recipient: 'operator' },
      mail: {
        channel: 'mail',
        to: ['sales@example.ru'],
        from: 'site@example.ru',
        recipient: 'operator',
      },
      telegram: { channel: 'telegram', chat: '-100123', recipient: 'operator' },
      max: { channel: 'max', chat: '123', recipient: 'operator' },
      bitrix24: { channel: 'bitrix24', recipient: 'bitrix24' },
      amocrm: { channel: 'amocrm', account: 'optimum', recipient: 'operator' },
      crm: { channel: 'webhook', url: 'https://crm.example.ru/hook', recipient: 'operator' },
    },
    heartbeat: { url: 'https://optimumservice.ru/', chromium: '/usr/bin/chromium' },
  },
};

/** The ids that stand for `*`, by what stands before it. */
const IDS: Readonly<Record<string, string>> = {
  categories: 'comfort',
  services: 'metrika',
  recipients: 'bitrix24',
  purposes: 'newsletter',
  forms: 'callback',
};

/** A part of a configuration with one value, at a path of `described`. `holder` is the channel of a delivery. */
export function partAt(path: string, value: unknown, holder: string): object {
  return path
    .split('.')
    .map((part, at, parts) => {
      if (part !== '*') return part;
      const section = parts[at - 1] ?? '';
      if (section === 'fields') return '1';
      if (section === 'deliveries') return holder;
      return parts[at - 2] === '*' ? 'callback' : (IDS[section] ?? '');
    })
    .reduceRight<unknown>((inner, part) => ({ [part]: inner }), value) as object; // a path has a part
}

/** One value with another put over it: objects into each other, all else in its place. A number as key is a place in a list. */
export function merged(under: unknown, over: unknown): unknown {
  if (Array.isArray(under) && isObject(over) && Object.keys(over).every((key) => /^\d+$/.test(key)))
    return under.map((one, at) => (Object.hasOwn(over, at) ? merged(one, over[at]) : one));
  if (!isObject(under) || !isObject(over)) return over;
  const all = { ...under };
  for (const [key, value] of Object.entries(over)) all[key] = merged(under[key], value);
  return all;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
