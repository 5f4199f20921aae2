import type { SealPlan } from '../core/sealPolicy';

/** Whether nginx can read a cookie of this name: `$cookie_…` is a variable, and its name has no other signs. */
export const isReadByNginx = (cookie: string) => /^\w+$/.test(cookie);

/**
 * The seal's policy as nginx chooses it by the record, line by line, for `http { }`: `$assent_seal` is the strict one, with
 * the hosts of what was granted or is shown this once, and empty where everything was granted. The record is read
 * as `decodeRecord` does, save that an id may stand in it twice: looking for that takes long in a cookie made for it.
 */
export function nginxMaps({ cookie, revision, policy, opens }: SealPlan): string[] {
  const ids = Object.keys(opens);
  // Where there is nothing to grant, nothing is granted.
  if (!ids.length) return mapOf(`$cookie_${cookie}`, '$assent_seal', policy, []);
  const copy = `(?:^|; )${cookie}=`;
  const record = `1\\.${revision}\\.(?:0|[1-9]\\d*)\\.[1-9]\\d{0,5}\\.(?:[a-z\\d_]+-[01]~?\\b)+(?:\\.[\\da-f-]{36})?`;
  const read = mapOf('$http_cookie', '$assent_record', '', [
    // Copies that disagree are none.
    [`${copy}([^;]*)(?:;.*)?; ${cookie}=(?!\\1(?:;|$))`, ''],
    [`${copy}(?<assent_read>${record})(?:;|$)`, '$assent_read'],
  ]);
  const begin = '^[\\d.]+\\.';
  const granted = (id: string) => `(?:[^.]*~)?${id}-1`;
  const services = Object.entries(opens).filter(([, hosts]) => hosts.length > 0);
  // Not `$assent_<id>`, which the result's own name may be.
  const nameOf = (id: string) => `$assent_opens_${id}`;
  const maps = services.flatMap(([id, hosts]) =>
    mapOf(`"$assent_record $cookie_${cookie}_once"`, nameOf(id), '', [
      [
        `(?:${begin}${granted(id)}| ${id}$)`,
        hosts.map((host) => ` ${host} wss://${host}`).join(''),
      ],
    ]),
  );
  const each = ids.map((id) => `(?=${granted(id)})`);
  const whole = policy + services.map(([id]) => nameOf(id)).join('');
  const all: [string, string] = [`${begin}(?![^.]*-0)${each.join('')}`, ''];
  return [...read, ...maps, ...mapOf('$assent_record', '$assent_seal', whole, [all])];
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
