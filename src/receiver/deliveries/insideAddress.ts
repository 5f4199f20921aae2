import { BlockList, isIP } from 'node:net';

// What is no public address by IANA's registries of special purposes
// (https://www.iana.org/assignments/iana-ipv4-special-registry, …/iana-ipv6-special-registry).
const IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;
const PUBLIC_IPV6 = ['2000::', 3] as const;
const IPV6_WITHIN = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const inside = new BlockList();
for (const [net, prefix] of IPV4) inside.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of IPV6_WITHIN) inside.addSubnet(net, prefix, 'ipv6');
const outside = new BlockList();
outside.addSubnet(...PUBLIC_IPV6, 'ipv6');

/** Whether an IP address is none of the public internet; also where it is no address at all. */
export function isInside(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return inside.check(address, 'ipv4');
  return family !== 6 || !outside.check(address, 'ipv6') || inside.check(address, 'ipv6');
}
