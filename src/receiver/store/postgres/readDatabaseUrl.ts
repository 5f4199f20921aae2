/** Where one host of a cluster is reached, as `pg` takes it. */
export type HostAddress = { connectionString: string; name: string };

/** The hosts that `DATABASE_URL` names, in its order, or one line on what is wrong with it, without a secret. */
export type DatabaseUrl =
  | { kind: 'read'; hosts: HostAddress[]; database: string }
  | { kind: 'unreadable'; message: string };

const SHAPE = 'postgres://user:password@host:5432/database';

/**
 * User and password, hosts with commas between, path and query; `host` may be left out in favour of
 * `?host=`. A bare @ or / further on is one of the password, which would be read as a host's name.
 */
const URL_PARTS = /^(postgres(?:ql)?:\/\/(?:[^@/?#]*@)?)([^@/?#]*)(\/[^@/?#]*)?(\?[^#]*)?$/;

/**
 * Reads `DATABASE_URL` as libpq writes it, which allows several hosts
 * (https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-MULTIPLE-HOSTS); `pg` reads one.
 */
export function readDatabaseUrl(written: string): DatabaseUrl {
  const fail = (what: string): DatabaseUrl => ({
    kind: 'unreadable',
    message: `DATABASE_URL ${what} Write it as ${SHAPE}, several hosts as host:5432,other:5432; signs like @ : / ? # in the password as %40 %3A %2F %3F %23.`,
  });
  const found = URL_PARTS.exec(written.trim());
  if (!found) return fail('is no address of PostgreSQL.');
  const [, start = '', hosts = '', path = '', query = ''] = found;
  const database = path.slice(1);
  if (!database) return fail('names no database.');
  const read = hosts.split(',').map((host): HostAddress | undefined => {
    const connectionString = `${start}${host}${path}${plainly(query)}`;
    const name = host || new URLSearchParams(query).get('host') || 'localhost';
    return isAddress(connectionString) ? { connectionString, name } : undefined;
  });
  const usable = read.filter((host) => host !== undefined);
  if (usable.length < read.length) return fail('has a host or a port that cannot be read.');
  return { kind: 'read', hosts: usable, database: decoded(database) };
}

/**
 * Without a name for the connection, by which restores see who uses the database: it would go before ours.
 * `pg` takes some modes of TLS for `verify-full`, and would say so in nine lines at every start.
 */
function plainly(written: string): string {
  const query = written.replace(/(?<=[?&])application_name=[^&]*&?/g, '').replace(/[?&]$/, '');
  if (query.includes('uselibpqcompat=true')) return query;
  return query.replace(/([?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, '$1verify-full');
}

function isAddress(url: string): boolean {
  // Without a host `pg` takes what `?host=` says, as for a socket in a folder.
  return URL.canParse(url) || URL.canParse(url.replace('@/', '@localhost/'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
