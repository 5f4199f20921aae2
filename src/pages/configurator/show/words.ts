import type { Lang } from '../words';

/** What the preview can show. */
export const viewWords = (lang: Lang) => [
  { value: 'banner' as const, label: { en: 'Banner', ru: 'Вопрос о куки' }[lang] },
  { value: 'preferences' as const, label: { en: 'Preferences', ru: 'Настройки куки' }[lang] },
  { value: 'form' as const, label: { en: 'Form', ru: 'Форма' }[lang] },
  { value: 'consent' as const, label: { en: 'Consent text', ru: 'Текст согласия' }[lang] },
  { value: 'policy' as const, label: { en: 'Policy', ru: 'Политика' }[lang] },
];

/** The two themes. */
export const themeWords = (lang: Lang) => [
  { value: 'light' as const, label: { en: 'Light', ru: 'Светлая' }[lang] },
  { value: 'dark' as const, label: { en: 'Dark', ru: 'Тёмная' }[lang] },
];

/** The two widths. */
export const widthWords = (lang: Lang) => [
  { value: 'phone' as const, label: { en: 'Phone', ru: 'Телефон' }[lang] },
  { value: 'desktop' as const, label: { en: 'Desktop', ru: 'Компьютер' }[lang] },
];
