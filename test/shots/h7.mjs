// Pictures of the owner's desk as a working day leaves it, in `shots/desk/`: two languages, desktop and
// phone, light and dark, with what axe finds. `node test/shots/desk.mjs [part of a name]` after a build.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { makerOf, started, textsQuery } from '../bench/receiverProcess.mjs';
import { launchChromium } from './browser.mjs';

const FOLDER = 'shots/h7';
const TOKEN = 'token-of-the-pictures';
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 375, height: 812 } };
const LOCALES = { ru: 'ru-RU', en: 'en-GB' };
const PATHS = {
  aside: '/admin/aside',
  requests: '/admin/requests',
  consents: '/admin/consents',
  texts: '/admin/texts',
  keys: '/admin/keys',
  access: '/admin/access',
};
const NAMES = [
  'Анна Каренина',
  'Константин Левин',
  'Степан Аркадьевич Облонский',
  'Мария-Луиза д’Артаньян',
  'Ян',
  'Екатерина Щербацкая',
  'Алексей Вронский',
  'Dolly Oblonskaya',
  'Сергей Иванович Кознышев',
];

const wanted = process.argv[2] ?? '';
if (!wanted) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'assent-desk-'));
const sides = await Promise.all([204, 500].map(otherSide));
const demo = JSON.parse(readFileSync('demo/assent.json', 'utf8'));
writeFileSync(
  join(folder, 'assent.json'),
  JSON.stringify({
    ...demo,
    server: {
      ...{ postsPerMinute: 1e6, trapSeconds: 0, timeZone: 'Europe/Moscow' },
      privateHosts: ['127.0.0.1'],
      deliveries: {
        crm: { channel: 'webhook', url: sides[0], recipient: 'operator' },
        dispatch: { channel: 'webhook', url: sides[1], recipient: 'dispatch' },
      },
      alarms: ['crm'],
    },
  }),
);
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const { child, url } = await started(
  folder,
  [join(process.cwd(), 'build/assent.js'), 'serve', '--config', 'assent.json', '--port', '0'],
  { ASSENT_ADMIN_TOKEN: TOKEN, ASSENT_CRM_SECRET: secret, ASSENT_DISPATCH_SECRET: secret },
);
process.on('exit', () => child.kill());
const leads = await fill();
const browser = await launchChromium();
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
for (const [lang, size, colorScheme] of [['ru','desktop','light'],['en','phone','dark'],['ru','phone','light'],['en','desktop','dark']]) {
  {
    {
      const locale = LOCALES[lang], viewport = SIZES[size];
      const context = await browser.newContext({ viewport, locale, colorScheme });
      const page = await context.newPage();
      await page.goto(`${url}/admin`);
      await shot(page, 'sign-in', `${lang}-${size}-${colorScheme}`);
      await page.locator('input[type=password]').fill(TOKEN);
      await page.getByRole('button').first().click();
      for (const [name, path] of Object.entries(PATHS)) {
        if (!name.includes(wanted)) continue;
        await page.goto(url + path.replace('LEAD', `/admin/leads/${leads[0]}`));
        if (name==='aside') { for (const d of await page.locator('main details').all()) { if (Math.random()<0.3) await d.evaluate((e)=>e.open=true);} }
        if (name==='texts') { for (const d of await page.locator('main details').all()) await d.evaluate((e)=>e.open=true);}
        if (name==='access') { await page.locator('main details').first().evaluate((e)=>e.open=true); }
        await shot(page, name, `${lang}-${size}-${colorScheme}`);
      }
      await context.close();
    }
  }
}
{
  const context = await browser.newContext({ viewport: SIZES.phone, locale: 'ru-RU' });
  const page = await context.newPage();
  await page.goto(`${url}/admin/access`);
  await page.locator('input[type=password]').fill(TOKEN);
  await page.getByRole('button').first().click();
  await page.locator('#name').fill('Новый Человек');
  await page.locator('.give button').click();
  await shot(page, 'given', 'ru-phone'); console.log(await page.evaluate('document.documentElement.scrollHeight'), page.viewportSize());
  await page.goto(`${url}/admin/access`);
  await page.locator('#name').fill('Новый Человек');
  await page.locator('.give button').click();
  await shot(page, 'taken', 'ru-phone');
}
await browser.close();
process.exit();

