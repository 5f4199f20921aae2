import { leadsOf } from '../browser/leads';
import { newPath, putPage } from '../browser/page';
import type { Receiver, Site } from '../browser/site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

const OWN = '<div data-assent-form="callback"><a href="tel:+74950000000">Позвоните</a></div>';
const WRAPPED = `<form data-assent-form="callback">
  <label>Имя <input name="fio"></label> <label>Телефон <input name="tel" type="tel"></label>
  <button>Отправить</button></form>`;
const POPUP = '<button data-assent-popup="callback">Заказать звонок</button>';

const box = { css: 'input[type=checkbox]', name: 'связаться со мной' };
const send = { css: 'form button', name: 'Отправить' };
const status = (name: string) => ({ css: '[role=status]', name });

/** Opens a page with a form that sends to the receiver; the banner is answered, it is not in question here. */
async function open(visitor: Visitor, site: Site, { config }: Receiver, body: string) {
  const address = putPage(site, newPath(), { config, body });
  await visitor.go(address);
  await visitor.click({ css: '[data-assent-action="decline"]' });
}

async function fill(visitor: Visitor, name: string) {
  await visitor.fill('Имя', name);
  await visitor.fill('Телефон', '8 (999) 123-45-67');
}

/** Ids in the outbox; none where there is no database. */
const outbox = (visitor: Visitor) =>
  visitor.ask(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'assent')) return [];
    return new Promise<IDBValidKey[]>((resolve, reject) => {
      const opening = indexedDB.open('assent');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('outbox').objectStore('outbox').getAllKeys();
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result);
        };
      };
    });
  });

for (const [form, body] of Object.entries({ 'an own form': OWN, 'a wrapped form': WRAPPED })) {
  test(`${form} stops without its box, and with it the lead stands in the database`, async ({
    visitor,
    site,
    receiver,
  }) => {
    const name = `Анна ${crypto.randomUUID().slice(0, 8)}`;
    await open(visitor, site, receiver, body);
    await fill(visitor, name);
    await visitor.click(send);
    await visitor.hasFocus(box);
    await visitor.sees({ css: 'form *', name: 'Без этого согласия отправить заявку нельзя' });
    expect(await visitor.about(box, (node) => node.getAttribute('aria-invalid'))).toBe('true');
    expect(await outbox(visitor)).toEqual([]);
    await visitor.press('Space');
    await visitor.click(send);
    await visitor.sees(status('Заявка принята'));
    expect(leadsOf(receiver, name)).toMatchObject([
      {
        fields: { phone: '+79991234567' },
        typed: { phone: '8 (999) 123-45-67' },
        stamp: {
          decisions: [
            { purpose: 'callback', state: 'given' },
            { purpose: 'newsletter', state: 'refused' },
          ],
          indication: { trusted: true },
        },
      },
    ]);
    await expect.poll(() => outbox(visitor)).toEqual([]);
  });
}

test('while the receiver is down a lead waits, and goes once when it is back', async ({
  visitor,
  site,
  receiver,
}) => {
  const name = `Пётр ${crypto.randomUUID().slice(0, 8)}`;
  await open(visitor, site, receiver, OWN);
  await fill(visitor, name);
  await visitor.click(box);
  await receiver.stop();
  await visitor.click(send);
  await visitor.sees(status('Заявка сохранена на этом устройстве'));
  expect(await outbox(visitor)).toHaveLength(1);
  // The next visit finds it still waiting.
  await visitor.reload();
  await visitor.sees({ css: 'body *', name: 'ещё ждёт отправки' });
  // A page that is there when it is back would send it, and have said so before the next one.
  const address = await visitor.ask(() => location.href);
  site.put('/elsewhere.html', '<p>Другая страница</p>');
  await visitor.go(`${site.origin}/elsewhere.html`);
  await receiver.start();
  await visitor.go(address);
  await visitor.sees({ css: 'body *', name: 'Ваша заявка' });
  await expect.poll(() => leadsOf(receiver, name)).toHaveLength(1);
  await visitor.sees({ css: 'body *', name: 'принята.' });
});

test('a popup is a dialog; Escape closes it and gives the focus back', async ({
  visitor,
  site,
  receiver,
}) => {
  const dialog = { css: 'dialog', name: 'Оставьте заявку' };
  const opener = { css: '[data-assent-popup]' };
  await open(visitor, site, receiver, POPUP);
  await visitor.click(opener);
  await visitor.sees(dialog);
  expect(await visitor.about(dialog, (node) => node.matches(':modal'))).toBe(true);
  await visitor.hasFocus({ css: 'dialog input', name: 'Имя' });
  await visitor.press('Escape');
  await visitor.doesNotSee(dialog);
  await visitor.hasFocus(opener);
});
