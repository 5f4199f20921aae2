import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sinceBaseline } from '../../audit/site/baseline';
import type { BrowserState } from '../../audit/site/withoutBrought';
import { type ReadText, readFault, readText } from '../readText';
import type { Surroundings } from '../surroundings';
import { readState } from './readState';

/** What the flags name, read; or why it could not be. */
export type AuditFiles =
  | { kind: 'read'; baseline?: string; storageState?: BrowserState }
  | { kind: 'wrong'; message: string };

/** Reads what the flags name before a browser starts; a configuration that is there is not written over. */
export async function readFiles(
  { baseline, storageState, out }: { baseline?: string; storageState?: string; out?: string },
  { folder }: Surroundings,
): Promise<AuditFiles> {
  const files: AuditFiles = { kind: 'read' };
  if (out !== undefined && existsSync(resolve(folder, out))) {
    const message = `${out} is there already, and was left as it is. Name another file with --out, or move that one away.`;
    return { kind: 'wrong', message };
  }
  if (baseline !== undefined) {
    const read = await readNamed(baseline, folder);
    if (read.kind === 'unreadable') return { kind: 'wrong', message: read.message };
    if (!sinceBaseline([], read.text))
      return { kind: 'wrong', message: `${baseline} is no report of \`assent audit --json\`.` };
    files.baseline = read.text;
  }
  if (storageState !== undefined) {
    const read = await readNamed(storageState, folder);
    if (read.kind === 'unreadable') return { kind: 'wrong', message: read.message };
    const state = readState(read.text);
    if (state.kind === 'wrong')
      return { kind: 'wrong', message: `${storageState} ${state.message}` };
    files.storageState = state.state;
  }
  return files;
}

async function readNamed(file: string, folder: string): Promise<ReadText> {
  try {
    return readText(file, await readFile(resolve(folder, file)));
  } catch (error) {
    return { kind: 'unreadable', message: readFault(file, error) };
  }
}

/** Writes texts where the flags say; why one could not be written. */
export async function writeAll(
  all: readonly (readonly [file: string | undefined, text: string])[],
  around: Surroundings,
): Promise<string | undefined> {
  for (const [file, text] of all) {
    if (file === undefined) continue;
    try {
      if (file === '-') await around.write(text);
      else await writeFile(resolve(around.folder, file), text);
    } catch (error) {
      const why = error instanceof Error ? error.message : 'no reason given';
      return `${file} cannot be written: ${why}`;
    }
  }
  return undefined;
}
