import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adviceOn } from '../../../../src/config/advice';
import { checkConfig } from '../../../../src/config/check';
import { type Finding, findingOf } from '../../../../src/config/finding';
import { findingWords } from '../../../../src/pages/configurator/findingWords';

const CODE = /code: '([a-z-]+)'/g;
const files = readdirSync('src/config', { recursive: true, encoding: 'utf8' });
const codes = files
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(join('src/config', file), 'utf8').matchAll(CODE)])
  .map(([, code = '']) => code);

test('the checker and its advice have words in Russian for all they can say', () => {
  expect(codes.length).toBeGreaterThan(50);
  const isEnglish = (code: string) => {
    const finding = { code, path: '', message: 'In English.', remedy: 'Write.' };
    const { message } = findingWords({ ...finding, severity: 'error', value: 1, law: [] }, 'ru');
    return message === finding.message;
  };
  expect([...new Set(codes)].filter(isEnglish)).toEqual([]);
});

const sound = {
  site: 'example.ru',
  operator: {
    name: 'ООО «Чинка»',
    inn: '7718859585',
    ogrn: '1117746716691',
    address: 'Москва, ул. Примерная, 1',
    email: 'info@example.ru',
  },
  policy: { url: '/privacy', version: '2026-11-01' },
  receiver: 'https://leads.example.ru',
  storage: { country: 'RU', keeper: 'ООО «Хостер»' },
  purposes: { callback: { data: ['name', 'phone'], keepDays: 365 } },
  forms: { callback: { purposes: { callback: { required: true } } } },
};

function advised(changed: object): Finding[] {
  const checked = checkConfig({ ...sound, ...changed });
  if (checked.kind === 'wrong') throw new Error(JSON.stringify(checked.problems));
  return adviceOn(checked.config).map((one) => findingOf(one, 'warning'));
}

const { email: _, ...withoutMail } = sound.operator;

const accept = (words: string) => ({ texts: { ru: { 'banner.accept': words } } });

test.each([
  [
    'words that urge',
    { texts: { ru: { 'banner.title': 'Пожалуйста, примите куки' } } },
    /^«Пожалуйста, примите» действует/,
  ],
  ['answers unlike in length', accept('Принять всё и сразу, навсегда, везде'), /9 и 36 знаков/],
  ['a button without its word', accept('Хорошо'), /соглашается/],
  [
    'a policy that cannot be written',
    {
      operator: { ...withoutMail, phone: '+7 495 000-00-00' },
      policy: { url: 'https://leads.example.ru/policy', version: '3 of 2026-11-01' },
    },
    /не хватает: Эл\. почта\.$/,
  ],
  ['no host named', { storage: { country: 'RU' } }, /чей это сервер/],
])('%s → told with what was found', (_, changed, words) => {
  const said = advised(changed).map((finding) => findingWords(finding, 'ru'));
  expect(said.map(({ message }) => message)).toEqual([expect.stringMatching(words)]);
  expect(JSON.stringify(said)).not.toMatch(/…|[{}]\d/);
});
