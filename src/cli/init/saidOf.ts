import { FACTS, type FactName, findFacts } from './facts';
import type { ReadSite } from './readFolder';
import type { Said } from './writtenConfig';

/** What an owner gives on the command line; what is left out is looked for in the pages, then asked for. */
export type InitFlags = Partial<Record<FactName | 'receiver' | 'regime' | 'out', string>> & {
  yes?: true;
  json?: true;
  write?: true;
};

/** What flags say, then what the pages show. */
export function saidOf(
  where: string,
  isSite: boolean,
  flags: InitFlags,
  { pages }: ReadSite,
): Said {
  const found = findFacts(pages);
  // Where it was led to in the end.
  const [first] = pages;
  const site = isSite && first ? { value: bareHost(first.name), place: where } : found.site;
  const given = FACTS.flatMap((name) => {
    const value = flags[name];
    return value === undefined ? [] : [[name, { value, place: `--${name}` }] as const];
  });
  return {
    ...found,
    ...(site && { site }),
    ...Object.fromEntries(given),
    receiver: flags.receiver,
    regime: flags.regime,
  };
}

function bareHost(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
