import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatProblem } from '../config/check';
import type { AssentConfig } from '../core/config';
import { serve } from '../receiver/serve';
import { freePort, serveSite } from './demoServer';
import type { DemoAddresses } from './demoSite';
import { loadConfig } from './loadConfig';
import { readOwnersToken } from './secret';
import type { Surroundings } from './surroundings';

/** What `assent demo` is told on the command line: ports of receiver and pages (0 takes a free one), folder of the database. */
export type DemoFlags = { port: number; demoPort: number; data: string };

/**
 * `assent demo`: runs the demo's pages and a receiver for them until the process is asked to stop;
 * the exit code is 1 when it cannot, 2 where it is used wrongly or a file cannot be read. `demoFolder` holds
 * the pages and their `assent.json`.
 */
export async function runDemo(
  flags: DemoFlags,
  around: Surroundings,
  demoFolder = resolve(around.distFolder, '../demo'),
): Promise<number> {
  const fail = (message: string, exitCode: 1 | 2 = 1) => {
    around.printError(message);
    return exitCode;
  };
  const missing = await missingPart(demoFolder, around.distFolder);
  if (missing) return fail(missing, 2);
  const loaded = await loadConfig(join(demoFolder, 'assent.json'), around.folder);
  if (loaded.kind === 'unreadable') return fail(loaded.message, 2);
  if (loaded.kind === 'wrong') {
    const [first] = loaded.problems;
    return fail(
      `${join(demoFolder, 'assent.json')} is wrong: ${first ? formatProblem(first) : ''}`,
    );
  }

  const port = flags.port || (await freePort());
  const demoPort = flags.demoPort || (await freePort());
  if (port === demoPort) {
    return fail(
      `The receiver and the pages cannot share port ${port}. Change --port or --demo-port.`,
      2,
    );
  }
  const addresses = {
    site: `http://localhost:${demoPort}`,
    receiver: `http://localhost:${port}`,
  };
  const owners = await readOwnersToken(around);
  if (owners.kind === 'unreadable') return fail(owners.message, 2);
  const site = await serveSite(demoFolder, addresses, demoPort);
  if (site.kind === 'failed') return fail(site.message);
  const dataFolder = resolve(around.folder, flags.data);
  const receiver = await serve({
    config: configAt(loaded.config, addresses),
    port,
    dataFolder,
    distFolder: around.distFolder,
    ...(owners.token && { adminToken: owners.token }),
  });
  if (receiver.kind === 'failed') {
    await site.close();
    return fail(receiver.message);
  }

  const lines = welcome(addresses, join(dataFolder, 'assent.db'), receiver.adminToken);
  for (const line of lines) around.print(line);
  await around.stopped();
  await Promise.all([site.close(), receiver.close()]);
  around.print('Stopped.');
  return 0;
}

/** What has to be made or fetched before the demo can run; `undefined` when all is there. */
async function missingPart(demoFolder: string, distFolder: string): Promise<string | undefined> {
  const isThere = (file: string) =>
    access(file).then(
      () => true,
      () => false,
    );
  if (!(await isThere(join(demoFolder, 'index.html')))) {
    return `The demo's pages are not in ${demoFolder}. Run the demo from a complete copy of the repository.`;
  }
  if (!(await isThere(join(distFolder, 'assent.js')))) {
    return `The widget is not in ${distFolder}. Build it first: npm run build`;
  }
  return undefined;
}

function configAt(config: AssentConfig, { site, receiver }: DemoAddresses): AssentConfig {
  return { ...config, receiver, origins: [site] };
}

function welcome(
  { site, receiver }: DemoAddresses,
  database: string,
  adminToken: string | undefined,
): string[] {
  return [
    '',
    'The Assent demo is running on this machine only.',
    '',
    `  Landing page, Russian   ${site}/`,
    `  Landing page, English   ${site}/en/`,
    `  Privacy page            ${site}/privacy`,
    `  Docs                    ${site}/docs/`,
    `  Configurator            ${site}/configurator`,
    `  Requests, for owners    ${receiver}/admin`,
    `  Admin token             ${adminToken ?? 'the one in ASSENT_ADMIN_TOKEN'}`,
    `  Database                ${database}`,
    '',
    'What to try:',
    '  1. Open a landing page and look before you answer: no cookie, no storage, no video, no counter.',
    '  2. Decline. Reload: the banner stays away, and so do the video and the counter.',
    '  3. Follow “Cookie settings” in the footer and allow everything: the counter counts, the video stands.',
    '  4. Send a name and a phone, in the upper form and, on the Russian page, in the lower one too.',
    '  5. Sign in as the owner: each request is there with the very texts that were agreed to.',
    '',
    'Ctrl-C stops it; what was sent stays in the database.',
  ];
}
