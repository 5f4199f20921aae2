import { expect, test } from 'vitest';
import { readText } from '../../src/cli/readText';

/** Cyrillic as Windows-1251 writes it: А to я stand at 0xC0 to 0xFF. */
const windows1251 = (text: string) =>
  Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const text = '{\r\n  "operator": {\r\n    "name": "Иванов"\r\n  }\r\n}\r\n';

test.each([
  ['without a mark', Uint8Array.from(Buffer.from(text))],
  ['with a byte order mark', Uint8Array.from(Buffer.from(`\uFEFF${text}`))],
])('UTF-8 %s → its text', (_, bytes) => {
  expect(readText('assent.json', bytes)).toEqual({ kind: 'read', text });
});

test('nothing at all → an empty text', () => {
  expect(readText('assent.json', new Uint8Array())).toEqual({ kind: 'read', text: '' });
});

const save =
  'Save it as UTF-8: in Notepad “Save as”, Encoding: UTF-8; in VS Code click the encoding below, “Save with Encoding”, UTF-8.';
const bigEndian = utf16(`\uFEFF${text}`).reverse();

test.each([
  [
    'Windows-1251',
    windows1251(text),
    'is not written in UTF-8 (line 3): Cyrillic in it was saved as Windows-1251 or another old encoding.',
  ],
  [
    'a sign cut off at the end',
    Uint8Array.from(Buffer.from('{\n"И')).subarray(0, -1),
    'is not written in UTF-8 (line 2): Cyrillic in it was saved as Windows-1251 or another old encoding.',
  ],
  ['UTF-16 with its mark', utf16(`\uFEFF${text}`), 'is written in UTF-16, not in UTF-8.'],
  ['UTF-16 without it', utf16(text), 'is written in UTF-16, not in UTF-8.'],
  [
    'UTF-16, high byte first',
    Uint8Array.of(0xfe, 0xff, ...bigEndian.subarray(0, -2)),
    'is written in UTF-16, not in UTF-8.',
  ],
])('%s → what it is, and how to save it', (_, bytes, what) => {
  expect(readText('assent.json', bytes)).toEqual({
    kind: 'unreadable',
    message: `assent.json ${what} ${save}`,
  });
});
