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
  'Поехали!',
  '',
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
  '+',
  '‹',
  '×',
])('“%s” does something else', (words) => {
  expect(saysSending(words)).toBe(false);
});
