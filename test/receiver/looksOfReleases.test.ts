import { expect, test } from 'vitest';
import { textHash } from '../../src/receiver/digest';
import { publishTexts } from '../../src/receiver/intake/publishTexts';
import { verifyStore } from '../../src/receiver/ledger/verifyStore';
import { config } from './messages';
import { startReceiver } from './receiver';

test('a release whose words are others, with the same configuration → its texts have a look, those of the former keep theirs, and the database verifies', async () => {
  const { store, now } = await startReceiver();
  const [look] = await store.looks.all();
  if (!look) throw new Error('No look was kept.');
  const upgraded = await startReceiver({ operator: { ...config.operator, name: 'ООО «Другое»' } });
  const text = 'Слова прежнего выпуска';
  const sha256 = textHash(text);
  const at = new Date(now.ms - 1000).toISOString();
  await upgraded.store.write(async (tx) => {
    const row = { role: 'banner', id: 'banner', locale: 'ru' } as const;
    await tx.texts.add([{ ...row, text, sha256, publishedAt: at }]);
    await tx.looks.add({ digest: look.digest, banner: look.banner, texts: [sha256], at });
  });
  await publishTexts(config, upgraded.store, now.ms);
  const { texts, ...drawn } = look;
  expect(await upgraded.store.looks.ofText(sha256)).toEqual([{ ...drawn, firstAt: at }]);
  const kept = (await upgraded.store.looks.all()).find(({ digest }) => digest === look.digest);
  expect(kept?.texts).toEqual(new Set([...texts, sha256]));
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => void faults.push(fault);
  await verifyStore({ store: upgraded.store, heads: { heads: [], unreadable: [] }, onFault });
  expect(faults).toEqual([]);
});
