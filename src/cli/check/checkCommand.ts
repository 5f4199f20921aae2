import { adviceOn } from '../../config/advice';
import { formatProblem } from '../../config/check';
import { type Finding, findingOf, wordsOf } from '../../config/finding';
import { mustRise, RISE_LAW } from '../../config/mustRise';
import { type NamedConfig, sharedCookies } from '../../config/sharedCookie';
import type { AssentConfig } from '../../core/config';
import { type LoadedConfig, loadConfig } from '../loadConfig';
import type { Surroundings } from '../surroundings';
import type { CheckFlags, FileFinding } from './checkFlags';
import { deadLinks } from './deadLinks';
import { notesOn } from './notes';
import { compareWith, sheetOf } from './notice';

/** What came of one file: as read, and what is to be said of it. */
type CheckedFile = { file: string; loaded: LoadedConfig; findings: Finding[]; message?: string };

/**
 * `assent check FILE…`: says all that is wrong, and what may be meant otherwise. Ends with 1 where a fault
 * stands (with `--strict`, a warning), with 2 where a file cannot be read.
 */
export async function runCheck(
  files: readonly string[],
  flags: CheckFlags,
  around: Surroundings,
): Promise<number> {
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(file, flags, around));
  const sound = checked.flatMap(({ file, loaded }): NamedConfig[] =>
    loaded.kind === 'sound' ? [{ file, config: loaded.config }] : [],
  );
  const shared = sharedCookies(sound);
  if (flags.json) printJson(checked, shared, around);
  else {
    for (const one of checked) printWords(one, flags, around);
    for (const message of shared) around.printError(`Warning: ${message}`);
  }
  const found = checked.flatMap(({ findings }) => findings);
  if (checked.some(({ message }) => message !== undefined)) return 2;
  if (found.some(({ severity }) => severity === 'error')) return 1;
  return flags.strict && found.length + shared.length > 0 ? 1 : 0;
}

async function checkFile(
  file: string,
  flags: CheckFlags,
  around: Surroundings,
): Promise<CheckedFile> {
  const loaded = await loadConfig(file, around.folder);
  if (loaded.kind === 'unreadable') {
    return { file, loaded, findings: [], message: loaded.message };
  }
  const warnings = loaded.warnings.map((one) => findingOf(one, 'warning'));
  if (loaded.kind === 'wrong') {
    const faults = loaded.problems.map((one) => findingOf(one, 'error'));
    return { file, loaded, findings: [...faults, ...warnings] };
  }
  const { config } = loaded;
  const advice = adviceOn(config).map((one) => findingOf(one, 'warning'));
  const beside = await compareFiles(config, flags, around);
  const links = flags.offline || !around.fetch ? [] : await deadLinks(config, around.fetch);
  const findings = [...warnings, ...advice, ...links, ...beside.findings];
  return { file, loaded, findings, ...(beside.message && { message: beside.message }) };
}

/** Holds a configuration against the files that it must agree with. */
async function compareFiles(
  config: AssentConfig,
  { against, registry }: CheckFlags,
  { folder }: Surroundings,
): Promise<{ findings: Finding[]; message?: string }> {
  const findings: Finding[] = [];
  if (against !== undefined) {
    const before = await loadConfig(against, folder);
    if (before.kind === 'unreadable') return { findings, message: before.message };
    if (before.kind === 'wrong') {
      const [first] = before.problems;
      const why = first ? ` ${formatProblem(first)}` : '';
      return { findings, message: `${against} cannot be compared with: it is wrong.${why}` };
    }
    const risen = mustRise(before.config, config);
    const named = { code: 'revision-stale', law: RISE_LAW };
    findings.push(...risen.map((found) => findingOf({ ...found, ...named }, 'error')));
  }
  if (typeof registry === 'string') {
    const compared = await compareWith(config, registry, folder);
    if (compared.kind === 'unreadable') return { findings, message: compared.message };
    findings.push(...compared.findings);
  }
  return { findings };
}

function printJson(
  checked: readonly CheckedFile[],
  shared: readonly string[],
  around: Surroundings,
): void {
  for (const { message } of checked) if (message) around.printError(message);
  const isOne = checked.length === 1;
  const found = checked.flatMap(({ file, findings }) =>
    findings.map((finding): FileFinding => (isOne ? finding : { ...finding, file })),
  );
  const cookies = shared.map((message) =>
    findingOf(
      { code: 'cookie-shared', path: 'record.cookie', value: undefined, message },
      'warning',
    ),
  );
  around.print(JSON.stringify({ v: 1, findings: [...found, ...cookies] }));
}

function printWords(
  { file, loaded, findings, message }: CheckedFile,
  { registry }: CheckFlags,
  around: Surroundings,
): void {
  for (const finding of findings) {
    const { severity, path, value, law } = finding;
    const words = formatProblem({ path, value: value ?? undefined, message: wordsOf(finding) });
    const from = law.length > 0 ? ` [${law.join('; ')}]` : '';
    around.printError(`${severity === 'warning' ? 'Warning: ' : ''}${words}${from}`);
  }
  if (message !== undefined) {
    around.printError(message);
    return;
  }
  const count = findings.filter(({ severity }) => severity === 'error').length;
  if (count > 0) {
    around.printError(`${file}: ${count} ${count === 1 ? 'problem' : 'problems'}.`);
  }
  if (loaded.kind !== 'sound') return;
  if (registry === true) {
    around.print(sheetOf(loaded.config));
    return;
  }
  if (count === 0) around.print(`${file} is sound.`);
  for (const note of notesOn(loaded.config)) around.print(note);
}
