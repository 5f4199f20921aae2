import { join } from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { config } from '../messages';
import { delivering } from '../otherSide';
import { temporaryFolder } from '../receiver';

test.each([
  "select count(*) from deliveries where delivery = ? and outcome = 'failed'",
  "select last from deliveries where delivery = ? and outcome = 'failed' order by settled_at desc",
  "select max(settled_at) from deliveries where delivery = ? and outcome = 'delivered'",
])('%s → found without a look at all that ever went out', async (query) => {
  const folder = temporaryFolder();
  const { served } = await delivering({}, {}, config, folder);
  await served.close();
  const database = new Database(join(folder, 'assent.db'));
  const plan = database.prepare(`explain query plan ${query}`).all('crm') as { detail: string }[]; // as SQLite says it
  database.close();
  expect(plan.map(({ detail }) => detail).join()).toMatch(
    /^SEARCH deliveries USING (COVERING )?INDEX deliveries_settled \(delivery=\? AND outcome=\?\)$/,
  );
});
