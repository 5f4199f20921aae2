import { howToAdd } from '../../../core/howToAdd';
import { postgresFault } from './postgresFault';
import { type HostAddress, readDatabaseUrl } from './readDatabaseUrl';

/** What connections to PostgreSQL are made of, or one line on what is missing, without a secret. */
export type Reached =
  | {
      kind: 'reached';
      pg: typeof import('pg');
      hosts: HostAddress[];
      /** Why it failed, and what to do: one line without a secret. */
      faultOf(error: unknown): string;
    }
  | { kind: 'failed'; message: string };

/** What `PGSSLMODE` may say. Where `pg` does not know the word, it goes in the clear without a word of its own. */
const TLS_MODES = /^(disable|allow|prefer|require|verify-ca|verify-full|no-verify)?$/;

/** Reads `DATABASE_URL` and loads the driver, which not every owner has; nothing is connected yet. */
export async function reachPostgres(url: string): Promise<Reached> {
  const read = readDatabaseUrl(url);
  if (read.kind === 'unreadable') return { kind: 'failed', message: read.message };
  const tlsFault = faultOfTlsMode(url, process.env.PGSSLMODE ?? '');
  if (tlsFault !== undefined) return { kind: 'failed', message: tlsFault };
  const { hosts, database } = read;
  const names = hosts.map((host) => host.name).join(', ');
  const pg = await import('pg').catch(() => undefined);
  if (!pg) {
    const add = howToAdd('pg', import.meta.url);
    return { kind: 'failed', message: `PostgreSQL needs one package more. Add it: ${add}` };
  }
  return { kind: 'reached', pg, hosts, faultOf: (error) => postgresFault(error, names, database) };
}

/** What is wrong with `PGSSLMODE`, which counts where the address says nothing of TLS itself. */
function faultOfTlsMode(url: string, mode: string): string | undefined {
  if (TLS_MODES.test(mode) || /[?&]ssl/.test(url)) return undefined;
  return `PGSSLMODE (${mode}) is no mode of TLS. Set it to verify-full; or to disable, where nobody listens between here and PostgreSQL.`;
}
