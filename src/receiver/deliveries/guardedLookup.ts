import { lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isInside } from './insideAddress';

/** Where a connection may go: to public addresses, and to named hosts inside the owner's network. */
export type Guard = {
  /** Whether a host was named by the owner, as it stands in an address. */
  isPrivate(host: string): boolean;
  /** Whether a host is an inside address, written out, that was not named: nobody asks a name server of it. */
  isRefused(host: string): boolean;
  /** Asks name servers of a host; what was not named gives its public addresses alone. */
  lookup(host: string): LookupFunction;
};

/** An address is judged when it is connected to, so that a name cannot turn to another one after a look. */
export function guardOf(privateHosts: readonly string[]): Guard {
  const isPrivate = (host: string) => privateHosts.includes(host);
  return {
    isPrivate,
    isRefused: (host) => !isPrivate(host) && isIP(host) > 0 && isInside(host),
    lookup: (host) => (isPrivate(host) ? (lookUp as LookupFunction) : publicOnly), // Node's own, which takes the same
  };
}

/** No address of a name is a public one. */
export class InsideAddress extends Error {
  readonly code = 'INSIDE_ADDRESS';
}

const publicOnly: LookupFunction = (hostname, options, callback) =>
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const allowed = addresses.filter(({ address }) => !isInside(address));
    const [first] = allowed;
    if (!first) return callback(new InsideAddress(), []);
    if (options.all) callback(null, allowed);
    else callback(null, first.address, first.family);
  });
