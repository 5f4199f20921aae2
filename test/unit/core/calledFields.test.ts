import { describe, expect, test } from 'vitest';
import { CALLED_CLUES, type CalledClues } from '../../../src/core/calledFields';
import { findFields } from '../../../src/core/fieldFind';

const NOTHING: CalledClues = {
  marked: '',
  autocomplete: '',
  type: 'text',
  name: '',
  id: '',
  label: '',
  called: '',
  beside: '',
  masks: [],
  hooks: [],
  inputMode: '',
};
const find = (id: string, clues: Partial<CalledClues>) => {
  const wanted = [{ id, label: id === 'name' ? 'Имя' : 'Телефон' }];
  return Object.keys(findFields(wanted, [{ ...NOTHING, ...clues }], CALLED_CLUES)).length > 0;
};

describe('a phone by what people are told', () => {
  test.each([
    ['whose number it is', { name: 'text-456', called: 'Ваш номер' }],
    ['what it is for', { called: 'Номер для связи' }],
    ['a contact number', { called: 'Контактный номер *' }],
    ['for calling back', { called: 'Укажите ваш номер для обратного звонка' }],
    ['English', { called: 'Your contact number' }],
    ['a messenger', { called: 'WhatsApp' }],
    ['messengers', { called: 'Ваш WhatsApp или Telegram' }],
    ['letters of another alphabet', { name: 'nomer_telefona' }],
    ['the same, of a contact', { id: 'kontaktnyj-nomer' }],
    ['the name a browser computes', { called: 'Телефон' }],
    ['a mask of blanks', { name: 'contact', masks: ['+7 (___) ___-__-__'] }],
    ['a mask of nines', { masks: ['', "'mask': '+7 (999) 999-99-99'"] }],
    ['a number that shows how', { masks: ['8 (800) 555-35-35'] }],
    ['a mobile number that shows how', { masks: ['999 123-45-67'] }],
    ['a pattern', { masks: ['\\+7\\s?[(]?9[0-9]{2}[)]?'] }],
    ['keys for numbers and a beginning', { inputMode: 'tel', masks: ['+7'] }],
    ['what a builder keeps for its scripts', { name: 'field-2', hooks: ['Phone Number'] }],
    ['a class', { hooks: ['js-phone-mask'] }],
    ['where to call', { called: 'Куда перезвонить?' }],
    ['a mobile one', { called: 'Сотовый' }],
    ['Spanish', { label: 'Teléfono' }],
    ['Turkish', { called: 'Telefon numaranız', label: 'Telefonunuz' }],
    ['words nearby', { beside: 'Телефон:' }],
    ['bare words nearby', { beside: 'Ваш номер' }],
    ['under a heading', { called: 'Ваш номер', beside: 'Заказать звонок' }],
  ])('%s', (_, clues) => {
    expect(find('phone', clues)).toBe(true);
  });
});

describe('never a phone', () => {
  test.each([
    ['a passport', { called: 'Серия и номер паспорта' }],
    ['a passport by its name', { called: 'Ваш номер', name: 'passport' }],
    ['an order', { called: 'Номер заказа' }],
    ['an order by its name', { called: 'Ваш номер', name: 'order_number' }],
    ['an order by the words nearby', { called: 'Ваш номер', beside: 'Номер заказа' }],
    ['a card', { called: 'Номер карты', masks: ['0000 0000 0000 0000'] }],
    ['a card whose mask begins like a code', { masks: ['(0000) 0000 0000 0000'] }],
    ['a VIN', { called: 'VIN-номер' }],
    ['a house', { called: 'Номер дома' }],
    ['a house by the words nearby', { called: 'Номер', beside: 'Номер дома' }],
    ['a flat', { beside: 'Номер квартиры' }],
    ['a car’s plate', { called: 'Ваш номер', beside: 'Номер авто' }],
    ['a contract', { called: 'Ваш номер договора' }],
    ['a taxpayer', { called: 'ИНН', masks: ['__________'] }],
    ['an insured', { called: 'СНИЛС', masks: ['___-___-___ __'] }],
    ['a passport’s mask', { masks: ['__ __ ______'] }],
    ['a fax', { called: 'Факс', masks: ['+7 (___) ___-__-__'] }],
    ['a number of anything', { called: 'Номер' }],
    ['anything of yours', { called: 'Ваш' }],
    ['a code from a message', { autocomplete: 'one-time-code', called: 'Ваш номер' }],
    ['a box', { type: 'checkbox', called: 'WhatsApp' }],
    ['Telegram alone', { called: 'Telegram' }],
  ])('%s', (_, clues) => {
    expect(find('phone', clues)).toBe(false);
  });
});

describe('a name', () => {
  test.each([
    ['the client', { name: 'client' }, true],
    ['as browsers compute it', { called: 'Имя' }, true],
    ['words nearby', { beside: 'Ваше имя:' }, true],
    ['another alphabet', { name: 'imja' }, true],
    ['the client’s number', { name: 'client', called: 'Номер клиента' }, false],
    ['the client’s phone', { name: 'client', called: 'Телефон клиента' }, false],
    ['the client’s code', { name: 'client_id' }, false],
    ['a company', { beside: 'Название организации' }, false],
  ])('%s', (_, clues, isIt) => {
    expect(find('name', clues)).toBe(isIt);
  });
});

test('an owner’s own field is found by the name a browser computes, whatever it is', () => {
  const control = { ...NOTHING, name: 'a', called: 'Паспорт' };
  const found = findFields([{ id: 'passport', label: 'Паспорт' }], [control], CALLED_CLUES);
  expect(found.passport).toBe(0);
});
