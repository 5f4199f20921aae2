import type { Draft } from '../draft';
import { listOf, mapOf, type Plain, textOf } from '../plain';
import type { Source } from '../readSource';
import type { Taken } from '../taken';
import type { Tool } from '../tool';
import { carryRecord, cookieName, NO_BANNER_TEXT, place, plainWords } from '../words';

/** klaro 0.7. https://klaro.org/docs/integration/annotated-configuration */
export const klaro: Tool = {
  id: 'klaro',
  title: 'klaro',
  find,
  carry(taken, draft) {
    carryServices(taken, draft);
    carryTexts(taken, draft);
    carryRecord(taken, draft, {
      name: ['cookieName'],
      days: ['cookieExpiresAfterDays'],
      domain: ['cookieDomain'],
      usual: 'klaro',
    });
    const theme = listOf(taken.look('styling', 'theme')).map(textOf);
    taken.take('styling', 'theme');
    if (taken.take('noticeAsModal') === true) place(draft, 'modal', '');
    else if (theme.includes('wide')) place(draft, 'bar', theme.includes('top') ? 'top' : 'bottom');
    else place(draft, 'box', theme.includes('left') ? 'left' : 'right');
    if (theme.includes('light')) draft.rest.banner = { ...draft.rest.banner, theme: 'light' };
    const lang = textOf(taken.take('lang'));
    if (lang) draft.rest.locale = lang;
    taken.lose('declining is as near as accepting here, always', 'hideDeclineAll');
    taken.lose('both answers stand on the banner, always', 'acceptAll');
    taken.lose('nothing is on before a visitor chose', 'default');
    taken.take('version');
  },
};

function find(source: Source): Plain | undefined {
  const values =
    source.kind === 'value'
      ? [source.value]
      : [
          ...source.named
            .filter(({ name }) => /klaroConfig$|^(module\.)?exports|^export default$/.test(name))
            .map(({ value }) => value),
          ...source.calls
            .filter(({ name }) => /(^|\.)(klaro\.)?(setup|render|show)$/.test(name))
            .map(({ handed }) => handed[0]),
          ...source.named.map(({ value }) => value),
        ];
  return values.find((value) => {
    const services = listOf(mapOf(value).get('services') ?? mapOf(value).get('apps'));
    return services.length > 0 && services.every((one) => mapOf(one).has('name'));
  });
}

function carryServices(taken: Taken, draft: Draft): void {
  const list = Array.isArray(taken.look('apps')) ? 'apps' : 'services';
  listOf(taken.look(list)).forEach((_, index) => {
    const path = [list, index];
    const name = textOf(taken.take(...path, 'name')) ?? `service_${index + 1}`;
    const purposes = listOf(taken.look(...path, 'purposes'));
    const first = textOf(taken.take(...path, 'purposes', 0)) ?? 'marketing';
    purposes.slice(1).forEach((_, more) => {
      taken.lose('a service belongs to one category here', ...path, 'purposes', more + 1);
    });
    const isAlways = taken.take(...path, 'required') === true;
    draft.service({
      name,
      category: isAlways ? 'necessary' : first,
      title: plainWords(taken.take(...path, 'title')),
      cookies: cookiesOf(taken, [...path, 'cookies']),
    });
    taken.lose('nothing is on before a visitor chose', ...path, 'default');
    taken.lose('nothing runs before a visitor chose', ...path, 'optOut');
  });
}

function cookiesOf(taken: Taken, path: (string | number)[]): string[] {
  return listOf(taken.look(...path)).flatMap((written, index) => {
    if (!Array.isArray(written)) return cookieName(taken.take(...path, index)) ?? [];
    for (const more of [1, 2]) {
      taken.lose(
        'a cookie is purged on all domains and paths the page can reach',
        ...path,
        index,
        more,
      );
    }
    return cookieName(taken.take(...path, index, 0)) ?? [];
  });
}

const TEXTS: readonly (readonly [string[], string])[] = [
  [['consentNotice', 'title'], 'banner.title'],
  [['acceptAll'], 'banner.accept'],
  [['decline'], 'banner.decline'],
  [['consentNotice', 'learnMore'], 'banner.choose'],
  [['consentModal', 'title'], 'preferences.title'],
  [['consentModal', 'description'], 'preferences.intro'],
  [['acceptSelected'], 'preferences.save'],
];

function carryTexts(taken: Taken, draft: Draft): void {
  for (const [language, words] of mapOf(taken.look('translations'))) {
    const path = ['translations', language];
    for (const [at, key] of TEXTS) {
      if (language !== 'zz') draft.text(language, key, plainWords(taken.take(...path, ...at)));
    }
    taken.lose(NO_BANNER_TEXT, ...path, 'consentNotice', 'description');
    for (const name of mapOf(mapOf(words).get('purposes')).keys()) {
      const title = taken.look(...path, 'purposes', name);
      if (!draft.categories[draft.knownCategory(name)]) continue;
      taken.take(...path, 'purposes', name);
      const inner = mapOf(title);
      draft.describe(
        name,
        language,
        plainWords(inner.get('title') ?? title),
        plainWords(inner.get('description')),
      );
    }
    const url =
      textOf(taken.take(...path, 'privacyPolicyUrl')) ??
      textOf(mapOf(taken.look(...path)).get('privacyPolicy'));
    if (url) draft.rest.policy ??= { url };
  }
  const url = textOf(taken.take('privacyPolicy'));
  if (url) draft.rest.policy = { url };
}