/** A server of somebody else's that answers each post with this status. */
function otherSide(status) {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(status).end());
  }).unref();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}/`));
  });
}

/** Sends what a day brings; the ids of the leads. */
async function fill() {
  const database = new Database(join(folder, 'data/assent.db'), { readonly: true });
  const [contact, consent] = ['contact', 'consent'].map((kind) =>
    makerOf(kind, database.prepare(textsQuery(kind)).all()),
  );
  database.close();
  const origin = demo.origins[0];
  const post = async (path, made) => {
    const body = { ...made, stamp: { ...made.stamp, origin } };
    if (body.page) body.page = `${origin}/remont`;
    const headers = { Origin: origin, 'Content-Type': 'application/json' };
    const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return body.id;
  };
  const ids = [];
  for (const [index, name] of NAMES.entries()) {
    const phone = `+7999123456${index}`;
    const filled = index === 3;
    ids.unshift(
      await post('/v1/contact', {
        ...contact(),
        ...{ fields: { name, phone }, typed: { phone: `8 (999) 123-45-6${index}` } },
        trap: { ms: 9000, filled },
      }),
    );
    await post('/v1/consent', consent());
  }
  // more
  const bad = (name) => ({ ...contact(), fields: { name, phone: '+79991112233' }, trap: { ms: 9000, filled: true } });
  for (const name of ['SEO Продвижение сайтов недорого','Иван','Ольга Петровна','Buy now','ааа','ввв']) await post('/v1/contact', bad(name));
  const raw = (body) => fetch(url + '/v1/contact', { method: 'POST', headers: { Origin: origin, 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  await raw({ v: 7, id: crypto.randomUUID(), note: 'x' });
  const c = contact(); await raw({ ...c, v: 8, stamp: { ...c.stamp, origin }, page: origin + '/remont', fields: { name: 'Пётр Новый', phone: '+79995556677' } });
  const c2 = contact(); await raw({ ...c2, stamp: { ...c2.stamp, origin, texts: c2.stamp.texts.map((t, i) => i ? t : { ...t, sha256: 'x'.repeat(43), text: 'Другой текст' }) }, page: origin + '/remont', fields: { name: 'Мария', phone: '+79995556688' } });
  const head = { Authorization: `Bearer ${TOKEN}` };
  const token = /name="token" value="([^"]+)"/.exec(await (await fetch(url + '/admin/access', { headers: head })).text())[1];
  const press = (path, values) => fetch(url + path, { method: 'POST', headers: head, body: new URLSearchParams({ ...values, token }), redirect: 'manual' });
  await press('/admin/access', { name: 'Анна Каренина', role: 'manager' });
  await press('/admin/access', { name: 'Борис Годунов', role: 'owner' });
  await press('/admin/access', { name: 'Очень-Длинное Имя Менеджера Из Отдела Продаж и Сервиса', role: 'manager' });
  await press('/admin/requests', { kind: 'access', contact: 'Анна Каренина, 8 (999) 123-45-60', note: 'Хочет знать, что о ней хранится.' });
  const r = await press('/admin/requests', { kind: 'erase', contact: 'Ян, +7 999 123-45-64', note: '' });
  await press('/admin/requests', { kind: 'other', contact: 'dolly@example.ru', note: 'Откуда у вас мой номер?' });
  await press(r.headers.get('location') + '/answer', { how: 'Удалили, ответили письмом.' });
  PATHS.request = (await press('/admin/requests', { kind: 'correct', contact: 'Левин, 89991234561', note: 'Имя' })).headers.get('location');
  PATHS.asideOne = '/admin/aside?reason=suspect';
  PATHS.answered = '/admin/requests?show=answered';
  const db = new Database(join(folder, 'data/assent.db'));
  db.exec("update requests set due_at = '2026-11-26T20:59:59.999Z' where contact like 'dolly%'");
  db.close();
  return ids;
}

async function shot(page, name, variant) {
  const path = `${FOLDER}/${name}-${variant}`;
  await page.screenshot({ path: `${path}.png`, fullPage: true });
  await page.evaluate(axe);
  const { violations } = await page.evaluate('axe.run()');
  for (const { id, nodes } of violations)
    process.stdout.write(`${name}-${variant}: ${id} ${nodes[0]?.html.slice(0, 120)}\n`);
  const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  if (wide > 0) process.stdout.write(`${name}-${variant}: ${wide} px too wide\n`);
}
