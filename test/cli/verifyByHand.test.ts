import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../receiver/receiver';

const vectors = new URL('../fixtures/receipts/', import.meta.url).pathname;
const pages = ['verify.html', 'verify.ru.html'];
const docs = new URL('../../demo/docs/', import.meta.url).pathname;

/** The commands of a page, as a stranger would paste them, one after the other. */
function commands(page: string): string {
  const blocks = readFileSync(join(docs, page), 'utf8').matchAll(/<pre data-run>(.*?)<\/pre>/gs);
  const entities: Record<string, string> = { '&gt;': '>', '&lt;': '<', '&amp;': '&' };
  return [...blocks]
    .map(([, block = '']) => block.replace(/&\w+;/g, (entity) => entities[entity] ?? entity))
    .join('\n');
}

function byHand(receipt: string, page = 'verify.html'): string {
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

test.each(pages)('and the commands of %s say so where one thing was changed', (page) => {
  expect(byHand('bad/data-changed.json', page)).toContain('what was sent WAS CHANGED');
  expect(byHand('bad/text-changed.json', page)).toMatch(/text \S+ WAS CHANGED/);
  expect(byHand('bad/text-missing.json', page)).toMatch(/text \S+ WAS CHANGED/);
});

test.each([
  ['bad/signature-wrong.json', 'Signature Verified Successfully'],
  ['bad/data-changed.json', 'what was sent is unchanged'],
])('and %s not', (receipt, words) => {
  expect(byHand(receipt)).not.toContain(words);
});
