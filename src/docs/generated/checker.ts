import { adviceOn } from '../../config/advice';
import { checkConfig } from '../../config/check';
import { type Finding, findingOf } from '../../config/finding';
import { formatProblem } from '../../config/problem';
import { changed } from '../reference/changed';
import type { Sample } from '../reference/samples';
import { samplesOfAdvice } from '../reference/samplesOfAdvice';
import { samplesOfForms } from '../reference/samplesOfForms';
import { samplesOfShape } from '../reference/samplesOfShape';
import { samplesOfSite } from '../reference/samplesOfSite';
import { samplesOfWarnings } from '../reference/samplesOfWarnings';
import { SOUND_CONFIG } from '../reference/soundConfig';

const PARTS: readonly { title: string; about: string; samples: readonly Sample[] }[] = [
  {
    title: 'Faults of shape',
    about: 'Keys, types and ranges. Errors: nothing starts until they are mended.',
    samples: samplesOfShape,
  },
  {
    title: 'Faults of addresses, services and the receiver',
    about: 'Errors: nothing starts until they are mended.',
    samples: samplesOfSite,
  },
  {
    title: 'Faults of forms, purposes and texts',
    about: 'Errors: nothing starts until they are mended.',
    samples: samplesOfForms,
  },
  {
    title: 'Warnings',
    about: 'The page works. The console and `assent check` say them; `--strict` ends with 1.',
    samples: samplesOfWarnings,
  },
  {
    title: 'Advice',
    about: 'The page works. Only `assent check` says them; `--strict` ends with 1.',
    samples: samplesOfAdvice,
  },
];

/** Every code of the checker: why it is asked, and what it says of a sample, in the checker's own words. */
export function checker(): string {
  return PARTS.map(({ title, about, samples }) =>
    [`### ${title}`, about, ...samples.map(samplePart)].join('\n\n'),
  ).join('\n\n');
}

/** What the checker says of a sample under its code; `undefined` where it says nothing, which a test refuses. */
export function saidOf({ code, wrong }: Sample): Finding | undefined {
  const config = changed(SOUND_CONFIG, wrong);
  const checked = checkConfig(config);
  const problems = checked.kind === 'wrong' ? checked.problems : [];
  const advice = checked.kind === 'sound' ? adviceOn(checked.config) : [];
  return [
    ...problems.map((one) => findingOf(one, 'error')),
    ...[...checked.warnings, ...advice].map((one) => findingOf(one, 'warning')),
  ].find((one) => one.code === code);
}

function samplePart(sample: Sample): string {
  const said = saidOf(sample);
  const { code, why } = sample;
  if (!said) return `#### \`${code}\` {#${code}}`;
  const { path, value, message, remedy, law } = said;
  const from = law.length > 0 ? ` Behind it: ${law.join(', ')}.` : '';
  // The console's line, put apart so that a narrow page shows all of it.
  const line = formatProblem({ path: '', value: value ?? undefined, message });
  return [
    `#### \`${code}\` {#${code}}`,
    `${why}${from}`,
    `> \`${path}\`${line.replace(/^configuration/, '')}\n>\n> ${remedy}`,
  ].join('\n\n');
}
