import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/audit/site/findings';
import { answers } from '../../src/docs/generated/answers';
import { console as consolePart } from '../../src/docs/generated/console';
import { findings } from '../../src/docs/generated/findings';
import { doctorOfMachine } from '../../src/docs/reference/doctorOfMachine';
import { doctorOfPlaces } from '../../src/docs/reference/doctorOfPlaces';
import { fieldCodes } from '../../src/docs/reference/fieldCodes';
import { fileCodes } from '../../src/docs/reference/fileCodes';
import { linesOfForms } from '../../src/docs/reference/linesOfForms';
import { linesOfMarks } from '../../src/docs/reference/linesOfMarks';
import { linesOfSeal } from '../../src/docs/reference/linesOfSeal';
import { linesOfStart } from '../../src/docs/reference/linesOfStart';
import { postCodes } from '../../src/docs/reference/postCodes';
import { auditEn } from '../../src/locales/audit/en';

/** The sources below some places, each with its text. */
function sources(...places: string[]): string[] {
  return places.flatMap((place) =>
    /\.tsx?$/.test(place)
      ? [readFileSync(place, 'utf8')]
      : readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file))
          .map((file) => readFileSync(`${place}/${file}`, 'utf8')),
  );
}

/** All that some patterns take out of sources, each thing once. */
function found(texts: readonly string[], patterns: readonly RegExp[]): string[] {
  const all = texts.flatMap((text) =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, ...taken]) => taken)),
  );
  return [...new Set(all.filter(Boolean))].sort();
}

const codesOf = (list: readonly { code: string }[]) =>
  [...new Set(list.map(({ code }) => code))].sort();

/** What zod names its findings, of those that schemas of the wire can have. */
const ZOD = 'invalid-type invalid-value invalid-format invalid-key too-small too-big custom'.split(
  ' ',
);

test('every code of an answer stands there, and no other', () => {
  const written = found(
    sources(
      'src/receiver/app.ts',
      'src/receiver/http',
      'src/receiver/routes',
      'src/receiver/intake',
      'src/receiver/rights/correct.ts',
    ),
    [
      /code: '([a-z-]+)'/g,
      /\bfault\(\s*(?:\[[^\]]*\]|\w+)\s*,\s*'([a-z-]+)'/g,
      /refused\(\s*\d+,\s*'([a-z-]+)'/g,
      /malformed\('([a-z-]+)'/g,
    ],
  );
  // Made of the kind of what is decided about.
  const made = ['category-unknown', 'service-unknown', 'purpose-unknown'];
  expect(codesOf([...postCodes, ...fieldCodes])).toEqual(
    [...new Set([...written, ...made, ...ZOD])].sort(),
  );
  expect(answers()).toContain('`text-unknown`');
});

test('each stands with the status it is answered by', () => {
  const [answerTo = ''] = sources('src/receiver/routes/answerTo.ts');
  const pairs = [...answerTo.matchAll(/refused\(\s*(\d+),\s*'([a-z-]+)'/g)];
  expect(pairs.length).toBeGreaterThan(8);
  for (const [, status, code = ''] of pairs)
    expect(postCodes).toContainEqual(expect.objectContaining({ code, status }));
});

test('every code of the doctor stands there, and no other', () => {
  const written = found(sources('src/cli/doctor', 'src/cli/doctorCommand.ts'), [
    /(?:'error'|'warning'|severity)\s*,\s*(?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g,
  ]);
  expect(codesOf([...doctorOfMachine, ...doctorOfPlaces])).toEqual(written);
});

test('every code of files stands there, and no other', () => {
  const written = found(sources('src/cli/check', 'src/cli/writtenTwice.ts'), [
    /code: '([a-z-]+)'/g,
  ]);
  expect(codesOf(fileCodes)).toEqual(written);
});

test('an audit has words for every code, and for no other', () => {
  expect(Object.keys(auditEn.findings).sort()).toEqual(Object.keys(KINDS).sort());
  const page = findings();
  for (const code of Object.keys(KINDS)) expect(page).toContain(`\`${code}\``);
  expect(page).toContain('`banner-missing`');
  expect(page).toContain('`signature-wrong`');
});

const VISITORS = ['embed', 'chunks', 'forms', 'effects', 'outbox', 'react', 'config'].map(
  (room) => `src/${room}`,
);
const lines = [...linesOfStart, ...linesOfMarks, ...linesOfForms, ...linesOfSeal];

test('each line of the console that stands there is said by the code', () => {
  const all = sources(...VISITORS).join('\n');
  for (const { says } of lines) expect(all).toContain(says);
});

test('each line that the code says to the console stands there', () => {
  const called =
    /(?:console\.(?:warn|error)|new Error|(?<![\w.])report|\blog|(?<![\w.])say)\(\s*(?:[\w=' ]+\?\s*)?(?:`([^`]{12,}?)`|'([^']{12,}?)')\s*[,:)]/g;
  // What other rooms throw is caught where it is asked for.
  const visitors = ['embed', 'chunks', 'forms', 'outbox', 'react'].map((room) => `src/${room}`);
  const said = [
    ...found(sources(...visitors), [called]),
    // Why a form or a mark comes to nothing is put into words apart from where it is said.
    ...found(sources('src/chunks/checker.ts', 'src/chunks/advising/strayMarks.ts'), [
      /return `([^`]{40,})`;?$/gm,
    ]),
  ];
  const told = said
    .filter((line) => / \w+ \w+/.test(line.replace(/\$\{.*?\}/g, '')))
    .filter((line) => !/^Add data-assent/.test(line)); // the end of another line
  for (const line of told) {
    const isThere = lines.some(({ says }) => line.includes(says));
    expect(isThere, line).toBe(true);
  }
  expect(told.length).toBeGreaterThan(30);
  expect(consolePart()).toContain(lines[0]?.says);
});
