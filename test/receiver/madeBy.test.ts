import { expect, test } from 'vitest';
import { giveAccess } from '../../src/receiver/access/giveAccess';
import { verifyStore } from '../../src/receiver/ledger/verifyStore';
import { desk } from './desk';
import { contact } from './messages';
import { startReceiver } from './receiver';

test('who asked for a hold and who noted a disclosure stand beside them, and a changed name is found', async () => {
  const receiver = await startReceiver();
  const { store } = receiver;
  const sent = contact();
  await receiver.post('/v1/contact', sent);
  const onLead = `/admin/leads/${sent.id}`;
  const made = { name: 'Ирина', role: 'owner', nowMs: receiver.now.ms } as const;
  const given = await giveAccess(store, made);
  const token = given.kind === 'given' ? given.token : '';
  const owner = await desk(receiver, onLead, token);
  await owner.press(`${onLead}/disclose`, { to: 'МВД', basis: 'запрос 12' });
  await owner.press(`${onLead}/hold`, { basis: '402-ФЗ', until: '2031-12-31' });
  const page = await (await owner.see(onLead)).text();
  expect(page).toMatch(/МВД · запрос 12 · noted by Ирина/);
  expect(page).toMatch(/402-ФЗ \(noted by Ирина\)/);

  const faults: unknown[] = [];
  const verify = () =>
    verifyStore({
      ...{ store, heads: { heads: [], unreadable: [] } },
      onFault: (fault) => faults.push(fault),
    });
  await verify();
  expect(faults).toEqual([]);
  await receiver.database.write(({ db }) =>
    db.updateTable('disclosures').set({ person: 'Пётр' }).execute(),
  );
  await verify();
  expect(faults).toContainEqual(expect.objectContaining({ about: 'disclosure', lead: sent.id }));
});
