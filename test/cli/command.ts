import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Surroundings } from '../../src/cli/surroundings';
import { config } from '../receiver/messages';
import { temporaryFolder } from '../receiver/receiver';

/** What a command came to: its exit code, and the lines it printed. */
export type Result = { code: number; out: string[]; err: string[] };

/** Runs the command line in a folder; a receiver it starts stops at once. `around` is what else surrounds it. */
export async function command(
  args: string[],
  folder: string,
  env: Record<string, string> = {},
  around: Partial<Surroundings> = {},
): Promise<Result> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run({
    args,
    version: '1.2.3',
    env,
    folder,
    distFolder: folder,
    print: (line) => out.push(line),
    write: async (text) => out.push(text) > 0,
    printError: (line) => err.push(line),
    stopped: () => Promise.resolve(),
    ...around,
  });
  return { code, out, err };
}

/** A folder of its own, where `assent.json` is sound and other files stand as they are given. */
export function prepared(files: Record<string, string | Uint8Array> = {}): string {
  const folder = temporaryFolder();
  const all = { 'assent.json': JSON.stringify(config), ...files };
  for (const [name, content] of Object.entries(all)) writeFileSync(join(folder, name), content);
  return folder;
}
