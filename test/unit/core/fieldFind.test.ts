import { describe, expect, test } from 'vitest';
import { type FieldClues, findFields } from '../../../src/core/fieldFind';

const control = (clues: Partial<FieldClues>): FieldClues => ({
  marked: '',
  autocomplete: '',
  type: 'text',
  name: '',
  id: '',
  label: '',
  isIdle: false,
  ...clues,
});
const LABELS: Record<string, string> = {
  name: 'Имя',
  phone: 'Телефон',
  email: 'Эл. почта',
  message: 'Сообщение',
};
const find = (ids: string[], controls: Partial<FieldClues>[]) => ({
  ...findFields(
    ids.map((id) => ({ id, label: LABELS[id] ?? id })),
    controls.map(control),
  ),
});

const four = ['name', 'phone', 'email', 'message'];

describe('real markups', () => {
  test.each([
    [
      'Bootstrap, ids only',
      [
        { id: 'name', label: 'Full name Enter your name...' },
        { id: 'email', type: 'email', label: 'Email address name@example.com' },
        { id: 'phone', type: 'tel', label: 'Phone number (123) 456-7890' },
        { id: 'message', type: 'textarea', label: 'Message' },
      ],
      [0, 2, 1, 3],
    ],
    [
      'Contact Form 7',
      [
        { type: 'hidden', name: '_wpcf7' },
        { name: 'your-name', autocomplete: 'name' },
        { name: 'your-email', type: 'email', autocomplete: 'email' },
        { name: 'tel-123', type: 'tel' },
        { name: 'your-subject' },
        { name: 'your-message', type: 'textarea' },
      ],
      [1, 3, 2, 5],
    ],
    [
      'Tilda',
      [
        { type: 'hidden', name: 'formservices[]' },
        { name: 'Name', autocomplete: 'name', label: 'Имя' },
        { name: 'Phone', type: 'tel', autocomplete: 'tel' },
        { name: 'Email', type: 'email' },
        { name: 'Textarea', type: 'textarea' },
      ],
      [1, 2, 3, 4],
    ],
    [
      'Bitrix24',
      [
        { name: 'LEAD_NAME', label: 'Имя' },
        { name: 'LEAD_PHONE', label: 'Телефон' },
        { name: 'LEAD_EMAIL' },
        { name: 'LEAD_COMMENTS' },
      ],
      [0, 1, 2, 3],
    ],
    [
      'HubSpot',
      [
        { name: 'firstname', autocomplete: 'given-name' },
        { name: 'lastname', autocomplete: 'family-name' },
        { name: 'email', type: 'email' },
        { name: 'phone', type: 'tel' },
        { name: 'message', type: 'textarea' },
      ],
      [0, 3, 2, 4],
    ],
    [
      'names in brackets',
      [
        { name: 'contact[company_name]' },
        { name: 'contact[name]' },
        { name: 'contact[phone]' },
        { name: 'contact[email]' },
        { name: 'contact[comment]' },
      ],
      [1, 2, 3, 4],
    ],
    [
      'Webflow, names in words',
      [
        { name: 'Last Name' },
        { name: 'First-Name' },
        { name: 'Phone Number' },
        { name: 'E-mail' },
        { name: 'Message', type: 'textarea' },
      ],
      [1, 2, 3, 4],
    ],
    [
      'labels only',
      [
        { label: 'Ваша фамилия' },
        { label: 'Как к вам обращаться?' },
        { label: 'Номер телефона *' },
        { label: 'Почта' },
        { label: 'Комментарий' },
      ],
      [1, 2, 3, 4],
    ],
    [
      'camel case',
      [{ id: 'userName' }, { id: 'userPhone' }, { id: 'userEmail' }, { id: 'userMessage' }],
      [0, 1, 2, 3],
    ],
  ] as [string, Partial<FieldClues>[], number[]][])('%s', (_, controls, expected) => {
    expect(find(four, controls)).toEqual(
      Object.fromEntries(four.map((id, index) => [id, expected[index]])),
    );
  });
});

describe('order of clues', () => {
  test('the owner’s mark beats everything', () => {
    expect(
      find(
        ['phone'],
        [
          { type: 'tel', name: 'phone' },
          { marked: 'phone', name: 'x' },
        ],
      ),
    ).toEqual({ phone: 1 });
  });
  test('autocomplete beats the type, the type beats the name, the name beats the id', () => {
    const ladder = [
      { label: 'Телефон' },
      { id: 'phone' },
      { name: 'phone' },
      { type: 'tel' },
      { autocomplete: 'tel' },
    ];
    for (let left = ladder.length; left > 0; left--) {
      expect(find(['phone'], ladder.slice(0, left))).toEqual({ phone: left - 1 });
    }
  });
  test('a control marked for one field is not taken for another', () => {
    expect(find(['phone'], [{ marked: 'fax', type: 'tel' }])).toEqual({});
  });
  test('autocomplete with a section and a kind is understood', () => {
    expect(find(['phone'], [{ autocomplete: 'section-a shipping mobile tel' }])).toEqual({
      phone: 0,
    });
  });
  test('no control is taken twice', () => {
    expect(find(['name', 'phone'], [{ name: 'name', label: 'Имя и телефон' }])).toEqual({
      name: 0,
    });
  });
});

describe('never', () => {
  test.each([
    ['a password', { type: 'password', name: 'phone' }],
    ['a hidden input', { type: 'hidden', name: 'phone' }],
    ['a file', { type: 'file', name: 'phone' }],
    ['a button', { type: 'submit', name: 'phone' }],
    ['a card, even when marked', { marked: 'phone', autocomplete: 'cc-number' }],
    ['a card by its name', { marked: 'phone', name: 'card_number' }],
    ['a television', { name: 'x', label: 'Модель телевизора' }],
    ['the model of a telephone', { label: 'Модель телефона' }],
    ['a hotel', { name: 'hotel' }],
    ['a box about the phone', { type: 'checkbox', name: 'phone_consent' }],
    ['an e-mail input', { type: 'email', name: 'phone_or_email' }],
  ])('%s is taken for a phone', (_, clues) => {
    expect(find(['phone'], [clues])).toEqual({});
  });
  test.each([
    ['a surname', { name: 'last_name' }],
    ['a company', { name: 'company-name' }],
    ['a login', { name: 'username' }],
    ['a phone', { type: 'tel', label: 'Имя' }],
  ])('%s is taken for a name', (_, clues) => {
    expect(find(['name'], [clues])).toEqual({});
  });
});

describe('own fields and extras', () => {
  test.each([
    ['name', { name: 'model' }],
    ['name in brackets', { name: 'form[model]' }],
    ['id', { id: 'model' }],
    ['a select', { type: 'select', name: 'model' }],
    ['label as the owner calls it', { label: 'model *' }],
  ])('are found by %s', (_, clues) => {
    expect(find(['model'], [{ name: 'other' }, clues])).toEqual({ model: 1 });
  });
  test('a field named like a property of every object is only a field', () => {
    expect(find(['constructor'], [{ name: 'constructor' }])).toEqual({ constructor: 0 });
  });
});

test.each([
  ['hidden by name, in sight by label', [{ name: 'name', isIdle: true }, { label: 'Имя' }], 1],
  ['hidden and marked', [{ marked: 'name', isIdle: true }, { name: 'name' }], 0],
  ['hidden alone', [{ name: 'name', isIdle: true }, { label: 'Город' }], 0],
])('%s → what a person can fill in, else the hidden one', (_, controls, index) => {
  expect(find(['name'], controls)).toEqual({ name: index });
});
