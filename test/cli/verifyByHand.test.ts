import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf } from '../docs/blocks';
import { temporaryFolder } from '../receiver/receiver';

const vectors = new URL('../fixtures/receipts/', import.meta.url).pathname;
const pages = ['guides/verify-by-hand', 'ru/guides/verify-by-hand'];

/** The commands of a page, as a stranger would paste them, one after the other. */
const commands = (page: string) =>
  blocksOf(page, 'verify-by-hand')
    .map(({ code }) => code)
    .join('\n');

function byHand(receipt: string, page = 'guides/verify-by-hand'): string {
  const folder = temporaryFolder();
  cpSync(join(vectors, receipt), join(folder, 'receipt.json'));
  cpSync(join(vectors, 'jwks.json'), join(folder, 'jwks.json'));
  try {
    return execFileSync('bash', ['-c', commands(page)], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}

test.each(pages)('the commands of %s find a sound receipt sound', (page) => {
  const said = byHand('good/lead.json', page);
  // Whom to ask for the keys is known before they are asked for.
  expect(said).toMatch(/^https:\/\/leads\.example\.ru\n/);
  expect(said).toContain('Signature Verified Successfully');
  expect(said.match(/text \S+ is unchanged/g)).toHaveLength(2);
  expect(said).toContain('what was sent is unchanged');
});

test('a receipt of a cookie choice speaks of nothing that was sent', () => {
  const said = byHand('good/consent.json');
  expect(said).toContain('it speaks of nothing that was sent');
  expect(said).not.toContain('CHANGED');
});

test.each(pages)('and the commands of %s say so where one thing was changed', (page) => {
  expect(byHand('bad/data-changed.json', page)).toContain(
    'what was sent is missing or WAS CHANGED',
  );
  expect(byHand('bad/text-changed.json', page)).toMatch(/text \S+ WAS CHANGED/);
  expect(byHand('bad/text-missing.json', page)).toMatch(/text \S+ WAS CHANGED/);
});

test.each([
  ['bad/signature-wrong.json', 'Signature Verified Successfully'],
  ['bad/data-changed.json', 'what was sent is unchanged'],
])('and %s not', (receipt, words) => {
  expect(byHand(receipt)).not.toContain(words);
});
