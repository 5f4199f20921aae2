import { readFileSync } from 'node:fs';
import { blockOf } from '../../docs/blocks';
import { leadsOf } from '../leads';
import type { Receiver, Site } from '../site';
import { expect, test } from '../test';
import type { Visitor } from '../visitor';
import { printed } from './php';
import { headOf } from './recipe';

const block = (name: string) => blockOf('recipes/bitrix', name);
const stub = readFileSync('test/browser/recipes/stubs/bitrix.php', 'utf8');

/** A page of a Bitrix template; its address. `files` go over those that stand otherwise. */
function putTemplate(site: Site, receiver: Receiver, path: string, files = {}): string {
  site.put('/core.js', 'window.ownTagStood = !!document.getElementById("assent-js")');
  const html = printed({
    'index.php': stub,
    'header.php': block('bitrix-header'),
    'form.php': block('bitrix-form'),
    'local/assent-head.html': headOf(receiver),
    ...files,
  });
  site.put(path, html);
  return site.origin + path;
}

/** Fills the web form in; its fields have no labels. */
async function fillIn({ page, consentBox }: Visitor, name: string) {
  await expect(consentBox).toBeVisible();
  await page.locator('[name=form_text_1]').fill(name);
  await page.locator('[name=form_text_2]').fill('8 (999) 123-45-67');
}

test('header.php and a web form: the tag stands first, Bitrix gets its fields with the consent', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  let posted: string | undefined;
  site.answer('/contacts/', async (request, response) => {
    posted = '';
    for await (const part of request) posted += part;
    // The next page stands in the same template.
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><head>${headOf(receiver)}</head><p>Спасибо, ждите звонка.</p>`);
  });
  await page.goto(putTemplate(site, receiver, '/bitrix.html'));
  expect(await page.evaluate('ownTagStood')).toBe(true);
  await fillIn(visitor, 'Анна Битрикова');
  await visitor.send();
  await visitor.reads('Без этого согласия');
  expect(posted).toBeUndefined();
  await visitor.consentBox.check();
  const stamped = page.waitForRequest(/v1\/consent/);
  await visitor.send();
  await visitor.reads('Спасибо, ждите звонка.');
  for (const part of [
    'sessid',
    'WEB_FORM_ID',
    'web_form_submit',
    'consent_text',
    'Анна Битрикова',
  ]) {
    expect(posted).toContain(part);
  }
  expect((await stamped).postData()).not.toContain('Битрикова');
});

test('init.php and the composite site: the tag stands before the core’s scripts, a form that comes later is held and sent', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const files = {
    'local/php_interface/init.php': `<?php\n${block('bitrix-init')}`,
    'header.php': block('bitrix-header').replace(/<\?php readfile.*\n/, ''),
    'form.php': block('bitrix-form').replace('"stamp"', '"send"'),
    composite: '',
  };
  const posts = visitor.posts();
  await page.goto(putTemplate(site, receiver, '/composite.html', files));
  expect(await page.evaluate('ownTagStood')).toBe(true);
  await fillIn(visitor, 'Анна Композитова');
  await visitor.consentBox.check();
  await visitor.send();
  await visitor.reads('Заявка принята');
  expect(posts.map((post) => new URL(post.url()).pathname)).toEqual(['/v1/contact']);
  expect(leadsOf(receiver, 'Композитова')).toMatchObject([
    { fields: { name: 'Анна Композитова', phone: '+79991234567' } },
  ]);
});
