import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { command } from './command';

const folder = new URL('../fixtures/receipts/', import.meta.url).pathname;

/** What two of the vectors are refused as: their names say how they came to be. */
const CODES: Record<string, string> = { 'payload-member-twice': 'payload-not-canonical' };

async function verdictOf(file: string) {
  const { code, out } = await command(['verify', file, '--jwks', 'jwks.json', '--json'], folder);
  return { code, receipt: JSON.parse(out[0] ?? '').receipts[0] };
}

test.each(readdirSync(`${folder}good`))('good/%s verifies', async (name) => {
  expect(await verdictOf(`good/${name}`)).toMatchObject({ code: 0, receipt: { ok: true } });
});

test.each(readdirSync(`${folder}bad`))('bad/%s is refused by that name', async (name) => {
  const expected = name.replace('.json', '');
  const { code, receipt } = await verdictOf(`bad/${name}`);
  expect(code).toBe(1);
  expect(receipt.faults[0].code).toBe(CODES[expected] ?? expected);
});
