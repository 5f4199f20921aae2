import { secondLanguage } from '../core/settings';
import { meantLanguage, pickLocale } from '../core/texts';
import { handOut } from '../receiver/rights/exports/handOut';
import type { HandOut } from '../receiver/rights/exports/sheet';
import { withRights } from './rightsCommands';
import type { Surroundings } from './surroundings';

/** What `assent export` is told on the command line. */
export type ExportFlags = {
  config: string;
  data: string;
  format: HandOut['format'];
  since?: string;
  form?: string;
  locale?: HandOut['lang'];
  json?: true;
};

/** `assent export`: writes what is asked for to standard output; resolves with the exit code. */
export async function runExport(
  what: HandOut['what'],
  flags: ExportFlags,
  around: Surroundings,
): Promise<number> {
  const { format, since, form, locale } = flags;
  const sinceMs = since === undefined ? 0 : Date.parse(since);
  if (Number.isNaN(sinceMs)) {
    around.printError(`--since ${since} is no date. Write it like --since 2026-11-01.`);
    return 2;
  }
  if (what === 'register' && (since !== undefined || form !== undefined)) {
    around.printError(
      'The register is of the configuration as a whole: leave out --since and --form.',
    );
    return 2;
  }
  if (what === 'acts' && form !== undefined) {
    around.printError('Acts do not say of which form a request was: leave out --form.');
    return 2;
  }
  return withRights(flags, around, async (parts) => {
    const { config, store } = parts;
    const known = [...Object.keys(config.forms ?? {}), ...(await store.leads.forms())];
    if (form !== undefined && !known.includes(form)) {
      around.printError(`There is no form ${form}. Use one of: ${[...new Set(known)].join(', ')}.`);
      return 2;
    }
    const lang = locale ?? secondLanguage(meantLanguage(pickLocale(config, [], ['ru', 'en'])));
    const asked = { what, format, form, since: since && new Date(sinceMs).toISOString(), lang };
    for await (const part of handOut(parts, asked)) {
      if (!(await around.write(part))) return 1;
    }
    return 0;
  });
}
