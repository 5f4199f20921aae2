import { describe, expect, test } from 'vitest';
import type { FieldPlan, FormPlan } from '../../../src/core/formPlan';
import { checkAnswers, contentOf } from '../../../src/core/submissionContent';

const field = (id: string, type: FieldPlan['type'], required = true, value = ''): FieldPlan => ({
  id,
  type,
  label: id,
  required,
  options: [],
  value,
});
const plan: FormPlan = {
  form: 'callback',
  region: 'RU',
  fields: [
    field('name', 'text'),
    field('phone', 'tel'),
    field('email', 'email', false),
    field('source', 'hidden', false, 'landing'),
  ],
  extra: ['model'],
  look: 'plain',
  purposes: [
    { id: 'callback', basis: 'consent', required: true, label: 'label', full: 'full' },
    { id: 'newsletter', basis: 'consent', required: false, label: 'label', full: 'full' },
    { id: 'service', basis: 'request', required: true, label: 'label', full: 'full' },
  ],
  success: {},
};
const answers = {
  fields: { name: '  Анна  Мария ', phone: ' 8 (999) 123-45-67', email: ' ', source: 'forged' },
  extra: { model: 'LG 42', other: 'no' },
  boxes: { callback: true },
};

describe('contentOf', () => {
  test('names are trimmed, numbers E.164, the typed number exactly as typed', () => {
    expect(contentOf(plan, answers)).toMatchObject({
      form: 'callback',
      fields: { name: 'Анна  Мария', phone: '+79991234567', source: 'landing' },
      typed: { phone: ' 8 (999) 123-45-67' },
      doubts: [],
    });
  });
  test('an empty optional field and an unlisted extra do not travel', () => {
    const content = contentOf(plan, answers);
    expect(content.fields).not.toHaveProperty('email');
    expect(content.extra).toEqual({ model: 'LG 42' });
  });
  test('a ticked box is given, an unticked one refused, a notice informed', () => {
    expect(contentOf(plan, answers).decisions).toEqual([
      { purpose: 'callback', state: 'given' },
      { purpose: 'newsletter', state: 'refused' },
      { purpose: 'service', state: 'informed' },
    ]);
  });
  test('a number the person insists on goes as typed and as a doubt', () => {
    const insisted = { ...answers, fields: { name: 'А', phone: ' 8 999 12 ' } };
    expect(contentOf(plan, insisted)).toMatchObject({
      fields: { phone: ' 8 999 12 ' },
      typed: { phone: ' 8 999 12 ' },
      doubts: ['phone'],
    });
  });
});

describe('checkAnswers', () => {
  test('nothing wrong → nothing said', () => {
    expect(checkAnswers(plan, answers, {})).toEqual([]);
  });
  test('all that is missing, in the order shown', () => {
    expect(checkAnswers(plan, { fields: {}, extra: {}, boxes: {} }, {})).toEqual([
      { kind: 'field', id: 'name', code: 'required' },
      { kind: 'field', id: 'phone', code: 'required' },
      { kind: 'purpose', id: 'callback', code: 'consent' },
    ]);
  });
  test('what the page itself demands is missing too', () => {
    expect(checkAnswers(plan, { ...answers, demanded: ['email', 'name'] }, {})).toEqual([
      { kind: 'field', id: 'email', code: 'required' },
    ]);
  });
  test('a doubtful number is asked about once', () => {
    const doubtful = { ...answers, fields: { name: 'А', phone: '8 999 12' } };
    expect(checkAnswers(plan, doubtful, {})).toMatchObject([{ id: 'phone', code: 'phone' }]);
    expect(checkAnswers(plan, doubtful, { phone: '8 999 12' })).toEqual([]);
  });
});
