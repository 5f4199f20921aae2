import { expect, test } from 'vitest';
import { desk } from './desk';
import { contact } from './messages';
import { startReceiver, TOKEN } from './receiver';

const type = { 'Content-Type': 'application/x-www-form-urlencoded', 'Accept-Language': 'en' };
const note = 'Перезвонить "завтра"\r\nпосле <шести> & спросить Анну';

/** A lead, and what its page sends when a note is kept. */
async function written() {
  const receiver = await startReceiver();
  const lead = contact();
  await receiver.post('/v1/contact', lead);
  const onLead = `/admin/leads/${lead.id}`;
  const owner = await desk(receiver, onLead);
  const notes = async () => (await receiver.store.work.of(lead.id)).notes.map(({ text }) => text);
  const send = (path: string, values: Record<string, string>, Cookie = '') =>
    receiver.fetch(path, {
      method: 'POST',
      headers: { ...type, Cookie },
      body: new URLSearchParams(values).toString(),
    });
  return { receiver, onLead, owner, notes, send };
}

/** What the fields of a page's last form hold, by their names. */
function fieldsOf(page: string): Record<string, string> {
  const plain = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const form = page.slice(page.lastIndexOf('<form'));
  const inputs = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)];
  const [, text] = /<textarea[^>]*name="text"[^>]*>\n?([^<]*)</.exec(form) ?? [];
  return Object.fromEntries([
    ...inputs.map(([, name = '', value = '']) => [name, plain(value)]),
    ...(text === undefined ? [] : [['text', plain(text)]]),
  ]);
}

test('a note typed before the sign-in ended is asked for a sign-in, and stands there to be kept after it', async () => {
  const { receiver, onLead, owner, notes, send } = await written();
  await owner.press('/admin/sign-out');
  const asked = await send(
    `${onLead}/notes`,
    { token: 'old', back: 'state=new', text: note },
    owner.Cookie,
  );
  expect(asked.status).toBe(401);
  const carried = fieldsOf(await asked.text());
  expect(carried).toMatchObject({ to: onLead, note, back: 'state=new' });
  const wrong = await send('/admin/sign-in', { ...carried, token: 'not the token of anybody' });
  const again = fieldsOf(await wrong.text());
  expect(again.note).toBe(note);

  const signedIn = await send('/admin/sign-in', { ...again, token: TOKEN });
  expect(signedIn.headers.get('location')).toBeNull();
  const Cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const held = fieldsOf(await signedIn.text());
  expect(held.text).toBe(note);
  expect(await notes()).toEqual([]);
  const kept = await send(`${onLead}/notes`, held, Cookie);
  expect(kept.headers.get('location')).toContain(onLead);
  expect(await notes()).toEqual([note.replace('\r\n', '\n')]);
  expect(receiver.logged.join()).not.toContain('Перезвонить');
});

test('a note of a tab that was open since an earlier sign-in is held out, to be kept by another press', async () => {
  const { onLead, owner, notes, send } = await written();
  const refused = await send(`${onLead}/notes`, { token: 'old', text: note }, owner.Cookie);
  expect(refused.status).toBe(403);
  const held = fieldsOf(await refused.text());
  expect([held.text, await notes()]).toEqual([note, []]);
  expect((await send(`${onLead}/notes`, held, owner.Cookie)).status).toBe(303);
  expect(await notes()).toEqual([note.replace('\r\n', '\n')]);
});

test('nothing else is carried through a sign-in, nor anywhere but to a lead', async () => {
  const { onLead, send } = await written();
  const erase = await send(`${onLead}/erase`, { token: 'old', sure: 'yes', text: note });
  expect(fieldsOf(await erase.text())).not.toHaveProperty('note');
  const signedIn = await send('/admin/sign-in', { to: '/admin/keys', note, token: TOKEN });
  expect(signedIn.headers.get('location')).toBe('/admin/keys');
});
