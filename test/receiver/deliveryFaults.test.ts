import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/receiver/store/openDatabase';
import { desk } from './desk';
import { config, contact } from './messages';
import { delivering, operator, otherSide } from './otherSide';
import { databasePlace, temporaryFolder } from './receiver';

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

/** The database of a data folder, as a stranger with its password would open it beside the receiver. */
async function databaseOf(folder: string) {
  const opened = await openDatabase(await databasePlace(folder));
  if (opened.kind === 'failed') throw new Error(opened.message);
  onTestFinished(() => opened.database.close());
  return opened.database;
}

test('a lead whose row was damaged counts its tries, says why, and holds up no other', async () => {
  let isDown = true;
  const side = await otherSide(() => (isDown ? 503 : 200));
  const folder = temporaryFolder();
  const receiver = await delivering({ crm: { ...operator, url: side.url } }, {}, config, folder);
  const [damaged, sound] = [contact(), contact()];
  await receiver.post(damaged);
  await until(() => side.arrived.length).toBeGreaterThan(0);
  const database = await databaseOf(folder);
  await database.write(({ db }) =>
    db.updateTable('leads').set({ fields: '{"name":' }).where('id', '=', damaged.id).execute(),
  );
  const said = () => receiver.logged.filter((line) => line === 'delivery crm: OWN_FAULT').length;
  await until(said).toBeGreaterThan(1);
  isDown = false;
  await receiver.post(sound);
  await until(() => side.arrived.at(-1)?.headers['webhook-id']).toBe(`${sound.id}.1.crm`);
  const owner = await desk(receiver, '/admin/deliveries');
  expect(await (await owner.see('/admin/deliveries')).text()).toContain(
    'this receiver could not make it ready to send',
  );
  const logged = receiver.logged.join('\n');
  for (const canary of [damaged.fields.name, damaged.fields.phone?.slice(-7), damaged.id])
    expect(logged).not.toContain(canary);
});
