import { expect, test } from 'vitest';
import { finderOf } from '../../src/docs/browser/find';
import { renderDocs } from '../../src/docs/renderDocs';
import { pages } from './blocks';

const files = await renderDocs(pages);
const find = finderOf(JSON.parse((files.get('searchIndex.js') ?? '').replace(/^[^=]*=|;\n$/g, '')));
/** The pages of the first four answers, which are seen without scrolling. */
const firstOf = (query: string, language: string) =>
  find(query, language)
    .slice(0, 4)
    .map(({ to }) => to.replace(/(^ru\/|\.html.*$)/g, ''));

test.each([
  ['counter', 'guides/counter-not-counting'],
  ['why is my counter not counting?', 'guides/counter-not-counting'],
  ['metrika does not work', 'guides/counter-not-counting'],
  ['GTM', 'recipes/google-tag-manager'],
  ['tag manager', 'recipes/google-tag-manager'],
  ['withdraw', 'guides/visitors-rights'],
  ['withdraw consent', 'guides/visitors-rights'],
  ['delete my data', 'guides/visitors-rights'],
  ['prove', 'guides/prove-consent'],
  ['Anna', 'guides/prove-consent'],
  ['nonce', 'recipes/strict-csp'],
  ['csp', 'recipes/strict-csp'],
  ['Tilda', 'recipes/tilda'],
  ['no leads', 'guides/first-lead'],
  ['form does not send', 'guides/first-lead'],
  ['152-FZ', 'trust/law'],
  ['cookiebot', 'migrate/cookiebot'],
])('who looks for “%s” sees %s', (query, page) => {
  expect(firstOf(query, 'en')).toContain(page);
});

test.each([
  ['счётчик', 'guides/counter-not-counting'],
  ['счетчик не считает', 'guides/counter-not-counting'],
  ['метрика', 'guides/counter-not-counting'],
  ['не работает метрика', 'guides/counter-not-counting'],
  ['нет заявок', 'guides/first-lead'],
  ['заявка не приходит', 'guides/first-lead'],
  ['тильда', 'recipes/tilda'],
  ['битрикс', 'recipes/bitrix'],
  ['вордпресс', 'recipes/wordpress'],
  ['отозвать согласие', 'guides/visitors-rights'],
  ['удалить данные', 'guides/visitors-rights'],
  ['доказательство согласия', 'guides/prove-consent'],
  ['фз', 'trust/law'],
  ['152-фз', 'trust/law'],
  ['резервная копия', 'guides/backup-and-upkeep'],
  ['тег менеджер', 'recipes/google-tag-manager'],
  ['установка', 'start/quick-start'],
  ['баннер', 'guides/banner-and-forms'],
])('who looks for «%s» sees %s', (query, page) => {
  expect(firstOf(query, 'ru')).toContain(page);
});

test('a line pasted from a console finds what it means, whatever the page is called in it', () => {
  for (const line of [
    '[assent] "statistik" is not in the configuration; known: necessary, analytics. It stands at <script type="text/plain" data-assent="statistik" data-assent-src="/my.js">',
    "Refused to load the script 'https://mc.yandex.ru/metrika/tag.js' because it violates the following Content Security Policy directive: \"script-src 'self'\".",
    '[assent] The configuration is wrong: nothing was started on this page.',
  ]) {
    expect([line, firstOf(line, 'en')]).toEqual([
      line,
      expect.arrayContaining(['guides/counter-not-counting']),
    ]);
  }
});
