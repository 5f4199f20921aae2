import { expect, test } from 'vitest';
import { policyHash, writePolicy } from '../../src/receiver/intake/policies';
import { config } from '../receiver/messages';
import { command, prepared } from './command';

const whole = { ...config, storage: { country: 'RU', keeper: 'ООО «Хостер»' } };
const folder = () => prepared({ 'whole.json': JSON.stringify(whole) });
const note = `"sha256": ${JSON.stringify(policyHash(whole))}`;

test('policy prints HTML in the configuration’s language, and the hashes apart from it', async () => {
  const { code, out, err } = await command(['policy', 'whole.json'], folder());
  expect(code).toBe(0);
  expect(out.join('\n')).toMatch(
    /^<article class="assent-policy" lang="ru">\n<h1>Политика обработки персональных данных<\/h1>/,
  );
  expect(out.join('\n')).not.toContain('sha256');
  expect(err.join('\n')).toContain(note);
});

test('in English, as Markdown', async () => {
  const args = ['policy', 'whole.json', '--format', 'md', '--locale', 'en'];
  const { code, out } = await command(args, folder());
  expect(code).toBe(0);
  expect(out.join('\n')).toMatch(/^# Privacy policy\n\nEdition 2026-11-01, in force since/);
});

test('as one JSON document, with the hash of its text and nothing beside it', async () => {
  const args = ['policy', 'whole.json', '--format', 'md', '--locale', 'en', '--json'];
  const { code, out, err } = await command(args, folder());
  expect([code, err]).toEqual([0, []]);
  const { policy, ...rest } = JSON.parse(out.join('\n'));
  const sha256 = writePolicy(whole, 'en')?.sha256;
  expect(rest).toEqual({ v: 1, locale: 'en', format: 'md', sha256 });
  expect(policy).toMatch(/^# Privacy policy/);
});

test('what the policy lacks is named, and nothing is printed', async () => {
  const { code, out, err } = await command(['policy', 'assent.json'], folder());
  expect([code, out]).toEqual([1, []]);
  expect(err).toEqual([
    'storage.country (missing): the policy must say it. Add the country where receiver or endpoint keep what arrives, like `RU`.',
  ]);
});

test('check prints the hashes, and warns of those of another text', async () => {
  expect((await command(['check', 'whole.json'], folder())).out.join('\n')).toContain(note);
  const policy = { ...whole.policy, url: '/privacy', sha256: 'a'.repeat(43) };
  const stale = prepared({ 'stale.json': JSON.stringify({ ...whole, policy }) });
  const { code, out, err } = await command(['check', 'stale.json'], stale);
  expect(code).toBe(0);
  expect([...out, ...err].join('\n')).toContain(
    `Warning: policy.sha256 is the hash of another text than this configuration makes. Write ${note}.`,
  );
  const hand = prepared({
    'hand.json': JSON.stringify({ ...whole, policy: { ...policy, sha256: false } }),
  });
  const silent = await command(['check', 'hand.json'], hand);
  expect([...silent.out, ...silent.err].join('\n')).not.toContain('sha256');
  const right = { ...policy, sha256: policyHash(whole) };
  const sound = prepared({ 'right.json': JSON.stringify({ ...whole, policy: right }) });
  expect((await command(['check', 'right.json'], sound)).out.join('\n')).not.toContain('sha256');
});

test('a wrong format or language → 2, with what there is', async () => {
  const wrong = await command(['policy', 'whole.json', '--format', 'pdf'], folder());
  expect(wrong.code).toBe(2);
  expect(wrong.err.join('\n')).toContain('html, md');
});

test('what is printed is what the hash is of', async () => {
  const { out } = await command(['policy', 'whole.json'], folder());
  const words = out
    .join('\n')
    .replace(/<\/?a\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"');
  for (const line of writePolicy(whole, 'ru')?.text.split(/\n| \| /) ?? ['none']) {
    expect(words.replace(/\s+/g, ' ')).toContain(line.replace(/\s+/g, ' '));
  }
});
