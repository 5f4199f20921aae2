import { config, page as pageOf } from './page.mjs';

const LOOKS = ['plain', 'soft'];

/** What the receiver of the pictures answers, by the name that was typed. */
const ANSWERS = { Анна: 201, Вера: 503, Глеб: 400 };

const LABELS = {
  ru: ['Ваше имя', 'Телефон', 'Жду звонка', 'Заказать звонок'],
  en: ['Your name', 'Phone', 'Call me back', 'Request a call'],
  ar: ['اسمك', 'الهاتف', 'اتصلوا بي', 'اطلب مكالمة'],
};

/** A form as a site's own designer might have made it. */
function siteForm(lang) {
  const [name, phone, send] = LABELS[lang];
  return `<style>
    .site { display: grid; gap: 16px; padding: 24px; border-radius: 4px; background: #0f3d3e; color: #fff }
    .site input:not([type=checkbox]) { box-sizing: border-box; width: 100%; padding: 12px; border: 0; border-bottom: 2px solid #e2b93b; background: #ffffff1a; color: inherit; font: inherit }
    .site button[type=submit] { padding: 14px; border: 0; background: #e2b93b; color: #1b1b1b; font: inherit; font-weight: 700 }
  </style>
  <form class="site" data-assent-form="callback" data-state="wrapped"><label>${name} <input name="name"></label>
    <label>${phone} <input name="phone" type="tel"></label><button type="submit">${send}</button></form>`;
}

/** Pictures of forms: every state of an own and of a wrapped one on one page, and the dialog. */
export function formScenes(origin, themes, languages) {
  const scenes = [];
  for (const size of ['desktop', 'phone']) {
    for (const theme of themes) {
      for (const lang of languages) {
        for (const look of LOOKS) {
          const over = {
            endpoint: { url: `${origin}/lead`, idempotent: true },
            operator: { ...config({}).operator, phone: '+7 495 000-00-00' },
            purposes: {
              callback: {
                basis: 'consent',
                data: ['name', 'phone', 'message', 'city'],
                keepDays: 365,
              },
              newsletter: { basis: 'consent', data: ['phone'], keepDays: 730 },
            },
            forms: {
              callback: { look, purposes: { callback: { required: true }, newsletter: {} } },
              long: {
                look,
                fields: [
                  'name',
                  'phone',
                  { id: 'city', label: LABELS[lang][0], type: 'select', options: ['1', '2'] },
                  'message',
                ],
                purposes: { callback: { required: true } },
              },
            },
          };
          const own = (state, form = 'callback') =>
            `<div data-assent-form="${form}" data-state="${state}"></div>`;
          const body = `<style>.states { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 24px; align-items: start } main > h2, h2 + p { display: none }</style>
            <div class="states"><button data-assent-popup="callback">${LABELS[lang][3]}</button>
            ${['idle', 'wrong', 'sent', 'waiting', 'failed'].map((state) => own(state)).join('')}${own('long', 'long')}
            ${siteForm(lang)}${siteForm(lang).replace('"wrapped"', '"wrapped-wrong"')}</div>`;
          const html = pageOf(lang, config({}, over), body);
          const scene = { row: `${look} ${theme}`, column: lang, size, theme, html, isAlone: true };
          const end = `${look}-${theme}-${size}-${lang}`;
          scenes.push(
            {
              ...scene,
              sheet: `forms-${size}-${look}`,
              name: `forms-${end}`,
              act: showStates,
              fullPage: true,
            },
            { ...scene, sheet: `popup-${size}`, name: `popup-${end}`, act: openPopup },
          );
        }
      }
    }
  }
  return scenes;
}

async function begin(page) {
  await page.route('**/lead', (route) => {
    const { id, fields } = route.request().postDataJSON();
    const status = ANSWERS[fields.name] ?? 201;
    return route.fulfill({ status, json: { ok: status < 300, id } });
  });
  await page.locator('#assent-consent [data-assent-action=decline]').click();
}

async function send(form, name) {
  await form.locator('input[name=name]').fill(name);
  await form.locator('input[name=phone]').fill('+7 999 123-45-67');
  await form.locator('input[type=checkbox]').first().check();
  await form.locator('[type=submit]').click();
}

async function showStates(page) {
  await begin(page);
  const in_ = (state) => page.locator(`[data-state="${state}"]`);
  const became = (state, kind) => in_(state).locator(`[data-assent-state="${kind}"]`).waitFor();
  await in_('long').locator('.assent-submit').waitFor();
  await in_('idle').locator('summary').first().click();
  for (const state of ['wrong', 'wrapped-wrong']) {
    await in_(state).locator('input[name=phone]').fill('123');
    await in_(state).locator('[type=submit]').click();
    await became(state, 'invalid');
  }
  await send(in_('sent'), 'Анна');
  await send(in_('waiting'), 'Вера');
  await send(in_('failed'), 'Глеб');
  await became('sent', 'sent');
  await became('waiting', 'waiting');
  await became('failed', 'failed');
}

async function openPopup(page) {
  await begin(page);
  await page.locator('[data-assent-popup]').click();
  await page.locator('dialog .assent-submit').waitFor();
}
