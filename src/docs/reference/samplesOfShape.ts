import type { Sample } from './samples';

/** Faults of shape: keys, types, ranges. */
export const samplesOfShape: readonly Sample[] = [
  {
    code: 'key-unknown',
    why: 'A key that nothing reads is nearly always a slip, and what it was meant to do would not happen.',
    wrong: { polcy: { url: '/privacy' } },
  },
  {
    code: 'missing',
    why: 'Nothing can be made of its object without it.',
    wrong: { purposes: { callback: { keepDays: null } } },
  },
  {
    code: 'type-wrong',
    why: 'Another kind of value stands there than the key takes, often a number in quotes.',
    wrong: { record: { days: '365' } },
  },
  {
    code: 'value-unknown',
    why: 'The key takes one of a few words, and this is none of them.',
    wrong: { banner: { layout: 'popup' } },
  },
  {
    code: 'value-unfit',
    why: 'The text has another look than the key needs.',
    wrong: { banner: { colors: { ink: 'black' } } },
  },
  {
    code: 'id-unfit',
    why: 'Ids stand in the record, on the wire and in addresses, so they are short and plain.',
    wrong: { categories: { 'My ads': {} } },
  },
  {
    code: 'too-small',
    why: 'The number lies under what makes sense, or a list or text that must hold something is empty.',
    wrong: { record: { days: 0 } },
  },
  {
    code: 'too-big',
    why: 'The number or the length lies over what can be kept.',
    wrong: { record: { days: 40_000 } },
  },
  {
    code: 'key-unsafe',
    why: 'A key called `__proto__` could change other objects of a program. No honest file has one.',
    wrong: JSON.parse('{ "texts": { "ru": { "__proto__": "x" } } }'),
  },
  {
    code: 'letters-lost',
    why: 'A file saved in another encoding than UTF-8 has lost letters, and nobody could prove what people read.',
    wrong: { operator: { name: '\uFFFD\uFFFD\uFFFD «\uFFFD\uFFFD\uFFFD\uFFFD»' } },
  },
];
