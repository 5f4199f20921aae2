import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { maskUser } from '../audit/pageUser';
import { formatProblem, type Problem } from '../config/check';
import type { AssentConfig } from '../core/config';
import type { SecretOf } from '../receiver/deliveries/channel';
import { isMissing } from '../receiver/isMissing';
import { databaseFindings } from './doctor/databaseFindings';
import { deliveryFindings } from './doctor/deliveryFindings';
import { type Finding, noteOf } from './doctor/finding';
import { folderFindings } from './doctor/folderFindings';
import { heartbeatFindings } from './doctor/heartbeatFindings';
import { pageFindings } from './doctor/pageFindings';
import { receiverFindings } from './doctor/receiverFindings';
import { type LoadedConfig, loadConfig } from './loadConfig';
import { warnOfMisplacedUrl } from './misplacedUrl';
import { readSecret } from './secret';
import type { Surroundings } from './surroundings';

/** What `assent doctor` is told on the command line. */
export type DoctorFlags = { config: string; data: string; page?: string; json?: true };

/**
 * `assent doctor`: what is wrong with a receiver and with a page, and how to mend it. Nothing is changed.
 * The exit code is 1 where anything was found, 2 where the configuration cannot be read.
 */
export async function runDoctor(flags: DoctorFlags, around: Surroundings): Promise<number> {
  if (flags.page !== undefined && !(URL.canParse(flags.page) && /^https?:\/\//.test(flags.page))) {
    around.printError(
      `--page takes a whole address, like https://example.ru/; not ${maskUser(flags.page)}`,
    );
    return 2;
  }
  const loaded = await loadConfig(flags.config, around.folder);
  if (loaded.kind === 'unreadable') {
    around.printError(loaded.message);
    return 2;
  }
  const secretOf: SecretOf = (name) => readSecret(name, around);
  const signing = await secretOf('ASSENT_SIGNING_KEY');
  if (signing.kind === 'unreadable') {
    around.printError(signing.message);
    return 2;
  }
  await warnOfMisplacedUrl(flags.data, around);
  const nowMs = Date.now();
  const dataFolder = resolve(around.folder, flags.data);
  const databaseUrl = around.env.DATABASE_URL?.trim() || undefined;
  const place = { dataFolder, databaseUrl, jwk: signing.value };
  const found: Finding[] = [
    ...(loaded.kind === 'wrong' ? loaded.problems.map((one) => problem('error', one)) : []),
    ...loaded.warnings.map((one) => problem('warning', one)),
    ...folderFindings(dataFolder, join(around.folder, '.env')),
    ...(isKept(loaded, dataFolder, databaseUrl)
      ? await databaseFindings(place, nowMs, soundIn(loaded))
      : []),
  ];
  if (loaded.kind === 'sound') {
    found.push(...(await deliveryFindings(loaded.config, secretOf, nowMs)));
    found.push(...(await receiverFindings(loaded.config, nowMs)));
    found.push(...(await heartbeatFindings(loaded.config)));
    if (flags.page !== undefined) {
      const widget = await readFile(join(around.distFolder, 'assent.js'), 'utf8').catch(
        () => undefined,
      );
      found.push(...(await pageFindings(loaded.config, flags.page, widget)));
    }
  }
  if (flags.json) around.print(JSON.stringify({ v: 1, findings: found }));
  else if (found.length === 0) around.print('Nothing is wrong.');
  else
    for (const { area, severity, message, remedy } of found) {
      around.print(`${area}: ${severity}: ${message}\n  ${remedy}`);
    }
  return found.length === 0 ? 0 : 1;
}

function soundIn(loaded: LoadedConfig): AssentConfig | undefined {
  return loaded.kind === 'sound' ? loaded.config : undefined;
}

/** Whether anything is to be kept: not on a site whose forms go elsewhere, unless something lies there all the same. */
function isKept(
  loaded: LoadedConfig,
  dataFolder: string,
  databaseUrl: string | undefined,
): boolean {
  const isElsewhere = loaded.kind === 'sound' && loaded.config.receiver === undefined;
  return !isElsewhere || databaseUrl !== undefined || !isMissing(dataFolder);
}

function problem(severity: Finding['severity'], one: Problem): Finding {
  const remedy = 'assent check lists what the configuration says, with the law behind it.';
  return noteOf('configuration')(severity, 'configuration', formatProblem(one), remedy);
}
