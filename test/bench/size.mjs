// What each kind of page downloads of us, in brotli bytes, from the built `dist/`. Words count in
// Russian, among the largest. Fails where a figure that is to be held is missed. `--readme` prints the
// table of README instead, `--write` puts it there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const files = readdirSync('dist');
const measure = (name) => {
  const pattern =
    name === 'eager' ? /^assent\.js$/ : RegExp(`^assent\\.${name}\\.[0-9a-f]{8}\\.js$`);
  const file = files.find((one) => pattern.test(one));
  if (!file) throw new Error(`dist/ has no chunk "${name}". Build it: npm run build.`);
  return brotliCompressSync(readFileSync(`dist/${file}`)).length;
};

const measured = new Map();
const sizeOf = (name) => {
  if (!measured.has(name)) measured.set(name, measure(name));
  return measured.get(name);
};

const PREFERENCES = ['preferences', 'preferences_ru'];
const WRAPPED = ['forms', 'forms_ru'];
const OWN = [...WRAPPED, 'ownForm'];
const SENT = ['submit', 'submit_ru'];
const SITE = ['siteForm'];

/** Each kind of page with what it loads, how much that may be where it is held, and its words in README where it stands there. */
const KINDS = [
  ['first visit, banner stands', ['eager'], 8704, 'until the banner stands, one request'],
  [
    '  once it stands',
    ['stand'],
    undefined,
    'right after it stands: room, focus, whatever covers it',
  ],
  [
    '  with preferences opened, in all',
    ['eager', ...PREFERENCES],
    15_360,
    'with preferences opened, in all',
  ],
  ['a wrapped form adds on load', WRAPPED, 8192, 'a wrapped form adds on load'],
  ['an own form adds on load', OWN, 10_240, 'an own form adds on load'],
  [
    '  somebody turns to a form',
    SENT,
    undefined,
    'somebody turns to a form: checks, errors, sending, outbox',
  ],
  [
    '  wrapped, filled in and sent',
    [...WRAPPED, ...SENT, ...SITE],
    24_320,
    'a wrapped form, filled in and sent, in all',
  ],
  [
    '  own, filled in and sent',
    [...OWN, ...SENT],
    23_296,
    'an own form, filled in and sent, in all',
  ],
  ['  with a receipt', ['receipt', 'receipt_ru']],
  ['  a lead of an earlier visit', ['leftover']],
  ['a popup button adds on its click', [...OWN, 'popup']],
  ['a phone field on focus', ['phone'], undefined, 'a phone field on focus: numbering plans'],
  ['  beside a country of the page', ['phoneBeside']],
  ['  a number from afar', ['phoneWorld']],
  ['“my data” opened', ['mine', 'mine_ru'], 15_360],
  ['  the key kept for later', ['key', 'key_ru']],
  ['  what the browser told', ['told', 'told_ru']],
  ['a frame that waits', ['placeholders', 'placeholders_ru']],
  ['what was granted runs', ['granting']],
  ['the button that opens the preferences', ['reopen']],
  ['a sealed page adds', ['seal']],
  [
    'figures of the page, where they are on',
    ['figures'],
    undefined,
    'figures of the page, where they are on',
  ],
  ['consent told to the receiver', ['send']],
  ['  with facts about the browser', ['browser']],
];

/** Pages of the receiver that a script draws, with how much all that they may ever fetch may be. */
const PAGES = [
  ['the page /mine, in all', 'mine.js', 40_960],
  ['the page /verify, in all', 'verify.js', undefined],
];

/** The files of a page: its own, and all that those import, in both languages and on need. */
function filesOfPage(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(`dist/pages/${file}`, 'utf8');
  for (const [, other] of code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) filesOfPage(other, found);
  return found;
}

const bytesOf = (names) => names.reduce((sum, name) => sum + sizeOf(name), 0);

/** The table as README shows it. */
function readmeTable() {
  const rows = KINDS.filter(([, , , words]) => words).map(
    ([, names, budget, words]) => `| ${words} | ${bytesOf(names)} |${budget ? ` ${budget}` : ''} |`,
  );
  return ['| | bytes | limit |', '| --- | --: | --: |', ...rows].join('\n');
}

function printAll() {
  for (const [kind, names, budget] of KINDS) {
    const bytes = bytesOf(names);
    const parts = names.map((name) => `${name} ${sizeOf(name)}`).join(' + ');
    const isOver = budget !== undefined && bytes > budget;
    if (isOver) process.exitCode = 1;
    const held = budget === undefined ? '' : isOver ? `  OVER ${budget}` : `  (of ${budget})`;
    console.log(`${kind.padEnd(34)} ${String(bytes).padStart(6)}  ${parts}${held}`);
  }
  for (const [kind, file, budget] of PAGES) {
    const found = [...filesOfPage(file)];
    const sizes = found.map((one) => brotliCompressSync(readFileSync(`dist/pages/${one}`)).length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const isOver = budget !== undefined && bytes > budget;
    if (isOver) process.exitCode = 1;
    const held = budget === undefined ? '' : isOver ? `  OVER ${budget}` : `  (of ${budget})`;
    console.log(`${kind.padEnd(34)} ${String(bytes).padStart(6)}  ${found.length} files${held}`);
  }
}

if (process.argv.includes('--readme')) console.log(readmeTable());
else printAll();
if (process.argv.includes('--write')) {
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync(
    'README.md',
    readme.replace(/^\| \| bytes \| limit \|\n(\|.*\n)*/m, `${readmeTable()}\n`),
  );
}
