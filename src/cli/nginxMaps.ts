import type { SealPlan } from '../core/sealPolicy';

/** Whether nginx can read a cookie of this name: `$cookie_…` is a variable, and its name has no other signs. */
export const isReadByNginx = (cookie: string) => /^\w+$/.test(cookie);

/**
 * The seal's policy as nginx chooses it by the record, line by line, for `http { }`: `$assent_seal` is the strict one, with
 * the hosts of what was granted or is shown this once, and empty where everything was granted.
 */
export function nginxMaps({ cookie, revision, policy, opens }: SealPlan): string[] {
  const begin = `^1\\.${revision}\\.\\d+\\.\\d+\\.`;
  const granted = (id: string) => `(?:[^.]*~)?${id}-1`;
  const services = Object.entries(opens).filter(([, hosts]) => hosts.length > 0);
  // Not `$assent_<id>`, which the result's own name may be.
  const nameOf = (id: string) => `$assent_opens_${id}`;
  const maps = services.flatMap(([id, hosts]) =>
    mapOf(`"$cookie_${cookie} $cookie_${cookie}_once"`, nameOf(id), '', [
      [
        `(?:${begin}${granted(id)}| ${id}$)`,
        hosts.map((host) => ` ${host} wss://${host}`).join(''),
      ],
    ]),
  );
  const each = Object.keys(opens).map((id) => `(?=${granted(id)})`);
  const whole = policy + services.map(([id]) => nameOf(id)).join('');
  const all: [string, string][] = each.length ? [[`${begin}(?![^.]*-0)${each.join('')}`, '']] : [];
  return [...maps, ...mapOf(`$cookie_${cookie}`, '$assent_seal', whole, all)];
}

function mapOf(
  source: string,
  variable: string,
  otherwise: string,
  cases: readonly [pattern: string, value: string][],
): string[] {
  return [
    `map ${source} ${variable} {`,
    `  default "${otherwise}";`,
    ...cases.map(([pattern, value]) => `  "~${pattern}" "${value}";`),
    '}',
  ];
}
