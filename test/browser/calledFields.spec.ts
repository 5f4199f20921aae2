import { leadsOf } from './leads';
import { newPath, putPage } from './page';
import { expect, test } from './test';

const form = (inputs: string, more = '') =>
  `<form data-assent-form="callback" ${more} method="post">${inputs}<button>Отправить</button></form>`;

/** Forms of builders, in which names, ids and labels do not tell name and phone; the first input is the name. */
const TOLD: [string, string][] = [
  [
    'whose number',
    '<input type="text" name="your-name" placeholder="Ваше имя"><input type="text" name="text-456" placeholder="Ваш номер">',
  ],
  [
    'what the number is for',
    '<input name="f1" placeholder="Имя"><input name="f2" placeholder="Номер для связи">',
  ],
  ['WhatsApp', '<input name="f1" placeholder="Ваше имя"><input name="f2" placeholder="WhatsApp">'],
  ['Russian in Latin letters', '<input name="fio"><input name="nomer_telefona">'],
  [
    'words before, no label',
    '<div>Ваше имя:</div><input name="form_text_1"><div>Телефон:</div><input name="form_text_2">',
  ],
  ['words in a paragraph', '<p>Имя</p><input name="n"><p>Телефон</p><input name="p">'],
  [
    'aria-labelledby',
    '<input name="n" aria-labelledby="a1"><span id="a1">Имя</span><input name="p" aria-labelledby="a2 a3"><span id="a2">Теле</span><span id="a3" hidden>Телефон</span>',
  ],
  ['title', '<input name="n" title="Имя"><input name="p" title="Телефон">'],
  [
    'inputmode and a mask',
    '<input name="client"><input name="contact" inputmode="tel" placeholder="+7 (___) ___-__-__">',
  ],
  [
    'a mask of a library',
    `<input name="client"><input name="q2" data-inputmask="'mask': '+7 (999) 999-99-99'">`,
  ],
  [
    'words that float behind the field',
    '<h2>Заказать звонок</h2><div><input name="q1"><span>Имя</span></div><div><input name="q2"><span>Телефон</span></div>',
  ],
  [
    'cells of a table',
    '<table><tr><td>Имя</td><td><input name="q1"></td></tr><tr><td>Телефон</td><td><input name="q2"></td></tr></table>',
  ],
  [
    'what Webflow keeps in data-name',
    '<label for="name-2">Name</label><input name="name-2" id="name-2"><label for="field-2">Field</label><input name="field-2" data-name="Phone Number" id="field-2">',
  ],
  [
    'a rule of Tilda’s',
    '<input name="Name_2" placeholder="Как вас зовут?"><input name="Input_3" data-tilda-rule="phone" placeholder="Куда вам писать?">',
  ],
  [
    'a mask of Alpine’s',
    '<input x-model="who" placeholder="Имя"><input x-model="number" x-mask="+7 (999) 999-99-99">',
  ],
  [
    'a class that a mask goes by',
    '<input class="t-input" placeholder="Имя"><input class="t-input js-phone-mask" name="f2">',
  ],
  [
    'another language',
    '<input name="q1" placeholder="Nombre"><input name="q2" placeholder="Teléfono">',
  ],
  [
    // blakhani2012/useBizFlow-website#4
    'labels that name no field, beside fields without a name',
    '<div><label>Имя</label><input></div><div><label>Телефон</label><input></div>',
  ],
  [
    // nextcloud/contacts#5048
    'headings of sections',
    '<section><h3>Имя</h3><div><div><input></div></div></section><section><h3>Телефон</h3><div><p>Мобильный</p><div><input></div></div></section>',
  ],
  [
    'words of a picture',
    '<label for="i1"><img alt="Имя" src="data:,"></label><input id="i1" name="q1"><label for="i2"><img alt="Телефон" src="data:,"></label><input id="i2" name="q2">',
  ],
];

for (const [what, inputs] of TOLD) {
  test(`fields told by ${what}: asked, held until the box is ticked, then sent`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const name = `Анна ${crypto.randomUUID()}`;
    const body = form(inputs, 'data-assent-mode="send"');
    await page.goto(putPage(site, newPath(), { from: receiver, body }));
    await expect(visitor.consentBox).toBeVisible();
    const fields = page.locator('form input:not([type=checkbox])');
    await fields.nth(0).fill(name);
    await fields.nth(1).fill('8 (999) 123-45-67');
    await visitor.send();
    await expect(page.getByText('Без этого согласия')).toBeVisible();
    expect(leadsOf(receiver, name)).toEqual([]);
    await visitor.consentBox.check();
    await visitor.send();
    await expect.poll(() => leadsOf(receiver, name).length).toBe(1);
    expect(leadsOf(receiver, name)[0]?.fields).toEqual({ name, phone: '+79991234567' });
  });
}

/** A second input that is no phone, however it looks. */
const OTHERS: [string, string][] = [
  ['a passport', '<input name="f2" placeholder="Номер паспорта" inputmode="tel">'],
  ['a passport called a number', '<input name="passport" placeholder="Ваш номер">'],
  ['an order', '<input name="f2" title="Номер заказа">'],
  ['an order called a number', '<p>Номер заказа</p><input name="f2" placeholder="Ваш номер">'],
  [
    'a card',
    '<input name="f2" inputmode="tel" placeholder="0000 0000 0000 0000" aria-label="Номер карты">',
  ],
  ['a VIN', '<div>VIN-номер</div><input name="f2">'],
  ['a house', '<input name="f2" aria-labelledby="h"><span id="h">Номер дома</span>'],
  [
    'an address in a form about phones',
    '<input name="f2" class="phone-form__address" placeholder="Адрес">',
  ],
  ['an insurance number', '<p>СНИЛС</p><input name="f2" placeholder="___-___-___ __">'],
];

for (const [what, input] of OTHERS) {
  test(`${what} is taken for no phone, and the console says what is missing`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const said = visitor.ownLines();
    const body = form(`<input name="name">${input}`);
    await page.goto(putPage(site, newPath(), { from: receiver, body }));
    await expect.poll(() => said.join('\n')).toContain('data-assent-field="phone"');
    await expect(visitor.consentBox).toHaveCount(0);
  });
}

test('beside a true phone field a number of yours stays what it is', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const name = `Анна ${crypto.randomUUID()}`;
  const body = form(
    '<p>Имя</p><input name="f0"><p>Номер карты</p><input name="f1"><p>Телефон</p><input name="f2"><p>Номер заказа</p><input name="f3">',
    'data-assent-mode="send"',
  );
  await page.goto(putPage(site, newPath(), { from: receiver, body }));
  await expect(visitor.consentBox).toBeVisible();
  const fields = page.locator('form input:not([type=checkbox])');
  for (const [index, words] of [name, '1111 2222', '8 (999) 123-45-67', '77-88'].entries())
    await fields.nth(index).fill(words);
  await visitor.consentBox.check();
  await visitor.send();
  await expect.poll(() => leadsOf(receiver, name).length).toBe(1);
  expect(leadsOf(receiver, name)[0]?.fields).toEqual({ name, phone: '+79991234567' });
});
