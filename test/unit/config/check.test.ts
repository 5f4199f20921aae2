import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/config/check';
import { checkConfig } from '../../fixtures/checked';
import full from '../../fixtures/config/full.json';

type Json = Record<string, unknown>;

/** The sound configuration with one value replaced; `undefined` removes it. */
function changed(path: string, value: unknown): unknown {
  const copy: Json = structuredClone(full);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((at, key) => {
    at[key] = at[key] ?? {};
    return at[key] as Json;
  }, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

function problemsOf(config: unknown): string[] {
  const checked = checkConfig(config);
  return checked.kind === 'wrong' ? checked.problems.map(formatProblem) : [];
}

const person = { inn: '500100732259', ogrn: '304500116000157' };

describe('sound', () => {
  test('the whole configuration of the contract', () => {
    expect(checkConfig(full)).toEqual({ kind: 'sound', config: full, warnings: [] });
  });

  test.each<[string, unknown]>([
    ['only an operator and a policy', { operator: { name: 'A' }, policy: { url: '/p' } }],
    ['a sole trader', changed('operator', { ...full.operator, ...person })],
    ['a Cyrillic site', changed('site', 'пример.рф')],
    ['a Cyrillic origin', changed('origins', ['https://пример.рф'])],
    ['an endpoint on localhost', changed('endpoint', 'http://localhost:8787/lead')],
    ['an endpoint that is a path', changed('endpoint', '/send.php')],
    ['an endpoint in the page’s folder', changed('endpoint', 'send.php')],
    ['an endpoint in a folder above', changed('endpoint', { url: '../lead?from=site' })],
    ['an endpoint on *.localhost', changed('endpoint', 'http://leads.localhost/lead')],
    ['a phone but no e-mail', changed('operator.email', undefined)],
    [
      'no ИНН in the EU',
      {
        ...full,
        regime: 'eu',
        operator: { name: 'A', address: 'B', email: 'a@b.example' },
      },
    ],
    [
      'no policy version without forms',
      {
        operator: { name: 'A' },
        policy: { url: 'https://example.ru/p' },
      },
    ],
    ['a company with the word in its quoted name', changed('operator.name', 'ООО «Аффилиат»')],
    ['an own purpose with a title', changed('purposes.newsletter.title', 'x')],
  ])('%s', (_, config) => {
    expect(problemsOf(config)).toEqual([]);
  });
});

describe('wrong', () => {
  test.each<[string, string, unknown, string, RegExp]>([
    ['a misspelt key', 'reciever', 'https://a.example', 'reciever', /Did you mean `receiver`\?/],
    ['a strange key', 'zzzzzzzz', 1, 'zzzzzzzz', /Use one of the keys known here: .*operator/],
    [
      'a strange key deep inside',
      'forms.callback.sucess',
      {},
      'forms.callback.sucess',
      /no such key/,
    ],
    [
      'a strange key in an endpoint',
      'endpoint.formatt',
      'json',
      'endpoint.formatt',
      /`format`|keys known here/,
    ],
    ['a key named constructor', 'constructor', {}, 'constructor', /no such key/],
    ['a wrong type', 'revision', '1', 'revision', /wrong type. Give a (whole )?number/],
    ['a union of neither type', 'endpoint', 5, 'endpoint', /a string or an object/],
    ['an unknown word', 'regime', 'de', 'regime', /Use one of: ru, eu, uk, us-ca/],
    ['no operator', 'operator', undefined, 'operator', /required/],
    ['no operator name', 'operator.name', undefined, 'operator.name', /required/],
    ['an empty operator name', 'operator.name', '', 'operator.name', /empty/],
    [
      'ИНН of 10 digits with a wrong check digit',
      'operator.inn',
      '7718859586',
      'operator.inn',
      /check digits/,
    ],
    [
      'ИНН of 12 digits with a wrong check digit',
      'operator.inn',
      '500100732258',
      'operator.inn',
      /check digits/,
    ],
    ['ИНН of 11 digits', 'operator.inn', '77188595851', 'operator.inn', /10 digits/],
    [
      'ОГРН with a wrong check digit',
      'operator.ogrn',
      '1117746716692',
      'operator.ogrn',
      /check digit/,
    ],
    [
      'ОГРНИП with a wrong check digit',
      'operator.ogrn',
      '304500116000158',
      'operator.ogrn',
      /check digit/,
    ],
    ['ИНН as a number', 'operator.inn', 7718859585, 'operator.inn', /Give a string/],
    [
      'a recipient with a wrong ИНН',
      'recipients.bitrix24.inn',
      '7717586111',
      'recipients.bitrix24.inn',
      /check digits/,
    ],
    ['an e-mail without @', 'operator.email', 'info', 'operator.email', /e-mail/],
    [
      'affiliates as operator',
      'operator.name',
      'ООО «А» и аффилированные лица',
      'operator.name',
      /name nobody/,
    ],
    [
      'affiliates as recipient',
      'recipients.bitrix24.name',
      'our affiliates',
      'recipients.bitrix24.name',
      /name nobody/,
    ],
    ['a receiver without https', 'receiver', 'http://leads.example.ru', 'receiver', /https/],
    [
      'a receiver that only looks local',
      'receiver',
      'http://localhost.example.ru',
      'receiver',
      /https/,
    ],
    ['a receiver without slashes', 'receiver', 'https:leads.example.ru', 'receiver', /https/],
    [
      'a receiver with a query',
      'receiver',
      'https://leads.example.ru/?a=1',
      'receiver',
      /base address/,
    ],
    ['an endpoint without https', 'endpoint', 'http://a.example/lead', 'endpoint', /https/],
    [
      'an endpoint without a scheme',
      'endpoint',
      '//a.example/lead',
      'endpoint',
      /: Its scheme is missing\. Write it in whole: `https:\/\/a\.example\/…`\.$/,
    ],
    [
      'an endpoint that browsers read so',
      'endpoint.url',
      '\\\\a.example/lead',
      'endpoint.url',
      /https:\/\/a\.example\/…/,
    ],
    ['an endpoint with a space', 'endpoint', '/my lead', 'endpoint', /no whole address.*spaces/],
    ['a receiver that is a path', 'receiver', '/assent', 'receiver', /: This is no whole address/],
    [
      'a consent endpoint that is a path',
      'consentEndpoint',
      '/consent.php',
      'consentEndpoint',
      /only `endpoint` may be a path/,
    ],
    [
      'an endpoint with a password',
      'endpoint.url',
      'https://me:pw@a.example/',
      'endpoint.url',
      /user name and password/,
    ],
    [
      'a consent endpoint without https',
      'consentEndpoint',
      'ftp://a.example',
      'consentEndpoint',
      /https/,
    ],
    ['a site with a scheme', 'site', 'https://a.example', 'site', /bare host/],
    ['a site with a path', 'site', 'a.example/shop', 'site', /bare host/],
    ['a site with a port', 'site', 'a.example:8080', 'site', /bare host/],
    ['an origin with a slash', 'origins', ['https://a.example/'], 'origins[0]', /exact origin/],
    ['an origin with a star', 'origins', ['https://*.a.example'], 'origins[0]', /exact origin/],
    ['the origin null', 'origins', ['https://a.example', 'null'], 'origins[1]', /exact origin/],
    ['a category id in capitals', 'categories.Ads', {}, 'categories.Ads', /lower-case/],
    [
      'a service id with a dash',
      'services.you-tube',
      { category: 'marketing' },
      'services.you-tube',
      /lower-case/,
    ],
    [
      'a service named like a category',
      'services.marketing',
      { category: 'analytics' },
      'services.marketing',
      /one namespace/,
    ],
    [
      'a service named necessary',
      'services.necessary',
      { category: 'analytics' },
      'services.necessary',
      /one namespace/,
    ],
    [
      'a service without category and preset',
      'services.youtube.category',
      undefined,
      'services.youtube.category',
      /category or a preset/,
    ],
    [
      'a service of an unknown category',
      'services.youtube.category',
      'marketting',
      'services.youtube.category',
      /`marketing`/,
    ],
    ['gpc with an unknown category', 'gpc', ['ads'], 'gpc[0]', /analytics, marketing/],
    [
      'browserInfo with an unknown category',
      'browserInfo.category',
      'analitics',
      'browserInfo.category',
      /`analytics`/,
    ],
    [
      'a broken regex',
      'services.youtube.cookies',
      ['a', '/(/'],
      'services.youtube.cookies[1]',
      /regular expression/,
    ],
    [
      'a regex with flags',
      'services.youtube.storage',
      ['/a/i'],
      'services.youtube.storage[0]',
      /without flags/,
    ],
    [
      'keepDays of zero',
      'purposes.callback.keepDays',
      0,
      'purposes.callback.keepDays',
      /at least 1/,
    ],
    [
      'keepDays missing',
      'purposes.callback.keepDays',
      undefined,
      'purposes.callback.keepDays',
      /required/,
    ],
    ['record days of zero', 'record.days', 0, 'record.days', /at least 1/],
    ['half a day', 'record.refusalDays', 0.5, 'record.refusalDays', /whole number/],
    ['a cookie name with a space', 'record.cookie', 'my cookie', 'record.cookie', /cookie/],
    [
      'a form without purposes',
      'forms.callback.purposes',
      {},
      'forms.callback.purposes',
      /needs a purpose/,
    ],
    [
      'a form with an unknown purpose',
      'forms.callback.purposes',
      { calback: {} },
      'forms.callback.purposes.calback',
      /`callback`/,
    ],
    [
      'a field outside its purposes',
      'forms.callback.fields',
      ['name', 'email'],
      'forms.callback.fields[1]',
      /purposes\.callback\.data/,
    ],
    [
      'the usual fields outside the purposes',
      'purposes.callback.data',
      ['phone'],
      'forms.callback.fields[0]',
      /`name`/,
    ],
    [
      'a field named twice',
      'forms.callback.extra',
      ['model', 'model'],
      'forms.callback.fields',
      /twice/,
    ],
    [
      'a select without options',
      'forms.callback.fields',
      [{ id: 'name', type: 'select' }],
      'forms.callback.fields[0].options',
      /options/,
    ],
    [
      'a recipient nobody described',
      'purposes.callback.recipients',
      ['bitrix'],
      'purposes.callback.recipients[0]',
      /bitrix24/,
    ],
    [
      'an own purpose without words',
      'purposes.survey',
      { data: ['name'], keepDays: 1 },
      'purposes.survey.title',
      /title/,
    ],
    [
      'an Authorization header',
      'endpoint.headers',
      { authorization: 'Bearer x' },
      'endpoint.headers.authorization',
      /secret/,
    ],
    ['a Cookie header', 'endpoint.headers', { Cookie: 'a=b' }, 'endpoint.headers.Cookie', /secret/],
    [
      'an API key header',
      'endpoint.headers',
      { 'X-Api-Key': 'x' },
      'endpoint.headers.X-Api-Key',
      /secret/,
    ],
    [
      'a header with a line break',
      'endpoint.headers',
      { 'X-A': 'a\r\nB: c' },
      'endpoint.headers.X-A',
      /refuses/,
    ],
    [
      'a form and no operator address',
      'operator.address',
      undefined,
      'operator.address',
      /consent text/,
    ],
    ['a form and no ИНН in ru', 'operator.inn', undefined, 'operator.inn', /consent text/],
    ['a form and no ОГРН in ru', 'operator.ogrn', undefined, 'operator.ogrn', /consent text/],
    [
      'a form and no policy version',
      'policy.version',
      undefined,
      'policy.version',
      /form needs it/,
    ],
    ['a form and no site', 'site', undefined, 'site', /form needs it/],
    ['a script as policy', 'policy.url', 'javascript:alert(1)', 'policy.url', /cannot be shown/],
    [
      'a disguised script as redirect',
      'forms.callback.success',
      { redirect: ' java\tscript:alert(1)' },
      'forms.callback.success.redirect',
      /cannot be shown/,
    ],
    ['data as policy', 'policy.url', 'data:text/html,x', 'policy.url', /cannot be shown/],
    [
      'an unknown text',
      'texts',
      { ru: { 'banner.titel': 'x' } },
      'texts.ru["banner.titel"]',
      /`banner.title`/,
    ],
    [
      'an emptied consent text',
      'texts',
      { ru: { 'consent.act': ' ' } },
      'texts.ru["consent.act"]',
      /empty/,
    ],
    [
      'a consent text without its data',
      'texts',
      { ru: { 'consent.data': 'Данные.' } },
      'texts.ru["consent.data"]',
      /\{data\}/,
    ],
    [
      'a banner without the policy link',
      'texts',
      { en: { 'banner.text': 'For {aims}.' } },
      'texts.en["banner.text"]',
      /\{policy\}/,
    ],
    ['a language that is none', 'texts', { Russian: {} }, 'texts.Russian', /language tag/],
  ])('%s', (_, path, value, at, message) => {
    const found = problemsOf(changed(path, value));
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(`${at} (`)).toBe(true);
    expect(found[0]).toMatch(message);
  });

  test('a form with neither e-mail nor phone of the operator', () => {
    const { email, phone, ...operator } = full.operator;
    expect(problemsOf(changed('operator', operator))).toEqual([
      'operator.email (missing): A form needs a way to withdraw consent. Add `operator.email` or `operator.phone`.',
    ]);
  });

  test('a form and no policy', () => {
    expect(problemsOf(changed('policy', undefined))).toEqual([
      'policy.url (missing): A form needs it: the proof of consent names it. Add it.',
      'policy.version (missing): A form needs it: the proof of consent names it. Add it.',
    ]);
  });

  test('a form with nowhere to go', () => {
    const { endpoint, receiver, ...config } = full;
    expect(problemsOf(config)).toEqual([
      'receiver (missing): Forms have nowhere to go. Add `receiver` (an Assent receiver) or `endpoint` (any other address).',
    ]);
  });

  test('every problem at once, and a misspelt key not twice', () => {
    const { endpoint, receiver, ...config } = full;
    const found = problemsOf({
      ...config,
      reciever: 'https://a.example',
      operator: { ...full.operator, inn: '1', adress: 'x' },
      gpc: ['ads'],
    });
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'operator.adress',
      'reciever',
      'operator.inn',
      'gpc[0]',
    ]);
  });

  test('one line each, whatever the value', () => {
    const long = `a\nb${'x'.repeat(500)}`;
    const [line] = problemsOf(changed('site', long.slice(0, 300)));
    expect(line).not.toContain('\n');
    expect(line?.length).toBeLessThan(300);
  });
});

