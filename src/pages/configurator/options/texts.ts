import type { InTwo } from '../../../core/service';

/** The words that owners change most, by their key. */
export const textKeys: readonly { key: string; label: InTwo; isLong?: true }[] = [
  { key: 'banner.title', label: { en: 'Title of the banner', ru: 'Заголовок вопроса' } },
  { key: 'banner.text', label: { en: 'Text of the banner', ru: 'Текст вопроса' }, isLong: true },
  { key: 'banner.accept', label: { en: 'Accept', ru: 'Принять' } },
  { key: 'banner.decline', label: { en: 'Decline', ru: 'Отклонить' } },
  { key: 'banner.choose', label: { en: 'Choose', ru: 'Настроить' } },
  { key: 'form.title', label: { en: 'Title of a form', ru: 'Заголовок формы' } },
  { key: 'form.submit', label: { en: 'Button of a form', ru: 'Кнопка формы' } },
];

/** Why there is a limit to own words. */
export const textWhy: InTwo = {
  en: 'Empty fields keep our words, which name aims, third parties and the way back, as the law asks.',
  ru: 'Пустые поля оставят наши слова: в них названы цели, третьи лица и отзыв, как велит закон.',
};
