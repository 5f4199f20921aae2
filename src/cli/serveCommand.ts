import { resolve } from 'node:path';
import { formatProblem } from '../config/check';
import { serve } from '../receiver/serve';
import { followConfig } from './followConfig';
import { serveInSmallHeap } from './heap';
import { visitWith } from './heartbeat/visitWith';
import { loadConfig } from './loadConfig';
import { type LogForm, logIn } from './logLines';
import { warnOfMisplacedUrl } from './misplacedUrl';
import { readOwnersToken, readSecret } from './secret';
import type { Surroundings } from './surroundings';

/** What `assent serve` is told on the command line. */
export type ServeFlags = {
  config: string;
  port: number;
  data: string;
  host: string;
  log: LogForm;
};

/** `assent serve`: runs a receiver until the process is asked to stop; the exit code is 1 when it cannot, 2 where a file cannot be read. */
export async function runServe(flags: ServeFlags, around: Surroundings): Promise<number> {
  const loaded = await loadConfig(flags.config, around.folder);
  if (loaded.kind === 'unreadable') {
    around.printError(loaded.message);
    return 2;
  }
  if (loaded.kind === 'wrong') {
    const [first] = loaded.problems;
    around.printError(
      `${flags.config} is wrong: ${first ? formatProblem(first) : ''} (assent check ${flags.config} lists every problem)`,
    );
    return 1;
  }
  for (const warning of loaded.warnings) around.printError(`Warning: ${formatProblem(warning)}`);
  const owners = await readOwnersToken(around);
  if (owners.kind === 'unreadable') {
    around.printError(owners.message);
    return 2;
  }
  const metrics = await readSecret('ASSENT_METRICS_TOKEN', around);
  if (metrics.kind === 'unreadable') {
    around.printError(metrics.message);
    return 2;
  }
  const signing = await readSecret('ASSENT_SIGNING_KEY', around);
  if (signing.kind === 'unreadable') {
    around.printError(signing.message);
    return 2;
  }
  const drill = await readSecret('ASSENT_DELIVERY_CLOCK', around);
  if (drill.kind === 'unreadable') {
    around.printError(drill.message);
    return 2;
  }
  const clockWarning = deliveryClockWarning(drill.value);
  if (clockWarning !== undefined) around.printError(`Warning: ${clockWarning}`);
  await warnOfMisplacedUrl(flags.data, around);
  serveInSmallHeap();
  const log = logIn(flags.log, around.print);
  const served = await serve({
    config: loaded.config,
    port: flags.port,
    host: flags.host,
    dataFolder: resolve(around.folder, flags.data),
    databaseUrl: around.env.DATABASE_URL?.trim(),
    signingKey: signing.value,
    distFolder: around.distFolder,
    secretOf: (name) => readSecret(name, around),
    deliveryClockFactor: drill.value === 'fast' ? 1000 : 1,
    makeVisit: visitWith(around.env),
    log,
    ...(owners.token && { adminToken: owners.token }),
    ...(metrics.value && { metricsToken: metrics.value }),
  });
  if (served.kind === 'failed') {
    around.printError(served.message);
    return 1;
  }
  // Whoever reads that it serves may ask it to stop at once.
  const stopped = around.stopped();
  for (const warning of served.warnings) around.printError(`Warning: ${warning}`);
  around.print(`Assent receiver: ${served.url}`);
  around.print(`Requests: ${served.url}/admin`);
  if (served.adminToken !== undefined) {
    around.print(`Admin token, shown once: ${served.adminToken}`);
    around.print(
      'Set ASSENT_ADMIN_TOKEN, or write it into a file .env here, to keep one across restarts.',
    );
  }
  const stopFollowing = followConfig(
    flags.config,
    { ...around, print: log, printError: logIn(flags.log, around.printError, 'warning') },
    loaded.config,
    served.reconfigure,
  );
  await stopped;
  await stopFollowing();
  await served.close();
  return 0;
}

/** What the owner should know of the clock that deliveries are to go by: one line, where there is something. */
function deliveryClockWarning(clock: string | undefined): string | undefined {
  if (clock === undefined) return undefined;
  return clock === 'fast'
    ? 'ASSENT_DELIVERY_CLOCK is fast, for drills: what cannot be delivered is given up after 5 minutes instead of 72 hours.'
    : `ASSENT_DELIVERY_CLOCK is ${JSON.stringify(clock.slice(0, 40))}, which says nothing: deliveries wait as always. Set it to fast for a drill, or leave it out.`;
}
