import { describe, expect, test } from 'vitest';
import { readPhone } from '../../../src/core/phone';
import { readWithPlans } from '../../../src/core/phonePlans';
import { nearPlans, plansFrom } from '../../../src/forms/phonePlans';
import { metadata } from '../../../src/forms/phoneWorld';

const worldPlans = plansFrom(metadata);

describe('the plans near us', () => {
  test.each([
    ['a Russian mobile', '+79991234567', true, '+7 999 123 45 67'],
    ['what a mask makes of 8 (999) 123-45-67', '+78999123456', false, undefined],
    ['Belarus', '+375291234567', true, '+375 29 123 45 67'],
    ['Belarus, a digit short', '+37529123456', false, undefined],
    ['Kazakhstan', '+77012345678', true, '+7 701 234 5678'],
    ['Germany, whose plan is not here', '+4915112345678', undefined, undefined],
  ])('%s', (_, e164, isValid, display) => {
    expect(nearPlans.isValid(e164)).toBe(isValid);
    expect(nearPlans.display(e164)?.replaceAll('\u00a0', ' ')).toBe(display);
  });
});

test('with the world’s plans Germany is known, and Belarus still is', () => {
  expect(worldPlans.isValid('+4915112345678')).toBe(true);
  expect(worldPlans.isValid('+375291234567')).toBe(true);
});

describe('our own reader has the first word', () => {
  test.each([
    ['a number it understands', '8 (999) 123-45-67'],
    ['a Russian number no plan knows yet', '+7 977 000-00-00'],
    ['nothing', '+7 ('],
    ['a number from afar', '+49 1511 2345678'],
  ])('%s', (_, typed) => {
    expect(readWithPlans(typed, 'RU', nearPlans)).toEqual(readPhone(typed, 'RU'));
  });

  test('a foreign number that cannot be is a question', () => {
    expect(readWithPlans('+375 29 123-45', 'RU', nearPlans)).toEqual({ kind: 'doubtful' });
  });

  test('a suggestion that cannot be is not made', () => {
    expect(readWithPlans('8999 123 45 678', 'RU', nearPlans).kind).toBe('doubtful');
  });
});
