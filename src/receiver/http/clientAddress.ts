import { isIP } from 'node:net';
import type { Context } from 'hono';
import type { Bindings, Env } from './env';

/**
 * The network address a request came from; `undefined` when nobody can tell. Behind a proxy of
 * one's own it is the last entry of `X-Forwarded-For`: the only one a visitor cannot write.
 */
export function clientAddress(c: Context<Env>, trustProxy: boolean): string | undefined {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : '';
  const address = forwarded && isIP(forwarded) ? forwarded : socketAddress(c);
  return address?.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}

function socketAddress(c: Context<Env>): string | undefined {
  // `app.request()` in tests passes no environment at all.
  const bindings: Bindings | undefined = c.env;
  return bindings?.incoming?.socket?.remoteAddress;
}

/** The first `groups` groups of an IPv6 address, written out. */
function leadingGroups(address: string, groups: number): string {
  const [head = '', tail = ''] = address.replace(/%.*$/, '').split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const gap = address.includes('::') ? Math.max(0, 8 - left.length - right.length) : 0;
  const whole = [...left, ...Array<string>(gap).fill('0'), ...right];
  return whole
    .slice(0, groups)
    .map((group) => (Number.parseInt(group, 16) || 0).toString(16))
    .join(':');
}

/** An address that no longer points at one household: IPv4 without its last number, IPv6 as its /48. */
export function shortAddress(address: string): string | undefined {
  if (isIP(address) === 4) return address.replace(/\d+$/, '0');
  return isIP(address) === 6 ? `${leadingGroups(address, 3)}::` : undefined;
}

/** What limits for whole networks count by: the /24 of an IPv4 address, or an IPv6 /48, which anybody may rent. */
export function networkKey(address: string | undefined): string {
  return (address && shortAddress(address)) ?? '';
}

/** What limits count by: an IPv4 address, or the /64 that one IPv6 household holds. */
export function limitKey(address: string | undefined): string {
  if (address === undefined) return '';
  return isIP(address) === 6 ? leadingGroups(address, 4) : address;
}
