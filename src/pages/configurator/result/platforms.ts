import type { InTwo } from '../../../core/service';

/** One way to put the lines into a site, step by step. */
export type Platform = { id: string; title: string | InTwo; steps: readonly InTwo[] };

const form: InTwo = {
  en: 'Where the form shall stand, put `<div data-assent-form="{form}"></div>`. A form that is there already is marked: `<form data-assent-form="{form}">`.',
  ru: 'Где должна стоять форма, поставьте `<div data-assent-form="{form}"></div>`. Форму, которая уже есть, отметьте: `<form data-assent-form="{form}">`.',
};

/** Where sites are made. */
export const platforms: readonly Platform[] = [
  {
    id: 'html',
    title: { en: 'Plain HTML', ru: 'Обычный HTML' },
    steps: [
      {
        en: 'Open each page (or the template they share) and paste the lines right behind `<head>` and `<meta charset>`, above all that loads anything.',
        ru: 'Откройте каждую страницу (или общий шаблон) и вставьте строки сразу после `<head>` и `<meta charset>`, выше всего, что что-нибудь загружает.',
      },
      {
        en: 'Take out the codes of the counters you named here: they start by themselves once allowed.',
        ru: 'Уберите коды счётчиков, которые назвали здесь: они запустятся сами, когда им разрешат.',
      },
      form,
    ],
  },
  {
    id: 'wordpress',
    title: 'WordPress',
    steps: [
      {
        en: 'By the hosting’s file manager or FTP open `wp-content/mu-plugins/` (make the folder if there is none). Save the lines there as `assent-head.html`, and put `demo/seal/wordpress.php` beside it. It needs no activation, and stands above the theme’s own files; “code for the head” plugins come later.',
        ru: 'В файловом менеджере хостинга или по FTP откройте `wp-content/mu-plugins/` (нет папки — создайте). Сохраните там строки как `assent-head.html` и положите рядом `demo/seal/wordpress.php`. Включать ничего не нужно; строки встанут выше файлов темы, а плагины «код в head» печатают позже.',
      },
      {
        en: 'Plugins → Installed Plugins: switch off those that print the counters you named here; look into the theme’s settings, too.',
        ru: 'Плагины → Установленные: выключите те, что печатают названные здесь счётчики; загляните и в настройки темы.',
      },
      {
        en: 'Where plugins ask the WP Consent API, tick it among the services.',
        ru: 'Если плагины спрашивают WP Consent API, отметьте его среди сервисов.',
      },
      {
        en: 'On the page add the block “Custom HTML” with `<div data-assent-form="{form}"></div>`, and press “Update”. Empty the cache plugin’s cache.',
        ru: 'На странице добавьте блок «Произвольный HTML» с `<div data-assent-form="{form}"></div>` и нажмите «Обновить». Очистите кеш в плагине кеширования.',
      },
    ],
  },
  {
    id: 'tilda',
    title: 'Tilda',
    steps: [
      {
        en: 'Site Settings → More → HTML code for the head → Edit code: paste the lines, save (on paid plans).',
        ru: 'Настройки сайта → Ещё → HTML-код для вставки внутрь HEAD → Редактировать код: вставьте строки, сохраните (на платных тарифах).',
      },
      {
        en: 'Site Settings → Analytics: take out the counters you named here. Those that stand there run by themselves.',
        ru: 'Настройки сайта → Аналитика: уберите названные здесь счётчики. Те, что стоят там, запускаются сами.',
      },
      {
        en: 'Take out Tilda’s own cookie blocks (T972, T657, T886, T887): two questions would contradict each other.',
        ru: 'Уберите блоки самой Tilda о куки (T972, T657, T886, T887): два вопроса противоречили бы друг другу.',
      },
      {
        en: 'Put our form by the block T123 “HTML code”: `<div data-assent-form="{form}"></div>`.',
        ru: 'Нашу форму поставьте блоком T123 «HTML-код»: `<div data-assent-form="{form}"></div>`.',
      },
      { en: 'Publish all pages.', ru: 'Опубликуйте все страницы.' },
    ],
  },
  {
    id: 'bitrix',
    title: { en: '1C-Bitrix', ru: '1С-Битрикс' },
    steps: [
      {
        en: 'Settings → System settings → Websites → Site templates: see which template the site has. Open its `header.php` (`/local/templates/NAME/`, or `/bitrix/templates/NAME/`), and paste the lines right behind `<head>`, above `$APPLICATION->ShowHead()`. They carry data-skip-moving, so “move JavaScript to the end” leaves them.',
        ru: 'Настройки → Настройки продукта → Сайты → Шаблоны сайтов: посмотрите, какой шаблон у сайта. Откройте его `header.php` (`/local/templates/ИМЯ/` или `/bitrix/templates/ИМЯ/`) и вставьте строки сразу после `<head>`, выше `$APPLICATION->ShowHead()`. В них есть data-skip-moving, поэтому «перенос JavaScript вниз» их не тронет.',
      },
      {
        en: 'Take out the counters’ codes from `header.php`, `footer.php` and included areas.',
        ru: 'Уберите коды счётчиков из `header.php`, `footer.php` и включаемых областей.',
      },
      {
        en: 'Put `<div data-assent-form="{form}"></div>` on the page as HTML code, or mark the form in the component’s template. Empty the cache, the composite one too.',
        ru: 'Вставьте на страницу в режиме кода `<div data-assent-form="{form}"></div>` или отметьте форму в шаблоне компонента. Очистите кеш, композитный тоже.',
      },
    ],
  },
  {
    id: 'gtm',
    title: 'Google Tag Manager',
    steps: [
      {
        en: 'Better paste the lines for plain HTML into the pages, above the container: a counter that stands in the page itself is heard of too late here. Where only Tag Manager is in your hands: Tags → New → Custom HTML, paste these lines.',
        ru: 'Лучше вставить в страницы строки для обычного HTML, выше контейнера: счётчики, которые стоят на самой странице, отсюда не удержать. Если доступен только Tag Manager: Теги → Создать → Пользовательский HTML, вставьте эти строки.',
      },
      {
        en: 'As trigger take “Consent Initialization – All Pages”, which every container has. Save, press Submit.',
        ru: 'Триггером возьмите «Инициализация согласия – все страницы»: он есть в каждом контейнере. Сохраните и нажмите «Отправить».',
      },
      {
        en: 'Other tags fire on the event `assent_consent`, or set Google Consent Mode in question 6 and let Google’s tags follow it.',
        ru: 'Остальные теги запускайте по событию `assent_consent` или включите Google Consent Mode в вопросе 6: теги Google последуют ему.',
      },
      form,
    ],
  },
];
