import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visitWith } from '../../cli/heartbeat/visitWith';
import { readOwnersToken, readSecret } from '../../cli/secret';
import { checkConfig, formatProblem } from '../../config/check';
import type { AssentConfig } from '../../core/config';
import { type NodeListener, nodeListener } from '../../receiver/http/nodeListener';
import { openReceiver } from '../../receiver/openReceiver';

export type { AssentConfig } from '../../core/config';
export type { NodeListener } from '../../receiver/http/nodeListener';

/** What a receiver keeps its data in, and what else it may be handed. */
export type ReceiverOptions = {
  /** Folder of the database, the keys and the file of erasures; made where it is not there. */
  data: string;
  /** Address of PostgreSQL, which then is the database; the folder keeps the rest. */
  databaseUrl?: string | undefined;
  /**
   * Where tokens and the secrets of deliveries are looked for, by the names that `assent serve` knows them by
   * (`ASSENT_ADMIN_TOKEN`, `ASSENT_CRM_SECRET`); `process.env`, and a file `.env` in the working folder, when left out.
   */
  env?: Readonly<Record<string, string | undefined>>;
  /** Takes the log line by line, without anybody's data; nothing is logged when left out. */
  log?: (line: string) => void;
};

/** A receiver inside a server of one's own. */
export type Receiver = {
  /** Answers a request. The second argument is what Hono's Node server lends a request, for the visitor's address. */
  fetch(request: Request, bindings?: object): Promise<Response>;
  /** The same for `http.createServer(receiver.listener)`, and for Express: `app.use(receiver.listener)`, before any parser. */
  listener: NodeListener;
  /** What the owner signs in with at `/admin`, only where it was made just now. */
  adminToken?: string;
  /** What the owner should know all the same: one line each. */
  warnings: string[];
  /** Finishes what was begun and closes the database: after the server has closed. */
  close(): Promise<void>;
};

/**
 * Opens a receiver without a server of its own. Rejects with an `Error` whose message says what is wrong and what
 * to do: a configuration with faults, a folder that cannot be used or that another process serves, a package to add.
 */
export async function createReceiver(
  config: AssentConfig,
  { data, databaseUrl, env = process.env, log = () => {} }: ReceiverOptions,
): Promise<Receiver> {
  if (typeof data !== 'string' || data.trim() === '') {
    throw new Error("Name the folder for its data: createReceiver(config, { data: 'data' }).");
  }
  const checked = checkConfig(config);
  if (checked.kind === 'wrong') {
    const lines = checked.problems.map((problem) => `- ${formatProblem(problem)}`);
    throw new Error(['The configuration is wrong:', ...lines].join('\n'));
  }
  const around = { env, folder: process.cwd() };
  const owners = expectRead(await readOwnersToken(around));
  const metrics = expectRead(await readSecret('ASSENT_METRICS_TOKEN', around));
  const signing = expectRead(await readSecret('ASSENT_SIGNING_KEY', around));
  const receiver = await openReceiver({
    config: checked.config,
    dataFolder: resolve(data),
    databaseUrl: databaseUrl?.trim(),
    distFolder: fileURLToPath(new URL('../dist', import.meta.url)),
    signingKey: signing.value,
    secretOf: (name) => readSecret(name, around),
    makeVisit: visitWith(env),
    log: (line) => log(line),
    ...(owners.token && { adminToken: owners.token }),
    ...(metrics.value && { metricsToken: metrics.value }),
  });
  // It speaks to those who type a command.
  if (receiver.kind === 'failed') throw new Error(receiver.message.replaceAll('--data', '`data`'));
  receiver.keep();
  const { adminToken, close } = receiver;
  return {
    fetch: async (request, bindings = {}) => receiver.fetch(request, bindings),
    listener: nodeListener(receiver.fetch),
    ...(adminToken !== undefined && { adminToken }),
    warnings: [...checked.warnings.map((warning) => formatProblem(warning)), ...receiver.warnings],
    close,
  };
}

/** What was read; throws where it could not be. */
function expectRead<Found extends { kind: 'read' } | { kind: 'unreadable'; message: string }>(
  found: Found,
): Extract<Found, { kind: 'read' }> {
  if (found.kind === 'unreadable') throw new Error(found.message);
  return found as Extract<Found, { kind: 'read' }>; // the other kind was thrown above
}
