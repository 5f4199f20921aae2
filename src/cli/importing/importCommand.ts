import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkConfig, formatProblem } from '../../config/check';
import { readFileText } from '../readText';
import type { Surroundings } from '../surroundings';
import { Draft } from './draft';
import { readSource } from './readSource';
import { type Lost, Taken } from './taken';
import type { Tool } from './tool';
import { cookiebot } from './tools/cookiebot';
import { klaro } from './tools/klaro';
import { orejime } from './tools/orejime';
import { osano } from './tools/osano';
import { tarteaucitron } from './tools/tarteaucitron';
import { vanillaCookieConsent } from './tools/vanillaCookieConsent';

/** The tools whose configurations can be read, in the order they are looked for. */
const TOOLS: readonly Tool[] = [
  tarteaucitron,
  vanillaCookieConsent,
  orejime,
  klaro,
  osano,
  cookiebot,
];

/** What `--from` can name. */
export const TOOL_IDS: readonly string[] = TOOLS.map(({ id }) => id);

/** Which tool the file is of, where it is not told by content, and where the result goes. */
export type ImportFlags = { from?: string; out?: string; json?: true };

const MOST_BYTES = 4 * 1024 ** 2;

/**
 * `assent import FILE`: prints another tool's configuration as one of ours; what was not carried over goes to the
 * error output. Ends with 1 where the result may not be written, 2 where the file cannot be read or is of no tool that is known.
 */
export async function runImport(
  file: string,
  { from, out, json }: ImportFlags,
  around: Surroundings,
): Promise<number> {
  const read = await readFileText(file, around, MOST_BYTES);
  if (read.kind === 'unreadable') {
    around.printError(read.message);
    return 2;
  }
  if (!read.text.trim()) {
    around.printError(`${file} is empty. Name the file that holds the configuration.`);
    return 2;
  }
  const source = readSource(read.text);
  if (source.kind === 'fault') {
    const { line, column, message } = source;
    around.printError(
      `${file}:${line}:${column}: this is neither JSON nor a script that can be read (${message}).`,
    );
    return 2;
  }
  const tools = from === undefined ? TOOLS : TOOLS.filter(({ id }) => id === from);
  const found = tools.flatMap((tool) => {
    const value = tool.find(source);
    return value === undefined ? [] : [{ tool, value }];
  })[0];
  if (!found) {
    around.printError(
      from === undefined
        ? `${file}: no configuration of ${TOOLS.map(({ title }) => title).join(', ')} is in it. Name the file that holds it, or the tool with --from.`
        : `${file}: no configuration of ${tools[0]?.title ?? from} is in it. Name the file that holds it.`,
    );
    return 2;
  }
  const taken = new Taken(found.value);
  const draft = new Draft();
  found.tool.carry(taken, draft);
  const text = JSON.stringify(draft.config(), null, 2);
  if (out !== undefined && !(await keep(out, text, around))) return 1;
  const told = toldOf(taken.rest(), draft);
  if (json) {
    const config = draft.config();
    around.print(JSON.stringify({ v: 1, tool: found.tool.id, config, ...told }));
    return 0;
  }
  if (out === undefined) around.print(text);
  explain(found.tool, told, around);
  return 0;
}

/** Writes a file that is not there yet. */
async function keep(out: string, text: string, around: Surroundings): Promise<boolean> {
  try {
    await writeFile(resolve(around.folder, out), `${text}\n`, { flag: 'wx' });
    around.printError(`Written: ${out}.`);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown error';
    around.printError(
      code === 'EEXIST'
        ? `${out} is there already, and was left as it is. Name another file with --out, or move that one away.`
        : `${out} cannot be written (${code}). Check the path and its rights.`,
    );
    return false;
  }
}

/** What an owner has to know of a configuration that was carried over, in lines. */
type Told = { lost: string[]; renamed: string[]; missing: string[] };

function toldOf(lost: readonly Lost[], draft: Draft): Told {
  const open = draft.toFill.map((one) => one.split(':')[0] ?? '');
  const checked = checkConfig(draft.config());
  const problems = checked.kind === 'wrong' ? checked.problems : [];
  return {
    lost: [
      ...lost.map(({ path, why }) => `${path}: ${why}.`),
      ...draft.missed.map((one) => `${one}.`),
    ],
    renamed: [...draft.renamed],
    missing: [
      'operator.name: who answers for the site.',
      ...draft.toFill.map((one) => `${one}.`),
      ...problems
        .filter(({ path }) => !open.includes(path) && path !== 'operator.name')
        .map(formatProblem),
    ],
  };
}

function explain(tool: Tool, { lost, renamed, missing }: Told, around: Surroundings): void {
  around.printError(`Read as a configuration of ${tool.title}.`);
  const say = (title: string, lines: readonly string[]) => {
    if (!lines.length) return;
    around.printError(title);
    for (const line of lines) around.printError(`  ${line}`);
  };
  say('Not carried over:', lost);
  say('Called otherwise, so marks in pages have to follow:', renamed);
  say('To fill in before `assent check` passes:', missing);
}
