import type { InTwo } from '../../../core/service';
import type { Destination } from '../destination';

/** How leads get a place to come to: steps before the lines of `.env`, and after them. */
export type Serving = { why: InTwo; before: readonly InTwo[]; after: readonly InTwo[] };

const upload: InTwo = {
  en: 'Upload the folder `dist` of Assent to the site as `/assent/`, and `assent.json` to the site’s root.',
  ru: 'Загрузите папку `dist` из Assent на сайт как `/assent/`, а `assent.json` — в корень сайта.',
};

/** By where leads go first. */
export const serving: Readonly<Record<Destination, Serving>> = {
  receiver: {
    why: {
      en: 'It needs a server of your own (a VPS with Linux, in Russia where Russian law holds). On plain hosting without Node choose lead.php in question 5: leads then go into a file, not to mail or CRM.',
      ru: 'Нужен свой сервер: VPS с Linux, для сайта под законами России — в России. Если есть только обычный хостинг, выберите lead.php в вопросе 5: заявки лягут в файл, без почты и CRM.',
    },
    before: [
      {
        en: 'Where your domain is kept, add a record of type A: name `{host}`, value: the server’s IP address.',
        ru: 'У регистратора домена добавьте запись типа A: имя `{host}`, значение — IP-адрес сервера.',
      },
      {
        en: 'On the server install Node 20.19 or newer and Caddy, put the folder of Assent there, and in it type `npm ci && npm run build`',
        ru: 'На сервере поставьте Node 20.19 или новее и Caddy, положите туда папку Assent и наберите в ней `npm ci && npm run build`',
      },
      {
        en: 'Put the downloaded `assent.json` into that folder, and beside it a file named `.env` with these lines:',
        ru: 'Положите в ту же папку скачанный `assent.json`, а рядом — файл с именем `.env` и такими строками:',
      },
    ],
    after: [
      {
        en: 'Check it: `node build/assent.js check assent.json`',
        ru: 'Проверьте: `node build/assent.js check assent.json`',
      },
      {
        en: 'Start it: `node build/assent.js serve --config assent.json --port 8787 --data data` (demo/deploy/assent@.service keeps it running after you leave). Answers changed later? Put the new file in place of the old one: it is noticed by itself.',
        ru: 'Запустите: `node build/assent.js serve --config assent.json --port 8787 --data data` (чтобы работал и без вас, возьмите demo/deploy/assent@.service). Позже измените ответы — положите новый файл вместо прежнего: приёмник заметит сам.',
      },
      {
        en: 'Let the world in over HTTPS, in a second window: `caddy reverse-proxy --from {host} --to localhost:8787`. Caddy gets the certificate by itself.',
        ru: 'Во втором окне откройте его миру по HTTPS: `caddy reverse-proxy --from {host} --to localhost:8787`. Сертификат Caddy получит сам.',
      },
    ],
  },
  php: {
    why: {
      en: 'Any hosting with PHP will do. There is no /admin then, and nothing is handed on.',
      ru: 'Подойдёт любой хостинг с PHP. Страницы /admin тогда нет, и дальше заявки не уходят.',
    },
    before: [
      upload,
      {
        en: 'Put `demo/endpoints/lead.php` into that folder `/assent/`, and write your site into `$site` in its first lines: `{site}`.',
        ru: 'Положите `demo/endpoints/lead.php` в ту же папку `/assent/` и впишите в `$site` в его первых строках свой сайт: `{site}`.',
      },
    ],
    after: [],
  },
  other: {
    why: {
      en: 'The other side keeps leads, and the proof that comes with each: make sure that it does.',
      ru: 'Заявки и доказательство при каждой хранит та сторона: убедитесь, что она это делает.',
    },
    before: [upload],
    after: [],
  },
};
