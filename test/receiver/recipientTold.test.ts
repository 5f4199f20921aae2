import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import { sha256 } from '../../src/receiver/digest';
import { config, contact, shownTexts, stamp } from './messages';
import { delivering, operator, otherSide, told } from './otherSide';
import { temporaryFolder } from './receiver';

/** The configuration once an agency was named for callbacks, which it had not been before. */
const named: AssentConfig = {
  ...config,
  recipients: { ...config.recipients, agency: { name: 'ООО «Агентство»', country: 'RU' } },
  purposes: {
    ...config.purposes,
    callback: {
      ...(config.purposes?.callback ?? { data: ['phone'], keepDays: 365 }),
      recipients: ['bitrix24', 'agency'],
    },
  },
};

/** What a page shows from then on. */
const namedTexts = (['label', 'consent'] as const).flatMap((role) =>
  shownTexts(role, 'callback', named),
);

test('who agreed before a recipient was named → it hears nothing of them, corrected or sent late', async () => {
  const [side, own] = [await otherSide(), await otherSide()];
  const folder = temporaryFolder();
  const crm = { ...operator, url: own.url };
  const key = randomBytes(32).toString('base64url');
  const sent = contact({ keyHash: sha256(key) });
  const before = await delivering({ crm }, {}, config, folder);
  await before.post(sent);
  await expect.poll(() => own.arrived.length, { timeout: 30_000 }).toBe(1);
  await before.served.close();
  const agency = { channel: 'webhook', recipient: 'agency', url: side.url } as const;
  const { mine, post } = await delivering({ crm, agency }, {}, named, folder);
  expect(await mine(key, 'PATCH', { fields: { name: 'Анна Облонская' } })).toBe(200);
  // A page that stood open shows the earlier text still.
  await post(contact());
  await expect.poll(() => own.arrived.length, { timeout: 30_000 }).toBe(3);
  const agreed = contact({ stamp: stamp({ texts: namedTexts }) });
  await post(agreed);
  await expect.poll(() => side.arrived.length, { timeout: 30_000 }).toBeGreaterThan(0);
  expect(told(side).map(({ data }) => data.id)).toEqual([agreed.id]);
});
