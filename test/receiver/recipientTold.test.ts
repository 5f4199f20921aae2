import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import { sha256 } from '../../src/receiver/digest';
import { desk } from './desk';
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
  const after = await delivering({ crm, agency }, {}, named, folder);
  const { mine, post } = after;
  expect(await mine(key, 'PATCH', { fields: { name: 'Анна Облонская' } })).toBe(200);
  // A page that stood open shows the earlier text still.
  await post(contact());
  await expect.poll(() => own.arrived.length, { timeout: 30_000 }).toBe(3);
  const agreed = contact({ stamp: stamp({ texts: namedTexts }) });
  await post(agreed);
  await expect.poll(() => side.arrived.length, { timeout: 30_000 }).toBeGreaterThan(0);
  expect(told(side).map(({ data }) => data.id)).toEqual([agreed.id]);

  expect(await mine(key, 'PATCH', { withdraw: ['callback'] })).toBe(200);
  const owner = await desk(after, '/admin/deliveries');
  const onLead = `/admin/leads/${sent.id}`;
  const seen = async () => (await owner.see(onLead)).text();
  await expect
    .poll(seen, { timeout: 30_000 })
    .toMatch(
      /agency<\/b> · the withdrawal · not sent: this recipient was never told of the request/,
    );
  const why = 'what this person agreed to does not name this recipient, who was added later';
  expect(await seen()).toContain(`agency</b> · the request · not sent: ${why}`);
  const russian = { headers: { Cookie: owner.Cookie, 'Accept-Language': 'ru' } };
  expect(await (await after.fetch(onLead, russian)).text()).toContain('этого получателя нет');
});
