import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/receiver/digest';
import { isPostgres } from '../postgres/testDatabase';
import { config, contact } from './messages';
import { delivering, kinds, operator, otherSide } from './otherSide';
import { temporaryFolder } from './receiver';

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

function keyed() {
  const key = randomBytes(32).toString('base64url');
  return { key, sent: contact({ keyHash: sha256(key) }) };
}

/** One that answers the first word of one lead once it is let, and takes all else at once. */
async function heldSide(lead: string) {
  let answer: (status: number) => void = () => {};
  const held = new Promise<number>((resolve) => {
    answer = resolve;
  });
  const side = await otherSide((n) => {
    const isHeld = side.arrived[n]?.headers['webhook-id'] === `${lead}.1.crm`;
    return isHeld ? held : 200;
  });
  const ofLead = () => side.arrived.filter(({ body }) => body.includes(lead));
  return { side, answer: (status: number) => answer(status), ofLead };
}

/** One receiver, or where they may share a database two, the first of which has the lead under way. */
async function receivers(url: string) {
  const folder = temporaryFolder();
  const start = () => delivering({ crm: { ...operator, url } }, {}, config, folder);
  const first = await start();
  return { first, start: async () => (isPostgres ? start() : first) };
}

test.each([
  ['is taken', 200],
  ['is not taken', 500],
])(
  'a lead is erased while a try of it %s: that it is gone comes after that try, once',
  async (_, status) => {
    const { key, sent } = keyed();
    const { side, answer, ofLead } = await heldSide(sent.id);
    const { first, start } = await receivers(side.url);
    await first.post(sent);
    await until(() => side.arrived.length).toBe(1);
    const other = await start();
    expect(await other.mine(key, 'DELETE')).toBe(200);
    // What comes later goes meanwhile: both have looked for what is due.
    for (let n = 0; n < 4; n++) await other.post(contact());
    await until(() => side.arrived.length).toBe(5);
    expect(ofLead()).toHaveLength(1);
    answer(status);
    await until(() => kinds({ arrived: ofLead() })).toEqual(['lead.created', 'lead.erased']);
    await other.post(contact());
    await until(() => side.arrived.length).toBe(7);
    expect(ofLead()).toHaveLength(2);
  },
);
