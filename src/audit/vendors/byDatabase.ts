import database from '../cookieDatabase/openCookieDatabase.json' with { type: 'json' };
import type { Vendor } from './vendor';

type Row = { start: string; isExact: boolean; vendor: Vendor; domains: string[] };

const PURPOSES: Readonly<Record<string, NonNullable<Vendor['purpose']>>> = {
  a: 'analytics',
  m: 'marketing',
  f: 'functional',
};

/** As its README has them: name, vendor, purpose, days, domains. JSON has no tuples for the compiler. */
const written = database.keys as [string, string, string, number | null, string?][];

const rows = written.map(([name, vendor, purpose, days, domains]): Row => {
  const of = PURPOSES[purpose];
  return {
    start: name.replace(/\*$/, ''),
    isExact: !name.endsWith('*'),
    domains: domains?.split(' ') ?? [],
    vendor: {
      name: { ru: vendor, en: vendor },
      ...(of && { purpose: of }),
      ...(days !== null && { usualDays: days }),
      by: 'database',
    },
  };
});

/** Whose a name is by the Open Cookie Database: the exact name first, then the longest beginning. */
export function byDatabase(name: string, domain: string | undefined): Vendor | undefined {
  const fitting = rows.filter(
    ({ start, isExact, domains }) =>
      (isExact ? name === start : name.startsWith(start)) &&
      (domains.length === 0 || domains.some((one) => liesIn(domain ?? '', one))),
  );
  const [best] = fitting.sort(
    (one, other) =>
      Number(other.isExact) - Number(one.isExact) || other.start.length - one.start.length,
  );
  return best?.vendor;
}

/** Whose a host is, by the domains that the Open Cookie Database names. */
export function hostByDatabase(host: string): Vendor | undefined {
  const [, vendor] = database.hosts.find(([domain = '']) => liesIn(host, domain)) ?? [];
  return vendor === undefined ? undefined : { name: { ru: vendor, en: vendor }, by: 'database' };
}

function liesIn(host: string, domain: string): boolean {
  const bare = host.replace(/^\./, '');
  return bare === domain || bare.endsWith(`.${domain}`);
}
