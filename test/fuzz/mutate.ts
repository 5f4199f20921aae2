import type { Random } from './random';

/** Stands in keys that nobody knows: of all that is kept, only what could not be read may hold it. */
export const STRAY = 'Strayword7077';

/** A post as a hostile or a newer sender makes it. */
export type FuzzPost = { path: string; text: string; headers: Record<string, string> };

type Holder = Record<string, unknown> | unknown[];

/** Every object and list within a body, itself among them. */
function holdersIn(body: unknown): Holder[] {
  if (typeof body !== 'object' || body === null) return [];
  const holder = body as Holder;
  return [holder, ...Object.values(holder).flatMap(holdersIn)];
}

const ODD: [unknown, ...unknown[]] = [
  null,
  true,
  0,
  -1,
  1e308,
  1.5,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'ы'.repeat(5000),
  [],
  {},
  [[]],
  '__proto__',
  'constructor',
  '1970-01-01T00:00:00Z',
  'https://evil.example/?a#b',
  "'; DROP TABLE leads; --",
  '<script>alert(1)</script>',
  { __proto__: null, a: 1 },
  Array.from({ length: 200 }, () => 'x'),
];
const KEYS: [string, ...string[]] = [
  'mood',
  'password',
  'v',
  'constructor',
  'toString',
  'a.b',
  '',
  'ключ',
  '0',
  'kind',
  'text',
];

/** Changes one thing somewhere in a body. */
function mutate(body: unknown, random: Random): void {
  const [first, ...rest] = holdersIn(body);
  if (!first) return;
  const holder = random.pick<Holder>([first, ...rest]);
  const keys = Object.keys(holder);
  const key = keys[random.below(keys.length)];
  const record = holder as Record<string, unknown>; // lists take their indexes as keys
  const kind = random.below(6);
  if (kind === 0 && key !== undefined) delete record[key];
  else if (kind === 1 && key !== undefined) record[key] = structuredClone(random.pick(ODD));
  else if (kind === 2 && Array.isArray(holder)) holder.push(holder[0]);
  else if (kind === 3 && key !== undefined) record[random.pick(KEYS)] = record[key] && STRAY;
  else record[random.pick(KEYS)] = random.pick<unknown>([STRAY, { deep: [STRAY] }, [STRAY]]);
}

/** Changes the text itself: cut, torn, doubled, nested. */
function tear(text: string, random: Random): string {
  const at = random.below(text.length);
  return random.pick([
    text.slice(0, at),
    text.slice(0, at) + random.pick(['\\', '"', '}', '\u0000', '\ufeff', ',']) + text.slice(at),
    text + text,
    `${text.slice(0, -1)},"deep":${'['.repeat(9000)}${']'.repeat(9000)}}`,
    text.replace('{', `{"__proto__":{"polluted":"${STRAY}"},`),
    text + ' '.repeat(40_000),
  ]);
}

/** A post made from a good body: none to three changes, at times in its text or its headers. */
export function fuzzPost(good: object, path: string, origin: string, random: Random): FuzzPost {
  const body = { ...structuredClone(good), id: random.uuid() };
  const changes = random.below(4);
  for (let change = 0; change < changes; change++) mutate(body, random);
  const whole = JSON.stringify(body);
  const text = random.below(12) === 0 ? tear(whole, random) : whole;
  const headers: Record<string, string> = { Origin: origin, 'Content-Type': 'application/json' };
  if (random.below(15) === 0)
    headers.Origin = random.pick(['null', 'https://evil.example', `${origin}.evil`]);
  if (random.below(15) === 0)
    headers['Content-Type'] = random.pick([
      'text/plain',
      'application/json; charset=utf-8',
      'application/json;;',
    ]);
  if (random.below(15) === 0)
    headers['Idempotency-Key'] = random.pick(['x', random.uuid(), String(body.id), '""']);
  return { path, text, headers };
}
