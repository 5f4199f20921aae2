import type { InTwo } from '../../../core/service';
import type { Destination } from '../destination';

const look: InTwo = {
  en: 'Open `{site}` in a private window: the banner stands there. If it does not, empty the site’s cache, then press F12: the console says what is missing.',
  ru: 'Откройте `{site}` в частном окне: там стоит вопрос о куки. Если его нет, очистите кеш сайта, затем нажмите F12: консоль скажет, чего не хватает.',
};

const registry: InTwo = {
  en: 'Under Russian law give the regulator notice before you collect anything (152-FZ art. 22): `node build/assent.js check assent.json --registry` prints what to write.',
  ru: 'До начала сбора подайте уведомление в Роскомнадзор (152-ФЗ, ст. 22): что в нём писать, напечатает `node build/assent.js check assent.json --registry`',
};

/** How one sees that all of it works. */
export const firstLead: Readonly<Record<Destination, readonly InTwo[]>> = {
  receiver: [
    look,
    {
      en: 'Press “Decline”, then send yourself a lead.',
      ru: 'Нажмите «Отклонить» и отправьте заявку самому себе.',
    },
    {
      en: 'Sign in at `{receiver}/admin` with the word of `.env`: the lead is there, with the texts that were agreed to. In mail and CRM it arrives within a minute; `{receiver}/admin/deliveries` says why it did not.',
      ru: 'Войдите на `{receiver}/admin` словом из `.env`: заявка там, вместе с текстами, на которые согласились. На почте и в CRM она будет через минуту; если нет, `{receiver}/admin/deliveries` скажет почему.',
    },
    registry,
  ],
  php: [
    look,
    {
      en: 'Send yourself a lead: it is one line of a file outside of the web folder.',
      ru: 'Отправьте заявку самому себе: она станет строкой файла вне папки сайта.',
    },
    registry,
  ],
  other: [
    look,
    {
      en: 'Send yourself a lead, and look whether the consent’s fields arrived beside it.',
      ru: 'Отправьте заявку самому себе и посмотрите, пришли ли рядом поля согласия.',
    },
    registry,
  ],
};
