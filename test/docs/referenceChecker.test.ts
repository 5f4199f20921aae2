import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adviceOn, adviceRules } from '../../src/config/advice';
import { checkConfig, checkRules, checkWarnings } from '../../src/config/check';
import { CODES } from '../../src/config/issueCode';
import { checker, saidOf } from '../../src/docs/generated/checker';
import { samplesOfAdvice } from '../../src/docs/reference/samplesOfAdvice';
import { samplesOfForms } from '../../src/docs/reference/samplesOfForms';
import { samplesOfShape } from '../../src/docs/reference/samplesOfShape';
import { samplesOfSite } from '../../src/docs/reference/samplesOfSite';
import { samplesOfWarnings } from '../../src/docs/reference/samplesOfWarnings';
import { SOUND_CONFIG } from '../../src/docs/reference/soundConfig';

const errors = [...samplesOfShape, ...samplesOfSite, ...samplesOfForms];
const warnings = [...samplesOfWarnings, ...samplesOfAdvice];

/** All codes that the checker's sources write out, and those that zod's findings go by. */
const known = new Set([
  ...Object.values(CODES),
  ...['missing', 'value-unfit'],
  ...readdirSync('src/config', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(`src/config/${file}`, 'utf8').matchAll(/code: '([a-z-]+)'/g),
    ])
    .map(([, code = '']) => code),
]);

test('what samples are put over is sound, and nothing is said of it', () => {
  const checked = checkConfig(SOUND_CONFIG);
  expect(checked).toMatchObject({ kind: 'sound', warnings: [] });
  expect(checked.kind === 'sound' && adviceOn(checked.config)).toEqual([]);
});

test('every code of the checker stands there, and no other', () => {
  const codes = [...errors, ...warnings].map(({ code }) => code);
  // A code may be an error of one law and a warning of another.
  expect([...codes].sort()).toEqual([...known].sort());
  for (const { code } of [...checkRules, ...checkWarnings, ...adviceRules])
    expect(codes).toContain(code);
});

test.each(errors.map((sample) => [sample.code, sample] as const))(
  '%s is an error in its sample',
  (_, sample) => {
    expect(saidOf(sample)).toMatchObject({ severity: 'error' });
  },
);

test.each(warnings.map((sample) => [sample.code, sample] as const))(
  '%s is a warning in its sample, and nothing else is wrong',
  (_, sample) => {
    expect(saidOf(sample)).toMatchObject({ severity: 'warning' });
  },
);

test('the page gives the words and the anchor of each', () => {
  const page = checker();
  for (const sample of [...errors, ...warnings]) {
    const { code } = sample;
    const { path, message, remedy } = saidOf(sample) ?? {};
    const [, after = ''] = page.split(`#### \`${code}\` {#${code}}\n`);
    const [part = ''] = after.split('\n#### ');
    expect(part).toContain(`> \`${path}\` (`);
    expect(part).toContain(`${message}\n>\n> ${remedy}`);
  }
});
