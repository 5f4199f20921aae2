import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkConfig, formatProblem } from '../../config/check';
import type { AssentConfig } from '../../core/config';
import { tagLine } from '../../core/snippet';
import { readFault } from '../readText';
import type { Surroundings } from '../surroundings';
import { askFor, flagFor } from './askFor';
import { editsOf } from './edits';
import { FACTS, type FactName, findFacts } from './facts';
import { findForms } from './forms';
import { lookAt } from './lookAt';
import { readFolder } from './readFolder';
import { readSite } from './readSite';
import { proposeServices } from './services';
import { tellChanges, tellFound, tellStyles } from './tell';
import { type ChangedPage, writePages } from './writePages';
import { type Said, writtenConfig } from './writtenConfig';

/** What an owner gives on the command line; what is left out is looked for in the pages, then asked for. */
export type InitFlags = Partial<Record<FactName | 'receiver' | 'regime' | 'out', string>> & {
  yes?: true;
  write?: true;
};

/**
 * `assent init [FOLDER or URL]`: proposes a configuration from a site's pages, and with `--write` marks the pages.
 * Ends with 1 where something stands in the way or is missing yet, with 2 where nothing can be read.
 */
export async function runInit(
  where: string,
  flags: InitFlags,
  around: Surroundings,
): Promise<number> {
  const isSite = /^https?:\/\//i.test(where);
  if (isSite && flags.write) {
    around.printError('--write changes pages of a folder. Name the folder in which the site lies.');
    return 2;
  }
  const read = await readAll(where, isSite, around);
  if (!read) return 2;
  for (const name of read.unread)
    around.printError(`${name}: could not be read as a page, and was left out.`);
  const found = findFacts(read.pages);
  const site = isSite ? { value: new URL(where).hostname, place: where } : found.site;
  const given = FACTS.flatMap((name) => {
    const value = flags[name];
    return value === undefined ? [] : [[name, { value, place: `--${name}` }] as const];
  });
  let said: Said = {
    ...found,
    ...(site && { site }),
    ...Object.fromEntries(given),
    receiver: flags.receiver,
    regime: flags.regime,
  };
  const sightings = read.pages.flatMap((page) =>
    page.elements.flatMap((element) => lookAt(page, element, said.site?.value) ?? []),
  );
  const { services, assigned } = proposeServices(sightings);
  const forms = findForms(read.pages);
  const ask = flags.yes ? undefined : around.ask;
  if (ask) said = await askFor(said, forms.length > 0, ask);
  const config = writtenConfig(said, services, forms, new Date().toISOString().slice(0, 10));
  tellFound(said, services, forms, around);
  const changed = read.pages
    .map((page) => ({ page, edits: editsOf(page, assigned, forms, tagLine(config)) }))
    .filter(({ edits }) => edits.length);
  tellChanges(changed, around);
  if (!isSite) await tellStyles(resolve(around.folder, where), said.site?.value, around);
  return finish({ where, flags, config, changed }, ask, around);
}

async function readAll(where: string, isSite: boolean, around: Surroundings) {
  try {
    const read =
      isSite && around.fetch
        ? await readSite(where, around.fetch)
        : await readFolder(resolve(around.folder, where));
    if (read.pages.length) return read;
    around.printError(
      `${where}: there is no page in it that can be read. Name the folder of the HTML files, or the site’s address.`,
    );
  } catch (error) {
    around.printError(readFault(where, error, 'folder'));
  }
  return undefined;
}

type Made = { where: string; flags: InitFlags; config: AssentConfig; changed: ChangedPage[] };

/** Writes what was made, where nothing stands in the way. */
async function finish(
  { where, flags, config, changed }: Made,
  ask: Surroundings['ask'],
  around: Surroundings,
): Promise<number> {
  const out = flags.out ?? 'assent.json';
  const path = resolve(around.folder, out);
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere && flags.write && !changed.length) {
    around.print(`${out} is there and every page is marked: nothing was written.`);
    return 0;
  }
  if (isThere && !(await agrees(ask, `${out} is there already. Write over it?`))) {
    around.printError(
      `${out} is there already, and was left as it is. Name another file with --out.`,
    );
    return 1;
  }
  if (flags.write && ask && !(await agrees(ask, 'Make these changes in the pages?'))) {
    around.printError('Nothing was written.');
    return 1;
  }
  try {
    if (flags.write) await writePages(resolve(around.folder, where), changed);
    await writeFile(path, `${JSON.stringify(config, null, 2)}\n`);
  } catch (error) {
    around.printError(readFault(where, error));
    return 1;
  }
  around.print(
    `Written: ${[out, ...(flags.write ? changed.map(({ page }) => page.name) : [])].join(', ')}.`,
  );
  return tellMissing(config, around);
}

async function agrees(ask: Surroundings['ask'], question: string): Promise<boolean> {
  return ask !== undefined && /^(y|д)/i.test((await ask(`${question} (y/n) `)).trim());
}

function tellMissing(config: AssentConfig, around: Surroundings): number {
  const { name } = config.operator;
  // Without a name the checker would say nothing of the other facts.
  const checked = checkConfig({ ...config, operator: { ...config.operator, name: name || '—' } });
  if (name && checked.kind === 'sound') return 0;
  around.printError('Missing before `assent check` passes:');
  if (!name) around.printError('  --operator: operator.name (missing): who answers for the site.');
  if (checked.kind === 'sound') return 1;
  for (const problem of checked.problems) {
    const flag = flagFor(problem.path);
    around.printError(`  ${flag ? `${flag}: ` : ''}${formatProblem(problem)}`);
  }
  return 1;
}
