// Pictures of the owner's desk as a working day leaves it, in `shots/desk/`: two languages, desktop and
// phone, light and dark, with what axe finds. `node test/shots/desk.mjs [part of a name]` after a build.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { makerOf, started, textsQuery } from '../bench/receiverProcess.mjs';
import { launchChromium } from './browser.mjs';

const FOLDER = 'shots/desk';
const TOKEN = 'token-of-the-pictures';
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 375, height: 812 } };
const LOCALES = { ru: 'ru-RU', en: 'en-GB' };
const PATHS = {
  leads: '/admin/leads',
  lead: 'LEAD',
  aside: '/admin/aside',
  requests: '/admin/requests',
  consents: '/admin/consents',
  figures: '/admin/figures',
  deliveries: '/admin/deliveries',
  texts: '/admin/texts',
  exports: '/admin/exports',
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
    figures: true,
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
await work();
const browser = await launchChromium();
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
for (const [lang, locale] of Object.entries(LOCALES)) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['light', 'dark']) {
      const context = await browser.newContext({ viewport, locale, colorScheme });
      const page = await context.newPage();
      await page.goto(`${url}/admin`);
      await shot(page, 'sign-in', `${lang}-${size}-${colorScheme}`);
      await page.locator('input[type=password]').fill(TOKEN);
      await page.getByRole('button').first().click();
      for (const [name, path] of Object.entries(PATHS)) {
        if (!name.includes(wanted)) continue;
        await page.goto(url + path.replace('LEAD', `/admin/leads/${leads[0]}`));
        await shot(page, name, `${lang}-${size}-${colorScheme}`);
      }
      await context.close();
    }
  }
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
  const headers = { Origin: origin, 'Content-Type': 'application/json' };
  for (let view = 0; view < 60; view++) {
    const answer = ['accepted', 'declined', 'chosen', undefined][view % 4];
    const choice = { analytics: answer !== 'declined', marketing: answer === 'accepted' };
    const said = [
      { v: 1, what: 'shown' },
      ...(answer ? [{ v: 1, what: answer, choice }] : []),
      ...(answer === 'accepted' ? [{ v: 1, what: 'ran', service: 'counter' }] : []),
    ];
    await fetch(`${url}/v1/figures`, { method: 'POST', headers, body: JSON.stringify(said) });
  }
  return ids;
}

/** Gives people access and writes down what others asked for, as an owner does. */
async function work() {
  const headers = { Authorization: `Bearer ${TOKEN}` };
  const page = await (await fetch(`${url}/admin/access`, { headers })).text();
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const press = async (path, values) => {
    const body = new URLSearchParams({ ...values, token });
    const pressed = await fetch(url + path, { method: 'POST', headers, body, redirect: 'manual' });
    if (pressed.status >= 400) throw new Error(`${path}: ${pressed.status}`);
    return pressed.headers.get('location') ?? '';
  };
  await press('/admin/access', { name: 'Анна Каренина', role: 'manager' });
  await press('/admin/access', { name: 'Борис Годунов', role: 'owner' });
  await press('/admin/requests', { kind: 'access', contact: 'Левин, 8 (999) 123-45-61' });
  const erase = await press('/admin/requests', { kind: 'erase', contact: 'Ян, 89991234564' });
  await press(`${erase}/answer`, { how: 'Удалили, ответили письмом.' });
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
