import { expect, test } from 'vitest';
import { masked } from '../../../src/audit/site/har';

test.each([
  ['cookie', 'a=1; b=secret', 'a=masked; b=masked'],
  ['Cookie', 'alone', 'alone=masked'],
  ['set-cookie', 'a=secret; Path=/; HttpOnly', 'a=masked; Path=/; HttpOnly'],
  ['set-cookie', 'a=1; Path=/\nb=2=3; Secure', 'a=masked; Path=/\nb=masked; Secure'],
  ['authorization', 'Bearer secret', 'masked'],
  ['proxy-authorization', 'Basic secret', 'masked'],
  ['accept', 'text/html', 'text/html'],
])('%s: %s', (name, value, shown) => {
  expect(masked(name, value)).toBe(shown);
});
