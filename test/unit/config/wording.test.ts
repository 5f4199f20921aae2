import { describe, expect, test } from 'vitest';
import { packs } from '../../../src/locales/all';
import { adviceOn } from '../../fixtures/checked';
import { siteConfig } from '../../fixtures/config';

/** What is said of words of the owner's own: `code path`. */
const saidOf = (tag: string, texts: Record<string, string>) =>
  adviceOn(siteConfig({ texts: { [tag]: texts } }))
    .filter(({ path }) => path.startsWith('texts.'))
    .map(({ code, path }) => `${code} ${path}`);

describe('words that urge or praise', () => {
  test.each([
    ['ru', 'banner.text', 'Мы заботимся о вашей приватности: файлы куки для {aims}, {policy}.'],
    ['ru', 'banner.text', 'Нам важна ваша безопасность. Куки для {aims}: {policy}.'],
    ['ru', 'banner.text', 'Куки для {aims} дают вам лучший опыт: {policy}.'],
    ['ru', 'banner.text', 'Пожалуйста, примите куки для {aims}: {policy}.'],
    ['ru', 'banner.title', 'Помогите нам стать лучше'],
    ['ru', 'banner.title', 'Файлы куки 🍪'],
    ['ru', 'form.error.consent', 'Пожалуйста, дайте согласие.'],
    ['ru', 'consent.title', 'Согласие!'],
    ['en', 'banner.title', 'We value your privacy'],
    ['en', 'banner.text', 'Cookies for {aims} give you the best possible experience: {policy}.'],
    ['en', 'banner.text', 'Please accept cookies for {aims}: {policy}.'],
    ['de', 'banner.title', 'Cookies!'],
  ])('%s %s: %s', (tag, key, text) => {
    expect(saidOf(tag, { [key]: text })).toEqual([`words-urging texts.${tag}["${key}"]`]);
  });

  test.each([
    ['ru', 'form.sent', 'Спасибо! Мы ценим, что вы с нами 🙂'],
    ['ru', 'banner.title', 'Куки сайта © ООО «Лучший сервис!»'],
    ['en', 'banner.choose', 'Please choose'],
  ])('%s %s: %s → nothing', (tag, key, text) => {
    expect(saidOf(tag, { [key]: text })).toEqual([]);
  });
});

describe('languages and letters', () => {
  test.each([
    ['en', 'banner.title', 'Согласие на куки'],
    ['en', 'banner.accept', 'Accept все'],
    ['ru', 'banner.title', 'Cookie consent'],
    ['ru', 'banner.text', 'Сайт использует cookies for analytics: {aims}, {policy}.'],
    ['ru', 'banner.title', 'Cогласие на куки'], // its first letter is Latin
    ['he', 'banner.title', 'Куки'],
  ])('%s %s: %s', (tag, key, text) => {
    expect(saidOf(tag, { [key]: text })).toEqual([`language-mixed texts.${tag}["${key}"]`]);
  });

  test.each([
    ['ru', 'data.vin', 'VIN'],
    ['ru', 'banner.title', 'Файлы куки (cookies)'],
    ['ru', 'banner.title', 'Куки «Yandex Metrica for sites»'],
    ['ru', 'data.ip', 'IP-адрес'],
    ['en', 'banner.title', 'Cookies of ООО «Оптимум Сервис»'],
    ['en', 'banner.title', 'Cookies of «Метрика»'],
    ['pl', 'banner.title', 'Pliki cookie serwisu „Метрика”'],
    ['de', 'banner.title', 'Cookies von „Метрика“'],
    ['da', 'banner.title', 'Cookies fra »Метрика«'],
    ['sv', 'banner.title', 'Kakor från ”Метрика”'],
    ['ja', 'banner.title', '「Метрика」のクッキー'],
    ['sr', 'banner.title', 'Saglasnost za kolačiće'],
  ])('%s %s: %s → nothing', (tag, key, text) => {
    expect(saidOf(tag, { [key]: text })).toEqual([]);
  });
});

describe('the two answers', () => {
  const accept = 'banner.accept';
  const decline = 'banner.decline';
  test.each([
    ['ru', decline, 'Позже', 'decline-hidden'],
    ['ru', decline, 'Закрыть', 'decline-hidden'],
    ['ru', decline, 'Ок', 'decline-hidden'],
    ['en', decline, 'Not now', 'decline-hidden'],
    ['en', decline, 'OK!', 'decline-hidden'],
    ['ru', decline, 'Нет, я не хочу удобный сайт', 'decline-shames'],
    ['ru', decline, 'Продолжить без защиты', 'decline-shames'],
    ['en', decline, 'No, I don’t care', 'decline-shames'],
    ['ru', accept, 'Понятно', 'accept-unsaid'],
    ['en', accept, 'Got it', 'accept-unsaid'],
    ['ru', decline, 'Отклонить все необязательные файлы куки', 'answers-unequal'],
    ['en', accept, 'Accept all cookies and go on to the site', 'answers-unequal'],
  ])('%s %s: %s → %s alone', (tag, key, text, code) => {
    expect(saidOf(tag, { [key]: text })).toEqual([`${code} texts.${tag}["${key}"]`]);
  });

  test.each([
    ['ru', { [accept]: 'Согласен', [decline]: 'Не согласен' }],
    ['ru', { [decline]: 'Только необходимые' }],
    ['ru', { [decline]: 'Продолжить без согласия' }],
    ['en', { [accept]: 'Accept cookies', [decline]: 'Continue without accepting' }],
    ['en', { [accept]: 'Accept', [decline]: 'Reject' }],
  ])('%s %j → nothing', (tag, texts) => {
    expect(saidOf(tag, texts)).toEqual([]);
  });
});

test.each(Object.entries(packs))('our own words in %s, written out → nothing', (tag, pack) => {
  if (tag.length > 2) return;
  expect(saidOf(tag, pack)).toEqual([]);
});
