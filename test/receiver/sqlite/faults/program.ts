import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { onTestFinished } from 'vitest';
import { config } from '../../messages';
import { type ReceiverProcess, startProcess } from '../../process';
import { temporaryFolder } from '../../receiver';

const PRELOAD = new URL('preload.mjs', import.meta.url).href;

/** The built program as a process of its own, with a database that can be made to fail. */
export type Program = ReceiverProcess & {
  /** The folder of the database. */
  data: string;
  /** Makes the database fail from now on; `undefined` mends it. */
  setFault(fault: string | undefined): void;
  /** Kills it as a power cut would, and counts from another connection what is there. */
  killAndList(): Promise<string[]>;
};

/** Starts the program on the database of a folder, with a fault from the first moment or none; resolves when it listens. */
export async function startProgram(
  folder = temporaryFolder(),
  umask = '022',
  fault?: string,
): Promise<Program> {
  const faultFile = join(folder, 'fault');
  if (fault !== undefined) writeFileSync(faultFile, fault);
  const data = join(folder, 'data');
  const server = { ...config.server, postsPerMinute: 10_000 };
  const env = { ASSENT_TEST_FAULT: faultFile };
  const node = ['--import', PRELOAD];
  const program = await startProcess(folder, '', { server }, { env, umask, node });
  return {
    ...program,
    data,
    setFault(fault) {
      if (fault === undefined) rmSync(faultFile, { force: true });
      else writeFileSync(faultFile, fault);
    },
    async killAndList() {
      await program.end('SIGKILL');
      return leadsIn(join(data, 'assent.db'));
    },
  };
}

/** The ids of all leads in a database, as another connection sees them. */
export function leadsIn(file: string): string[] {
  const database = new Database(file);
  onTestFinished(() => void database.close());
  const rows = database.prepare('SELECT id FROM leads ORDER BY id').all() as { id: string }[];
  return rows.map(({ id }) => id);
}
