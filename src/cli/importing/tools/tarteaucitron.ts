import type { Draft } from '../draft';
import { fromJson, mapOf, type Plain, type PlainMap, textOf } from '../plain';
import type { Said } from '../readScript';
import type { Taken } from '../taken';
import type { Tool } from '../tool';
import { carryRecord, place, plainWords } from '../words';

/** tarteaucitron 1. https://tarteaucitron.io/en/install/ */
export const tarteaucitron: Tool = {
  id: 'tarteaucitron',
  title: 'tarteaucitron',
  find: (source) => (source.kind === 'said' ? gather(source) : ofJson(source.value)),
  carry(taken, draft) {
    carryJobs(taken, draft);
    const url = textOf(taken.take('init', 'privacyUrl'));
    if (url) draft.rest.policy = { url };
    carryRecord(taken, draft, {
      name: ['init', 'cookieName'],
      domain: ['init', 'cookieDomain'],
      usual: 'tarteaucitron',
    });
    const orientation = textOf(taken.take('init', 'orientation')) ?? 'middle';
    place(
      draft,
      /top|bottom/.test(orientation) ? 'bar' : orientation === 'popup' ? 'box' : 'modal',
      orientation,
    );
    const side = textOf(taken.take('init', 'iconPosition'));
    if (taken.take('init', 'showIcon') === false) {
      draft.rest.banner = { ...draft.rest.banner, reopen: 'none' };
    } else if (side) {
      draft.rest.banner = {
        ...draft.rest.banner,
        reopen: { side: /Left/.test(side) ? 'left' : 'right' },
      };
    }
    if (taken.take('init', 'googleConsentMode') === true) draft.rest.consentMode = 'basic';
    taken.lose('declining is as near as accepting here, always', 'init', 'DenyAllCta');
    taken.lose('both answers stand on the banner, always', 'init', 'AcceptAllCta');
    taken.lose('nothing is on before a visitor chose, always', 'init', 'highPrivacy');
    const lang = textOf(taken.take('lang'));
    if (lang) draft.rest.locale = lang;
  },
};

/** Brings what stands in several calls and assignments together: `init`, `user`, `job`, services of one's own. */
function gather({ calls, named }: Said): Plain | undefined {
  const init = calls.find(({ name }) => name === 'tarteaucitron.init')?.handed[0];
  const jobs = calls.flatMap(({ name, handed }) =>
    name === 'tarteaucitron.job.push' ? handed : [],
  );
  const user: PlainMap = new Map();
  const services: PlainMap = new Map();
  let lang: Plain;
  for (const { name, value } of named) {
    const [, kind, key] = /^tarteaucitron\.(user|services)\.([\w-]+)$/.exec(name) ?? [];
    if (kind === 'user' && key) user.set(key, value);
    if (kind === 'services' && key) services.set(key, value);
    if (name === 'tarteaucitronForceLanguage') lang = value;
  }
  if (init === undefined && !jobs.length && !user.size) return undefined;
  return new Map<string, Plain>([
    ['init', init],
    ['user', user],
    ['job', jobs],
    ['services', services],
    ['lang', lang],
  ]);
}

/** JSON has only what `init` is handed. */
function ofJson(value: Plain): Plain | undefined {
  const isInit = mapOf(value).has('privacyUrl') && mapOf(value).has('orientation');
  return isInit
    ? new Map([
        ['init', value],
        ['user', fromJson({})],
        ['job', []],
      ])
    : undefined;
}

/** Where a service's number stands in `tarteaucitron.user`, by the service's name. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  gtag: ['gtagUa'],
  googletagmanager: ['googletagmanagerId'],
  gajs: ['gajsUa'],
  analytics: ['analyticsUa'],
  metrica: ['yandexmetrica'],
  yandexmetrica: ['yandexmetrica'],
  facebookpixel: ['facebookpixelId'],
  matomo: ['matomoId'],
  matomocloud: ['matomoId'],
  clarity: ['clarity'],
  hotjar: ['hotjarId'],
  bingads: ['bingadsTag', 'bingadsID'],
  linkedininsighttag: ['linkedininsighttag'],
  tiktok: ['tiktokId'],
  snapchat: ['snapchatId'],
  pinterestpixel: ['pinterestpixelId'],
  gtagads: ['googleadsId', 'adwordsId'],
};

const KINDS: Readonly<Record<string, string>> = {
  ads: 'marketing',
  analytic: 'analytics',
  social: 'marketing',
  video: 'marketing',
  comment: 'functional',
  support: 'functional',
  api: 'functional',
  other: 'functional',
};

/** Which of its kinds tarteaucitron gives to services that we have no preset for: what counts is told by the name. */
function kindOf(name: string, own: PlainMap): string {
  const kind = KINDS[textOf(own.get('type')) ?? ''];
  if (kind) return kind;
  return /analytic|metri|stat|gtag|gajs|matomo|clarity|hotjar/i.test(name)
    ? 'analytics'
    : 'marketing';
}

function carryJobs(taken: Taken, draft: Draft): void {
  const jobs = taken.look('job');
  (Array.isArray(jobs) ? jobs : []).forEach((_, index) => {
    const name = textOf(taken.take('job', index));
    if (name === undefined) return;
    const own = mapOf(taken.look('services', name));
    const number = (NUMBERS[name] ?? [])
      .map((key) => taken.take('user', key))
      .find((value) => typeof value === 'string' || typeof value === 'number');
    const host = textOf(taken.look('user', 'matomoHost'));
    for (const key of ['type', 'key', 'needConsent']) taken.take('services', name, key);
    const cookies = taken.take('services', name, 'cookies');
    draft.service({
      name,
      category: kindOf(name, own),
      title: plainWords(taken.take('services', name, 'name')),
      ...(number !== undefined && { id: String(number) }),
      ...(Array.isArray(cookies) && { cookies: cookies.flatMap((one) => textOf(one) ?? []) }),
    });
    if (/^matomo/.test(name) && host) {
      taken.take('user', 'matomoHost');
      draft.setHost(host);
    }
  });
}
