// What each kind of page downloads of us, in brotli bytes, from the built `dist/`.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const files = readdirSync('dist').filter((file) => file.endsWith('.js'));
const sizeOf = (name) => {
  const file =
    name === 'eager'
      ? 'assent.js'
      : files.find((one) => new RegExp(`^assent\\.${name}\\.[0-9a-f]{8}\\.js$`).test(one));
  return file ? brotliCompressSync(readFileSync(`dist/${file}`)).length : 0;
};

const KINDS = [
  ['first visit, banner stands', ['eager']],
  ['  preferences opened add', ['preferences', 'preferences_ru']],
  ['a wrapped form adds on load', ['forms'], 7168],
  ['an own form adds on load', ['forms', 'ownForm'], 12288],
  ['  somebody turns to a form', ['submit']],
  ['  wrapped, filled in and sent', ['forms', 'submit']],
  ['  own, filled in and sent', ['forms', 'ownForm', 'submit']],
  ['a popup button adds on its click', ['forms', 'ownForm']],
  ['a phone field on focus', ['phone']],
  ['  a number from afar', ['phoneWorld']],
  ['consent told to the receiver', ['send']],
];

for (const [kind, names, budget] of KINDS) {
  const bytes = names.reduce((sum, name) => sum + sizeOf(name), 0);
  const parts = names.map((name) => `${name} ${sizeOf(name)}`).join(' + ');
  const held = budget ? (bytes <= budget ? `  (of ${budget})` : `  OVER ${budget}`) : '';
  console.log(`${kind.padEnd(34)} ${String(bytes).padStart(6)}  ${parts}${held}`);
}
