import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/config/check';
import type { AssentConfig } from '../../../src/core/config';
import { checkConfig } from '../../fixtures/checked';
import { siteConfig } from '../../fixtures/config';

const receiver = 'https://leads.example.ru';

/** What is wrong with the site's configuration, with something of it changed. */
function problemsOf(over: Partial<AssentConfig>): string {
  const checked = checkConfig(siteConfig({ receiver, ...over }));
  return checked.kind === 'wrong' ? checked.problems.map(formatProblem).join('\n') : '';
}

const { operator, purposes = {} } = siteConfig();
const callback = purposes.callback ?? { data: [], keepDays: 1 };

describe('a consent document that lacks a part is refused', () => {
  test.each<[string, Partial<AssentConfig>, RegExp]>([
    [
      'its date',
      { policy: { url: '/privacy', version: '3' } },
      /^policy\.version \("3"\): The consent text must name the date of its edition/,
    ],
    [
      'its edition',
      { policy: { url: '/privacy' } },
      /^policy\.version \(missing\): A form needs it/,
    ],
    [
      'its purpose',
      { purposes: { ...purposes, callback: { ...callback, title: ' ' } } },
      /^purposes\.callback\.title \(" "\): The consent text must name the purpose/,
    ],
    [
      'its purpose in one language',
      { purposes: { ...purposes, callback: { ...callback, title: { ru: 'позвонить', en: '' } } } },
      /^purposes\.callback\.title\.en \(""\): The consent text must name the purpose/,
    ],
    [
      'its purpose in words of the owner',
      { texts: { ru: { 'purpose.callback.title': '' } } },
      /^texts\.ru\["purpose\.callback\.title"\] \(""\): This text cannot be empty/,
    ],
    [
      'a kind of data',
      { texts: { ru: { 'data.phone': ' ' } } },
      /^texts\.ru\["data\.phone"\] \(" "\): This text cannot be empty/,
    ],
    [
      'the operator',
      { operator: { ...operator, name: ' ' } },
      /^operator\.name \(" "\): The consent text must name the operator,/m,
    ],
    [
      'the operator’s address',
      { operator: { ...operator, address: ' ' } },
      /^operator\.address \(" "\): The consent text must name the operator’s address/m,
    ],
    [
      'a recipient',
      { recipients: { crm: { name: ' ' } } },
      /^recipients\.crm\.name \(" "\): The consent text must name the recipient/m,
    ],
    [
      'its term in words of the owner',
      { texts: { ru: { 'consent.term': 'Бессрочно.' } } },
      /"consent\.term".*Put \{days\} into it/,
    ],
    [
      'whose data it is',
      { texts: { ru: { 'consent.subject': '' } } },
      /"consent\.subject"\] \(""\): This text cannot be empty/,
    ],
    [
      'who may receive it, by name',
      { texts: { ru: { 'consent.recipients.none': 'Кому передают: аффилированным лицам.' } } },
      /“Affiliates” name nobody/,
    ],
  ])('%s', (_, over, said) => {
    expect(problemsOf(over)).toMatch(said);
  });

  test.each(['2026-11-01', '3 of 2026-11-01', 'редакция 2 (2026-11-01)'])(
    'the edition %s names its date',
    (version) => {
      expect(problemsOf({ policy: { url: '/privacy', version } })).toBe('');
    },
  );

  test('without forms nothing is asked of it', () => {
    const policy = { url: '/privacy', version: '3' };
    expect(problemsOf({ forms: {}, policy })).toBe('');
  });
});

describe('where the data lies', () => {
  test('ru: another country is refused, unless a reason is given', () => {
    expect(problemsOf({ storage: { country: 'DE' } })).toMatch(
      /^storage\.country \("DE"\): The law wants personal data of Russians collected in Russia \(152-FZ/,
    );
    expect(problemsOf({ storage: { country: 'DE', override: ' ' } })).toMatch(/storage\.override/);
    expect(problemsOf({ storage: { country: 'DE', override: 'Нет данных россиян.' } })).toBe('');
    expect(problemsOf({ storage: { country: 'RU' } })).toBe('');
  });

  test('eu: any country may be', () => {
    expect(problemsOf({ regime: 'eu', storage: { country: 'DE' } })).toBe('');
  });

  test('a keeper has a name', () => {
    const storage = { country: 'RU', keeper: 'аффилированные лица' };
    expect(problemsOf({ storage })).toMatch(/^storage\.keeper .*“Affiliates” name nobody/);
  });
});

test.each([
  [{ 'policy.protection.access': 'Под замком.' }, ''],
  [{ 'policy.rights.how': 'Пишите.' }, 'Put {contact} into it'],
  [{ 'policy.title': '' }, 'This text cannot be empty'],
  [{ 'policy.titel': 'Политика' }, 'Did you mean `policy.title`?'],
])('words of the owner’s in the policy: %j', (ru, said) => {
  expect(problemsOf({ texts: { ru } })).toContain(said);
});

test.each<[string | false | { ru: string; en: string }, string]>([
  ['a'.repeat(43), ''],
  [{ ru: 'a'.repeat(43), en: 'b'.repeat(43) }, ''],
  [false, ''],
  ['abc', 'policy.sha256'],
])('a policy’s hash: %j', (sha256, said) => {
  const policy = { url: '/privacy', version: '2026-11-01', sha256 };
  expect(problemsOf({ policy })).toContain(said);
});
