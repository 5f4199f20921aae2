import { resolve } from 'node:path';
import { type PageUser, withoutUser } from '../../audit/pageUser';
import { readFault } from '../readText';
import type { Surroundings } from '../surroundings';
import { working } from '../working';
import { adviceFor, framesThatCannotWait } from './adviceFor';
import { asJson } from './asJson';
import { askFor } from './askFor';
import { askUse } from './askUse';
import { BROKEN_OFF, finish } from './finish';
import { findForms } from './forms';
import { lookOver, planChanges } from './planChanges';
import { type ReadSite, readFolder } from './readFolder';
import { readSite } from './readSite';
import { type InitFlags, saidOf } from './saidOf';
import { looseStyles } from './styles/looseStyles';
import { tellChanges, tellFacts, tellUse } from './tell';
import { writtenConfig } from './writtenConfig';

/**
 * `assent init [FOLDER or URL]`: proposes a configuration from a site's pages, and with `--write` marks the pages.
 * Ends with 1 where something stands in the way or is missing yet, with 2 where nothing can be read.
 */
export async function runInit(
  named: string,
  flags: InitFlags,
  around: Surroundings,
): Promise<number> {
  const { url: where, user } = withoutUser(named);
  const isSite = /^https?:\/\//i.test(where);
  if (isSite && flags.write) {
    around.printError('--write changes pages of a folder. Name the folder in which the site lies.');
    return 2;
  }
  const read = await readAll({ where, user, isSite }, around);
  if (!read) return 2;
  for (const why of read.unread) around.printError(`${why}, and was left out.`);
  const ask = flags.yes || flags.json ? undefined : around.ask;
  const loud = flags.json ? { ...around, print: () => {} } : around;
  const forms = findForms(read.pages);
  const found = saidOf(where, isSite, flags, read);
  const said = ask ? await askFor(found, forms.length > 0, ask) : found;
  if (!said) return brokenOff(around);
  tellFacts(said, loud);
  const seen = await lookOver(read, said.site?.value);
  const { services, assigned } = seen;
  const use = ask
    ? await askUse({ services, assigned, forms }, ask)
    : { services, assigned, forms };
  if (!use) return brokenOff(around);
  tellUse(use.services, use.forms, said.country, loud);
  const day = new Date().toISOString().slice(0, 10);
  const config = writtenConfig(said, use.services, use.forms, day);
  const { changed, held } = await planChanges(read, seen, { ...use, config });
  tellChanges(changed, loud);
  const loose = await looseStyles(read.shelf, changed, held, config.site);
  const frames = framesThatCannotWait(read.pages, config.site);
  const advice = [...adviceFor(use.assigned), ...frames, ...loose];
  for (const line of advice) around.printError(line);
  const made = { where, out: flags.out ?? 'assent.json', write: flags.write ?? false };
  const came = await finish({ ...made, canWrite: !isSite, config, changed }, ask, loud);
  if (flags.json)
    around.print(JSON.stringify(asJson({ said, use, config, changed, advice, came })));
  return came.code;
}

function brokenOff(around: Surroundings): number {
  around.printError(BROKEN_OFF);
  return 1;
}

async function readAll(
  { where, user, isSite }: { where: string; user: PageUser | undefined; isSite: boolean },
  around: Surroundings,
): Promise<ReadSite | undefined> {
  const { fetch } = around;
  try {
    const read =
      isSite && fetch
        ? await working(around, `Reading ${where}`, () => readSite(where, user, fetch))
        : await readFolder(resolve(around.folder, where));
    if (read.pages.length) return read;
    const why = read.unread[0] ?? `${where} holds no page: no file that ends with .html or .htm`;
    around.printError(`${why}. Name the folder of the HTML files, or the site’s address.`);
  } catch (error) {
    const isAddress = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(where);
    const hint = isAddress ? ` Or write the address as a whole: https://${where}` : '';
    around.printError(`${readFault(where, error, 'folder')}${hint}`);
  }
  return undefined;
}
