import { choice, type Option } from './option';

/** How the banner looks and where it stands. */
export const lookOptions: readonly Option[] = [
  {
    path: 'banner.layout',
    kind: 'choice',
    label: { en: 'Layout', ru: 'Вид' },
    why: {
      en: 'Accept and decline weigh the same in each; “modal” stops the visitor, which EU regulators dislike.',
      ru: '«Принять» и «Отклонить» равны в любом; окно посередине останавливает посетителя, в ЕС это не одобряют.',
    },
    law: 'GDPR art. 7(4)',
    choices: [
      choice('bar', 'bar across the page', 'полоса во всю ширину'),
      choice('box', 'box at the side', 'карточка сбоку'),
      choice('modal', 'window over the page', 'окно поверх страницы'),
    ],
    usual: { en: 'bar', ru: 'полоса' },
  },
  {
    path: 'banner.position',
    kind: 'choice',
    label: { en: 'Where it stands', ru: 'Где стоит' },
    why: {
      en: 'A bar stands above or below, a box on the left or right.',
      ru: 'Полоса сверху или снизу, карточка слева или справа.',
    },
    choices: [
      choice('bottom', 'below', 'снизу'),
      choice('top', 'above', 'сверху'),
      choice('left', 'on the left', 'слева'),
      choice('right', 'on the right', 'справа'),
    ],
  },
  {
    path: 'banner.look',
    kind: 'choice',
    label: { en: 'Look', ru: 'Оформление' },
    why: {
      en: 'Three ready designs, each readable by the rules of contrast.',
      ru: 'Три готовых, каждое читается по правилам контраста.',
    },
    choices: [
      choice('plain', 'plain', 'простое'),
      choice('soft', 'soft', 'мягкое'),
      choice('contrast', 'strong contrast', 'контрастное'),
    ],
    usual: { en: 'plain', ru: 'простое' },
  },
  {
    path: 'banner.theme',
    kind: 'choice',
    label: { en: 'Theme', ru: 'Тема' },
    why: {
      en: 'By itself it follows what the visitor’s device asks for.',
      ru: 'Сама следует тому, что просит устройство посетителя.',
    },
    choices: [
      choice('auto', 'as the device asks', 'как просит устройство'),
      choice('light', 'light', 'светлая'),
      choice('dark', 'dark', 'тёмная'),
    ],
    usual: { en: 'as the device asks', ru: 'как просит устройство' },
  },
  {
    path: 'banner.reopen',
    kind: 'choice',
    label: { en: 'Coming back to the choice', ru: 'Как вернуться к выбору' },
    why: {
      en: 'Withdrawing must be as easy as agreeing; without the button put a link into the footer.',
      ru: 'Отозвать согласие должно быть так же легко, как дать; без кнопки поставьте ссылку внизу.',
    },
    law: 'GDPR art. 7(3)',
    choices: [
      choice('button', 'round button in the corner', 'круглая кнопка в углу'),
      choice('none', 'a link of mine', 'своя ссылка'),
    ],
    usual: { en: 'button', ru: 'кнопка' },
  },
];

const color = (name: string, en: string, ru: string): Option => ({
  path: `banner.colors.${name}`,
  kind: 'color',
  label: { en, ru },
  why: {
    en: 'Colours that cannot be read are refused, with the figures.',
    ru: 'Нечитаемые цвета проверка не пропустит и назовёт числа.',
  },
  example: '#1c2024',
});

/** Own colours of banner and forms. */
export const colorOptions: readonly Option[] = [
  color('surface', 'Surface', 'Фон'),
  color('ink', 'Words', 'Текст'),
  color('line', 'Lines', 'Линии'),
  color('accent', 'Focus and switches', 'Фокус и переключатели'),
  color('action-surface', 'Buttons', 'Кнопки'),
  color('action-ink', 'Words on buttons', 'Текст на кнопках'),
];
