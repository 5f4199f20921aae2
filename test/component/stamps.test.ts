import { expect, test } from 'vitest';
import type { SeenText } from '../../src/core/shown';
import { makeStamp } from '../../src/effects/stamps';
import { config } from '../receiver/messages';

test('words go along where nobody published them, a policy’s never: its hash alone', async () => {
  const texts: SeenText[] = [
    { role: 'consent', id: 'callback', text: 'Даю согласие' },
    { role: 'policy', id: 'policy', text: 'Политика '.repeat(5000) },
  ];
  const page = {
    config,
    configUrl: undefined,
    language: { locale: 'ru' },
    version: '1',
    gpc: false,
  };
  const stamp = await makeStamp(page, {
    id: crypto.randomUUID(),
    shown: { surface: 'form', method: 'box-and-submit', trusted: true, texts },
    decisions: [{ purpose: 'callback', state: 'given' }],
    url: 'https://elsewhere.example/',
  });
  expect(stamp.texts).toEqual([
    {
      role: 'consent',
      id: 'callback',
      sha256: expect.stringMatching(/^.{43}$/),
      text: 'Даю согласие',
    },
    { role: 'policy', id: 'policy', sha256: expect.stringMatching(/^.{43}$/) },
  ]);
});

test.each([
  ['Chrome', () => document.documentElement.classList.add('translated-ltr')],
  [
    'Chrome, into a language from right to left',
    () => document.documentElement.classList.add('translated-rtl'),
  ],
  ['Edge', () => document.body.setAttribute('_msttexthash', '123')],
  ['Yandex', () => document.body.append(document.createElement('ya-tr-span'))],
])('a page that %s is translating → the stamp says so', async (_, translate) => {
  const made = () =>
    makeStamp(
      { config, configUrl: undefined, language: { locale: 'ru' }, version: '1', gpc: false },
      {
        id: crypto.randomUUID(),
        shown: { surface: 'form', method: 'box-and-submit', trusted: true, texts: [] },
        decisions: [{ purpose: 'callback', state: 'given' }],
        url: 'https://elsewhere.example/',
      },
    );
  expect(await made()).not.toHaveProperty('translated');
  translate();
  expect(await made()).toMatchObject({ translated: true });
  document.documentElement.className = '';
  document.body.removeAttribute('_msttexthash');
  document.body.replaceChildren();
});
