import { type ExportOptions, exportLeads } from '../receiver/rights/exportLeads';
import { withRights } from './rightsCommands';
import type { Surroundings } from './surroundings';

/** What `assent export` is told on the command line. */
export type ExportFlags = {
  config: string;
  data: string;
  format: ExportOptions['format'];
  since?: string;
  form?: string;
};

/** `assent export`: writes all leads to standard output; resolves with the exit code. */
export async function runExport(flags: ExportFlags, around: Surroundings): Promise<number> {
  const { format, since, form } = flags;
  const sinceMs = since === undefined ? 0 : Date.parse(since);
  if (Number.isNaN(sinceMs)) {
    around.printError(`--since ${since} is no date. Write it like --since 2026-11-01.`);
    return 2;
  }
  return withRights(flags, around, async (parts) => {
    const known = [...Object.keys(parts.config.forms ?? {}), ...(await parts.store.leads.forms())];
    if (form !== undefined && !known.includes(form)) {
      around.printError(`There is no form ${form}. Use one of: ${[...new Set(known)].join(', ')}.`);
      return 2;
    }
    const options = { format, form, since: since && new Date(sinceMs).toISOString() };
    for await (const part of exportLeads(parts, options)) {
      if (!(await around.write(part))) return 1;
    }
    return 0;
  });
}
