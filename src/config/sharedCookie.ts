import type { AssentConfig } from '../core/config';
import { optionalIds } from '../core/settings';
import { bareHost } from './addresses';

/** A configuration and the file that it was read from. */
export type NamedConfig = { file: string; config: AssentConfig };

/**
 * What to say of configurations that keep their answers under one name in one place: each would write
 * its own over the others'. Empty where all of one name ask for the same.
 */
export function sharedCookies(all: readonly NamedConfig[]): string[] {
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const cookie = cookieOf(one.config);
      if (cookie !== cookieOf(other.config) || !mayMeet(one.config, other.config)) return [];
      if (asks(one.config) === asks(other.config)) return [];
      return `${one.file} and ${other.file} keep their answers in one cookie, "${cookie}", and do not ask for the same: on one host each writes its own over the other's, and people are asked by both. Give each its own, like \`"record": { "cookie": "${cookie}_2" }\`.`;
    }),
  );
}

const cookieOf = ({ record }: AssentConfig) => record?.cookie ?? 'assent';

/** What a record must answer to be an answer here. */
const asks = (config: AssentConfig) =>
  JSON.stringify([config.revision ?? 1, optionalIds(config).sort()]);

/** Whether both may stand on one host, or share a domain's cookie; one that names no site may stand anywhere. */
function mayMeet(one: AssentConfig, other: AssentConfig): boolean {
  const [site, otherSite] = [one, other].map(({ site }) => site && bareHost(site));
  const { domain } = one.record ?? {};
  if (domain && domain === other.record?.domain) return true;
  return !site || !otherSite || site === otherSite;
}
