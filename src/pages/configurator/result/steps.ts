import type { InTwo } from '../../../core/service';

/** One way to put the lines into a site, step by step. */
export type Platform = { id: string; title: string | InTwo; steps: readonly InTwo[] };

/** Where sites are made. */
export const platforms: readonly Platform[] = [
  {
    id: 'html',
    title: { en: 'Plain HTML', ru: 'Обычный HTML' },
    steps: [
      {
        en: 'Open each page (or the template they share) and paste the lines right behind <head> and <meta charset>, above all that loads anything.',
        ru: 'Откройте каждую страницу (или общий шаблон) и вставьте строки сразу после <head> и <meta charset>, выше всего, что что-нибудь загружает.',
      },
      {
        en: 'Take out the codes of the counters you named here: they start by themselves once allowed.',
        ru: 'Уберите коды счётчиков, которые назвали здесь: они запустятся сами, когда им разрешат.',
      },
      {
        en: 'Mark your form: <form data-assent-form="callback">, or put ours where you like: <div data-assent-form="callback"></div>.',
        ru: 'Отметьте свою форму: <form data-assent-form="callback">, или поставьте нашу: <div data-assent-form="callback"></div>.',
      },
    ],
  },
  {
    id: 'wordpress',
    title: 'WordPress',
    steps: [
      {
        en: 'Save the lines as wp-content/mu-plugins/assent-head.html, and demo/seal/wordpress.php beside it: WordPress loads it by itself and puts them at the very top. A “code for the head” plugin comes later, after the theme’s own files.',
        ru: 'Сохраните строки как wp-content/mu-plugins/assent-head.html и положите рядом demo/seal/wordpress.php: WordPress загрузит его сам и поставит их в самое начало. Плагин «код в head» печатает позже, после файлов темы.',
      },
      {
        en: 'Switch off the plugins and theme settings that print the counters you named here.',
        ru: 'Выключите плагины и настройки темы, которые печатают названные здесь счётчики.',
      },
      {
        en: 'Where plugins ask the WP Consent API, tick it among the services.',
        ru: 'Если плагины спрашивают WP Consent API, отметьте его среди сервисов.',
      },
      {
        en: 'Put the form’s attribute into a “Custom HTML” block: <div data-assent-form="callback"></div>. Empty the caches.',
        ru: 'Форму поставьте блоком «Произвольный HTML»: <div data-assent-form="callback"></div>. Очистите кеш.',
      },
    ],
  },
  {
    id: 'tilda',
    title: 'Tilda',
    steps: [
      {
        en: 'Site settings → More → HTML code for the head (on plans that have it): paste the lines there.',
        ru: 'Настройки сайта → Ещё → HTML-код для вставки внутрь HEAD (на тарифах, где он есть): вставьте строки туда.',
      },
      {
        en: 'Take the counters out of the site’s settings: those that stand there run by themselves.',
        ru: 'Уберите счётчики из настроек сайта: те, что стоят там, запускаются сами.',
      },
      {
        en: 'Put our form by the block T123 (HTML code): <div data-assent-form="callback"></div>.',
        ru: 'Нашу форму поставьте блоком T123 (HTML-код): <div data-assent-form="callback"></div>.',
      },
      { en: 'Publish all pages anew.', ru: 'Опубликуйте заново все страницы.' },
    ],
  },
  {
    id: 'bitrix',
    title: { en: '1C-Bitrix', ru: '1С-Битрикс' },
    steps: [
      {
        en: 'In the site template’s header.php paste the lines right behind <head>, above $APPLICATION->ShowHead(). They carry data-skip-moving, so “move JavaScript to the end” leaves them.',
        ru: 'В header.php шаблона сайта вставьте строки сразу после <head>, выше $APPLICATION->ShowHead(). В них есть data-skip-moving, поэтому «перенос JavaScript вниз» их не тронет.',
      },
      {
        en: 'Take out the counters’ codes from header.php, footer.php and included areas.',
        ru: 'Уберите коды счётчиков из header.php, footer.php и включаемых областей.',
      },
      {
        en: 'Mark the form in the component’s template, and empty the cache, the composite one too.',
        ru: 'Отметьте форму в шаблоне компонента и очистите кеш, композитный тоже.',
      },
    ],
  },
  {
    id: 'gtm',
    title: 'Google Tag Manager',
    steps: [
      {
        en: 'Better paste the lines into the pages, above the container. Where only Tag Manager is in your hands, make a tag “Custom HTML” with the trigger “Consent Initialization – All Pages”.',
        ru: 'Лучше вставить строки в страницы, выше контейнера. Если доступен только Tag Manager, создайте тег «Пользовательский HTML» с триггером «Инициализация согласия — все страницы».',
      },
      {
        en: 'It strips data-* attributes of scripts, so the configuration stands before the tag: <script>window.assentConfig = { … }</script> with the JSON below.',
        ru: 'Он вырезает data-* у скриптов, поэтому настройки стоят перед тегом: <script>window.assentConfig = { … }</script> с JSON снизу.',
      },
      {
        en: 'Other tags fire on the event assent_consent, or set Consent Mode above and let Google’s tags follow it.',
        ru: 'Остальные теги запускайте по событию assent_consent или включите выше Consent Mode, теги Google последуют ему.',
      },
    ],
  },
];

/** How leads get a place to come to. */
export const serving: Readonly<Record<'receiver' | 'php' | 'other', readonly InTwo[]>> = {
  receiver: [
    {
      en: 'On a server with Node 20.19 or newer, in the folder of Assent: `npm ci && npm run build`. Put assent.json there; a proxy with TLS stands before it.',
      ru: 'На сервере с Node 20.19 или новее, в папке Assent: `npm ci && npm run build`. Положите туда assent.json; перед приёмником стоит прокси с TLS.',
    },
    {
      en: 'Check it: `node build/assent.js check assent.json`',
      ru: 'Проверьте: `node build/assent.js check assent.json`',
    },
    {
      en: 'Name a word for signing in: `echo ASSENT_ADMIN_TOKEN=any-word-of-16-signs-or-more > .env`',
      ru: 'Назовите слово для входа: `echo ASSENT_ADMIN_TOKEN=any-word-of-16-signs-or-more > .env`',
    },
    {
      en: 'Start it: `node build/assent.js serve --config assent.json --port 8787 --data data`',
      ru: 'Запустите: `node build/assent.js serve --config assent.json --port 8787 --data data`',
    },
    {
      en: 'Send yourself a lead, and sign in at /admin.',
      ru: 'Отправьте заявку самому себе и войдите на /admin.',
    },
  ],
  php: [
    {
      en: 'Upload the folder dist as /assent/ and assent.json to the root of the site.',
      ru: 'Загрузите папку dist как /assent/, а assent.json в корень сайта.',
    },
    {
      en: 'Put demo/endpoints/lead.php beside it, and set $site in its first lines.',
      ru: 'Рядом положите demo/endpoints/lead.php и впишите $site в его первых строках.',
    },
    {
      en: 'Send yourself a lead: it is one line of a file outside of the web folder.',
      ru: 'Отправьте заявку самому себе: она станет строкой файла вне папки сайта.',
    },
  ],
  other: [
    {
      en: 'Upload the folder dist as /assent/ and assent.json to the root of the site.',
      ru: 'Загрузите папку dist как /assent/, а assent.json в корень сайта.',
    },
    {
      en: 'Send yourself a lead, and look whether the consent’s fields arrived beside it.',
      ru: 'Отправьте заявку самому себе и посмотрите, пришли ли рядом поля согласия.',
    },
  ],
};
