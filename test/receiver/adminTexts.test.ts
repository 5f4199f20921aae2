import { expect, test } from 'vitest';
import { publishTexts } from '../../src/receiver/intake/publishTexts';
import { desk } from './desk';
import { config } from './messages';
import { startReceiver } from './receiver';

const seen = async (page: Promise<Response>) => (await page).text();
const bare = (page: string) => page.replace(/<[^>]+>/g, '\n').replace(/\s+/g, ' ');

test('what is shown stands with its name, since when, and a link to its proof; in the page’s own language first', async () => {
  const receiver = await startReceiver();
  const owner = await desk(receiver, '/admin');
  const page = await seen(owner.see('/admin/texts'));
  expect(bare(page)).toMatch(/Text of the consent contact me/i);
  expect(page).toContain('shown since November 22, 2026');
  expect(page).not.toContain('Earlier words');
  const ru = await seen(owner.see('/admin/texts?language=ru'));
  expect(ru).toContain('Даю ООО «Оптимум Сервис» согласие');
  const path = /href="(\/text\/[\w-]{43})"/.exec(ru)?.[1] ?? '';
  expect((await owner.see(path)).status).toBe(200);
});

test('words that were changed stand below the new ones, with from when until when', async () => {
  const receiver = await startReceiver();
  receiver.now.ms += 10 * 86_400_000;
  const changed = { ...config, operator: { ...config.operator, name: 'ООО «Другое имя»' } };
  await publishTexts(changed, receiver.store, receiver.now.ms);
  const owner = await desk(receiver, '/admin');
  const page = await seen(owner.see('/admin/texts?language=ru&role=label'));
  const [now = '', earlier = ''] = page.split('Earlier words (1)');
  expect(now).toContain('shown since December 2, 2026');
  expect(now).toContain('Даю ООО «Другое имя»');
  expect(now).not.toContain('Оптимум');
  expect(earlier).toContain('shown on November 22, 2026');
  expect(earlier).toContain('Даю ООО «Оптимум Сервис»');
});

test('one kind alone, a language nobody was shown, and a look with own colours', async () => {
  const receiver = await startReceiver({
    banner: { colors: { surface: '#102030', ink: '#ffffff' } },
  });
  const owner = await desk(receiver, '/admin');
  const answer = await owner.see('/admin/texts?role=banner&language=de');
  const page = await answer.text();
  expect(page.match(/<article/g)).toHaveLength(1);
  expect(page).toContain('lang="de"');
  expect(page).toContain('.look-0 .drawn{--drawn-surface:#102030');
  const nonce = /<style nonce="([\w-]+)"/.exec(page)?.[1];
  expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
  const klingon = await seen(owner.see('/admin/texts?language=tlh&role=nonsense'));
  expect(klingon.match(/<article/g)?.length).toBeGreaterThan(3);
});
