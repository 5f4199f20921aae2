import { expect, test } from 'vitest';
import { addTouch } from '../../../src/core/touch';
import type { Touch } from '../../../src/wire/browser';

const origin = 'https://site.example';
const ad: Touch = { at: '1', landing: `${origin}/a`, campaign: { utm_source: 'ya' } };
const touches = { first: ad, last: ad };

test('the first visit is both', () => {
  expect(addTouch(undefined, ad, origin)).toEqual(touches);
});

test.each<[string, Touch, boolean]>([
  ['a campaign', { at: '2', landing: '/', campaign: { utm_source: 'vk' } }, true],
  ['another site', { at: '2', landing: '/', referrer: 'https://site.example.org/' }, true],
  ['an app', { at: '2', landing: '/', referrer: 'android-app://com.example' }, true],
  ['the site itself', { at: '2', landing: '/', referrer: `${origin}/b` }, false],
  ['the site’s bare origin', { at: '2', landing: '/', referrer: origin }, false],
  ['nowhere', { at: '2', landing: '/' }, false],
])('a later visit from %s is the last one: %#', (_, now, isLast) => {
  expect(addTouch(touches, now, origin)).toEqual({ first: ad, last: isLast ? now : ad });
});
