import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leadsOf } from './leads';
import { newPath, OWN_FORM, putPage, wrappedForm } from './page';
import type { Receiver } from './site';
import { expect, test } from './test';

for (const [kind, body] of Object.entries({ own: OWN_FORM, wrapped: wrappedForm() })) {
  test(`an ${kind} form tried on another address: the person reads the truth, the owner what to change`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const said = visitor.ownLines();
    const name = `Чужой Адрес ${kind}`;
    await page.goto(site.on('127.0.0.1', putPage(site, newPath(), { from: receiver, body })));
    await visitor.fill(name);
    await visitor.send();
    await visitor.reads(/Отправить не удалось: сервер не принял данные \(403\)/);
    await expect(page.getByRole('link', { name: '+7 495 000-00-00' })).toBeVisible();
    await expect(page.getByLabel('Имя')).toHaveValue(name);
    await expect(page.getByRole('button', { name: 'Отправить', exact: true })).toBeEnabled();
    await expect.poll(() => visitor.outbox()).toEqual([]);
    expect(leadsOf(receiver, name)).toEqual([]);
    const here = site.on('127.0.0.1');
    await expect
      .poll(() => said)
      .toEqual([
        `[assent] ${receiver.origin}/v1/contact takes nothing from pages on ${here}. If this site is yours, add "${here}" to "origins" in the receiver's configuration.`,
      ]);
  });
}

test('choices on another address wait until the owner names it, who is told once', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const said = visitor.ownLines();
  const here = site.on('127.0.0.1');
  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST') answers.push(response.status());
  });
  await page.goto(site.on('127.0.0.1', putPage(site, newPath(), { from: receiver })));
  await visitor.control('accept').click();
  await expect.poll(() => answers).toEqual([403]);
  await page.evaluate('assent.withdraw()');
  await expect.poll(() => answers).toEqual([403, 403]);
  await expect
    .poll(() => said)
    .toEqual([
      `[assent] ${receiver.origin}/v1/consent takes nothing from pages on ${here}. If this site is yours, add "${here}" to "origins" in the receiver's configuration.`,
    ]);
  const { origins = [] } = receiver.config;
  await restart(receiver, [...origins, here]);
  try {
    answers.splice(0);
    await page.reload();
    // The grant, then its withdrawal.
    await expect.poll(() => answers).toEqual([201, 201]);
  } finally {
    await restart(receiver, origins);
  }
});

/** Starts the receiver again as an owner does who changed `origins`. */
async function restart(receiver: Receiver, origins: string[]): Promise<void> {
  await receiver.stop();
  const config = { ...receiver.config, origins };
  writeFileSync(join(receiver.dataFolder, 'assent.json'), JSON.stringify(config));
  await receiver.start();
}
