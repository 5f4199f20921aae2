import { randomBytes } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../src/receiver/digest';
import { noteRestored } from '../../src/receiver/ledger/noteRestored';
import { openDatabase } from '../../src/receiver/store/openDatabase';
import { createStore } from '../../src/receiver/store/store';
import { config, contact } from './messages';
import { delivering, operator, otherSide } from './otherSide';
import { databasePlace, temporaryFolder } from './receiver';

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

test('after a restore no id is used that a lead may have had since the backup; a lead that comes again keeps its own', async () => {
  const side = await otherSide();
  const folder = temporaryFolder();
  const receiver = await delivering({ crm: { ...operator, url: side.url } }, {}, config, folder);
  const key = randomBytes(32).toString('base64url');
  const sent = contact({ keyHash: sha256(key) });
  await receiver.post(sent);
  await until(() => side.arrived.length).toBe(1);
  const opened = await openDatabase(await databasePlace(folder));
  if (opened.kind === 'failed') throw new Error(opened.message);
  const store = createStore(opened.database);
  onTestFinished(() => store.close());
  const nowMs = Date.now();
  await noteRestored(store, { savedAt: new Date(nowMs).toISOString(), heads: [], nowMs });
  await receiver.mine(key, 'PATCH', { fields: { name: 'Анна Облонская' } });
  await receiver.mine(key, 'PATCH', { fields: { name: 'Анна Каренина' } });
  const again = contact();
  await receiver.post(again);
  await until(() => side.arrived.length).toBe(4);
  expect(side.arrived.map(({ headers }) => headers['webhook-id']).sort()).toEqual(
    [`${sent.id}.1.crm`, `${sent.id}.1001.crm`, `${sent.id}.1002.crm`, `${again.id}.1.crm`].sort(),
  );
});
