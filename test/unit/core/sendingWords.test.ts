import { expect, test } from 'vitest';
import { saysSending } from '../../../src/core/sendingWords';

test.each([
  'Отправить',
  'Заказать звонок',
  'Перезвоните мне',
  'Получить расчёт',
  'Оставить заявку',
  'Send',
  'Request a callback',
  'Call me back',
  'Add my order',
  'Absenden',
])('“%s” sends', (words) => {
  expect(saysSending(words)).toBe(true);
});

test.each([
  'Назад',
  'Далее',
  'Выбрать дату',
  'Прикрепить файл',
  'Очистить',
  'Показать пароль',
  'Back',
  'Next step',
  'Add another',
  'calendar-toggle',
  'Шаг 2',
  'Pick a date',
  'Ещё вопросы',
  '+',
  '‹',
  '×',
])('“%s” does something else', (words) => {
  expect(saysSending(words)).toBe(false);
});

test.each(['Москва', 'Поехали!', 'OK', ''])('“%s” says neither', (words) => {
  expect(saysSending(words)).toBeUndefined();
});