describe('warned of', () => {
  test.each<[string, unknown, string]>([
    ['no policy and no forms', { operator: { name: 'A' } }, 'policy'],
    ['a modal banner in the EU', changed('banner.layout', 'modal'), 'banner.layout'],
    ['a site with www', changed('site', 'www.a.example'), 'site'],
    ['an insecure origin', changed('origins', ['http://a.example']), 'origins[0]'],
    ['an unknown language', changed('locale', 'is'), 'locale'],
    ['texts of an unknown language', changed('texts', { is: {} }), 'texts.is'],
    ['texts for one alphabet of two', changed('texts', { 'sr-Latn': {} }), 'texts.sr-Latn'],
    [
      'required advertising that does not say it is',
      {
        ...(changed('forms.callback.purposes.newsletter.required', true) as Json),
        purposes: { ...full.purposes, newsletter: { data: ['phone'], keepDays: 730 } },
      },
      'forms.callback.purposes.newsletter.required',
    ],
    [
      'a form without a required purpose',
      changed('forms.callback.purposes', { callback: {} }),
      'forms.callback.purposes',
    ],
    [
      'a receiver that knows no site',
      { operator: { name: 'A' }, policy: { url: '/p' }, receiver: 'https://a.example' },
      'site',
    ],
  ])('%s', (_, config, path) => {
    const given = path === 'banner.layout' ? { ...(config as Json), regime: 'eu' } : config;
    const checked = checkConfig(given);
    expect(checked.kind).toBe('sound');
    expect(checked.warnings.map((warning) => warning.path)).toEqual([path]);
  });
  test.each(['kz', 'by', 'sr-Latn', 'uz-Cyrl-UZ', 'ru-RU'])(
    'a language written as %s is spoken: nothing',
    (locale) => {
      expect(checkConfig(changed('locale', locale)).warnings).toEqual([]);
    },
  );
});
