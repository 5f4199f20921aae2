import { expect, test } from 'vitest';
import { openDatabase } from '../../src/receiver/store/openDatabase';
import { consent, contact } from './messages';
import { outsideOf } from './outside';
import { databasePlace, startReceiver, temporaryFolder } from './receiver';

test('a database whose figures were never filled has them after the next start', async () => {
  const folder = temporaryFolder();
  const first = await startReceiver({}, folder);
  const keyHash = 'k'.repeat(43);
  const lead = contact({ keyHash });
  await first.post('/v1/contact', lead);
  await first.post('/v1/contact', contact({ keyHash, replaces: lead.id }));
  await first.post('/v1/contact', contact({ trap: { filled: true } }));
  await first.post('/v1/consent', consent());
  const kept = async ({ store }: typeof first) => [
    await store.leads.count(),
    await store.leads.count({ standing: 'aside' }),
    await store.leads.count({ standing: 'replaced' }),
    await store.consents.count(),
    await store.asideBytes(),
    await store.decisions.counts(),
  ];
  const before = await kept(first);
  expect(before.slice(0, 4)).toEqual([2, 1, 1, 1]);
  await first.store.close();
  const other = await outsideOf(first.dataFolder);
  await other.run("DELETE FROM figures; UPDATE leads SET list = 'stored'");
  await other.close();
  expect(await kept(await startReceiver({}, folder))).toEqual(before);
});

test('where it holds a thousand leads, it says that this may take a while', async () => {
  const folder = temporaryFolder();
  const first = await startReceiver({}, folder);
  await first.post('/v1/contact', contact());
  await first.store.close();
  const other = await outsideOf(first.dataFolder);
  const [lead = {}] = await other.rows('SELECT * FROM leads');
  const columns = Object.keys(lead);
  const copied = columns.map((name) => (name === 'id' ? "'copy ' || value" : name));
  await other.run(`
    WITH RECURSIVE counted(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM counted WHERE value < 999)
    INSERT INTO leads (${columns}) SELECT ${copied} FROM leads, counted;
    DELETE FROM figures;
  `);
  await other.close();
  const said: string[] = [];
  const opened = await openDatabase(await databasePlace(first.dataFolder), (line) =>
    said.push(line),
  );
  expect(said).toEqual([expect.stringContaining('may take a minute')]);
  if (opened.kind === 'open') await opened.database.close();
});
