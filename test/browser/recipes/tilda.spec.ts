import { readFileSync } from 'node:fs';
import { blockOf } from '../../docs/blocks';
import { leadsOf } from '../leads';
import type { Receiver, Site } from '../site';
import { expect, test } from '../test';
import { headOf } from './recipe';

const block = (name: string) => blockOf('recipes/tilda', name);

const FORM = /<form[\s\S]*<\/form>/.exec(
  readFileSync('test/browser/pages/markups/tilda.html', 'utf8'),
)?.[0];

/** Another form of the same kind, in a popup that a link opens. */
const POPUP = `<a href="#popup:myform">Открыть окно</a>
  <div id="rec987654321" class="r t-rec t-rec_popup"><div class="t702"><div class="t-popup" data-tooltip-hook="#popup:myform" role="dialog" style="display: none">
  ${FORM?.replaceAll('123456789', '987654321').replaceAll('14958', '14959')}</div></div></div>`;

/**
 * As Tilda's script: takes the press on a form's button, posts what the form holds, says thanks and empties it. Its own
 * checks, captcha and payment are left out.
 */
const SCRIPT = `<script>
  document.addEventListener('click', (event) => {
    const link = event.target.closest('[href^="#popup:"]');
    if (link) {
      document.querySelector('[data-tooltip-hook="' + link.hash + '"]').style.display = 'block';
      return event.preventDefault();
    }
    const form = event.target.closest('.js-form-proccess [type=submit]')?.form;
    if (!form) return;
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.open('POST', 'https://forms.tildaapi.com/procces/');
    request.onload = () => {
      form.dispatchEvent(new Event('tildaform:aftersuccess', { bubbles: true }));
      form.querySelector('.t-form__inputsbox').style.display = 'none';
      const box = form.querySelector('.js-successbox');
      box.style.display = 'block';
      box.textContent = 'Спасибо, данные отправлены.';
      form.reset();
    };
    request.send(new URLSearchParams(new FormData(form)));
  });
</script>`;

/** A published page with this in its head, below the printed lines; its address. */
function publish(site: Site, receiver: Receiver, path: string, head: string, body = ''): string {
  site.put(
    path,
    `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Страница</title>${headOf(receiver)}${head}</head>
    <body class="t-body"><div id="allrecords" class="t-records"><div id="rec123456789" class="r t-rec">${FORM}</div>${POPUP}${body}
    <div class="t706">${FORM?.replaceAll('123456789', '706')}</div></div>${SCRIPT}</body></html>`,
  );
  return site.origin + path;
}

test('Tilda’s forms, in the page and in a popup, go on sending with the consent; the cart’s is left alone', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const sent: URLSearchParams[] = [];
  await page.route('https://forms.tildaapi.com/procces/', (route) => {
    sent.push(new URLSearchParams(route.request().postData() ?? ''));
    const headers = { 'Access-Control-Allow-Origin': '*' };
    return route.fulfill({ headers, json: { message: 'OK', results: ['1:2'] } });
  });
  await page.goto(publish(site, receiver, '/tilda.html', block('tilda-head')));
  await visitor.control('decline').click();
  for (const [id, name] of [
    ['rec123456789', 'Анна Тильдова'],
    ['rec987654321', 'Анна Попапова'],
  ] as const) {
    const form = page.locator(`#${id} form`);
    if (id === 'rec987654321') await page.getByText('Открыть окно').click();
    const box = form.getByRole('checkbox', { name: /связаться со мной/ });
    await expect(box).toBeVisible();
    await form.locator('[name=Name]').fill(name);
    await form.locator('[name=Phone]').fill('+7 (999) 123-45-67');
    const count = sent.length;
    await form.getByRole('button', { name: 'Отправить заявку' }).click();
    await expect(form.getByText('Без этого согласия')).toBeVisible();
    expect(sent).toHaveLength(count);
    await box.check();
    const stamped = page.waitForResponse(/v1\/consent/);
    await form.getByRole('button', { name: 'Отправить заявку' }).click();
    await expect(form.getByText('Спасибо, данные отправлены.')).toBeVisible();
    expect((await stamped).status()).toBe(201);
    expect((await stamped).request().postData()).not.toContain(name);
    expect(sent).toHaveLength(count + 1);
    expect(Object.fromEntries(sent.at(-1) ?? [])).toMatchObject({
      Name: name,
      consent_purposes: 'callback',
      consent_text: expect.stringContaining('ООО «Оптимум Сервис»'),
    });
  }
  await expect(page.locator('.t706 .assent-consents')).toHaveCount(0);
  expect(leadsOf(receiver, 'Тильдова')).toEqual([]);
});

test('with “send” Tilda gets nothing; forms are told apart by their blocks, a form of ours stands beside', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const head = block('tilda-by-block')
    .replace("'stamp'", "'send'")
    // The receiver of the tests has this one form.
    .replace(/, rec987654321: 'newsletter'/, '');
  const posts = visitor.posts();
  await page.goto(publish(site, receiver, '/tilda-send.html', head, block('tilda-own')));
  const form = page.locator('#rec123456789 form');
  const box = form.getByRole('checkbox', { name: /связаться со мной/ });
  await expect(box).toBeVisible();
  await expect(page.locator('#rec987654321 .assent-consents')).toHaveCount(0);
  await form.locator('[name=Name]').fill('Анна Сендова');
  await form.locator('[name=Phone]').fill('+7 (999) 123-45-67');
  await box.check();
  await form.getByRole('button', { name: 'Отправить заявку' }).click();
  await expect(form.getByText('Заявка принята')).toBeVisible();
  expect(posts.map((post) => new URL(post.url()).pathname)).toEqual(['/v1/contact']);
  expect(leadsOf(receiver, 'Сендова')).toHaveLength(1);
  await page.getByRole('button', { name: 'Перезвоните мне' }).click();
  await expect(page.getByRole('dialog').getByLabel('Имя')).toBeVisible();
});
