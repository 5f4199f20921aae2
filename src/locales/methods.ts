/** How somebody decided, by the `method` of a stamp's indication: words of all that shows a stamp to people. */
export const methodWords = {
  en: {
    'method.accept': 'by “Accept all”',
    'method.decline': 'by “Decline”',
    'method.save': 'by saving a choice',
    'method.box-and-submit': 'by ticking the box and sending the form',
    'method.submit': 'by sending the form',
    'method.once': 'by “show once”',
    'method.always': 'by “always allow”',
    'method.withdraw': 'by withdrawing',
    'method.gpc': 'by the browser’s signal',
    'method.api': 'by a script of the site',
  },
  ru: {
    'method.accept': 'кнопкой «Принять все»',
    'method.decline': 'кнопкой «Отклонить»',
    'method.save': 'сохранением выбора',
    'method.box-and-submit': 'галочкой и отправкой формы',
    'method.submit': 'отправкой формы',
    'method.once': 'кнопкой «Показать один раз»',
    'method.always': 'кнопкой «Всегда разрешать»',
    'method.withdraw': 'отзывом',
    'method.gpc': 'сигналом браузера',
    'method.api': 'скриптом сайта',
  },
} as const;
