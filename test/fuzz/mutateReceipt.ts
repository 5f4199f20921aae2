import { isDeepStrictEqual } from 'node:util';
import { jsonOddities } from '../../src/core/jsonOddities';
import { mutateText } from './mutateText';
import type { Random } from './random';

type Members = Record<string, unknown>;
/** A receipt as a person saves it. */
export type SavedReceipt = { v: number; jws: string; salt: string; texts: Members; data?: Members };

const ODD: [unknown, ...unknown[]] = [
  null,
  true,
  0,
  2,
  -1,
  1e21,
  '',
  'x',
  [],
  {},
  [[]],
  '__proto__',
];

/** Some way of changing what a receipt's file says; `other` is a sound receipt of the same receiver. */
type Way = (receipt: SavedReceipt, random: Random, other: SavedReceipt) => string;

const json = (value: unknown) => JSON.stringify(value);
const coded = (value: unknown) => Buffer.from(json(value)).toString('base64url');
const decoded = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as Members;

/** Every object within a value, itself among them. */
function objectsIn(value: unknown): Members[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Members, ...inside];
}

/** Changes one member somewhere. */
function changeMember(value: Members, random: Random): Members {
  const copy = structuredClone(value);
  const [first = copy, ...rest] = objectsIn(copy);
  const holder = random.pick<Members>([first, ...rest]);
  const key = random.pick([Object.keys(holder)[0] ?? 'x', ...Object.keys(holder)]);
  const was = holder[key];
  const how = random.below(5);
  if (how === 0) delete holder[key];
  else if (how === 1) holder[key] = structuredClone(random.pick(ODD));
  else if (how === 2) holder[`${key}${random.pick(['', '_', '2'])}x`] = was;
  else if (how === 3 && typeof was === 'string') holder[key] = mutateText(was, random);
  else holder[random.pick(['alg', 'mood', 'v', 'toString', 'ключ'])] = random.pick(ODD);
  return copy;
}

/** Changes one part of the JWS by itself. */
function withPart(
  { jws, ...rest }: SavedReceipt,
  index: number,
  change: (part: string) => string,
): string {
  const parts = jws.split('.');
  parts[index] = change(parts[index] ?? '');
  return json({ ...rest, jws: parts.join('.') });
}

const headerWith =
  (changes: Members): Way =>
  (receipt) =>
    withPart(receipt, 0, (part) => coded({ ...decoded(part), ...changes }));

/** Spells base64url in another way: the same bytes for a reader who is not strict. */
const respelled: Way = (receipt, random) =>
  withPart(receipt, random.below(3), (part) =>
    random.pick([
      `${part}=`,
      `${part}==`,
      `${part.replace(/[-_]/g, (sign) => (sign === '-' ? '+' : '/'))}=`,
      `${part} `,
      `${part.slice(0, 9)}\n${part.slice(9)}`,
      part.slice(0, -1) + String.fromCharCode(part.charCodeAt(part.length - 1) + 1),
    ]),
  );

const WAYS: [Way, ...Way[]] = [
  (receipt, random) => mutateText(json(receipt), random),
  (receipt, random) => json(changeMember(receipt, random)),
  // Members that stand twice, numbers in another spelling.
  (receipt, random) => {
    const [key, value] = random.pick(
      Object.entries(receipt) as [[string, unknown], ...[string, unknown][]],
    );
    return `${json(receipt).slice(0, -1)},${json(key)}:${json(value)}}`;
  },
  (receipt, random) =>
    json(receipt).replace(
      /"v":1\b/,
      `"v":${random.pick(['1.0', '1e0', '10e-1', '1.00', '0.1e1'])}`,
    ),
  (receipt) => json(receipt).replace('"texts":{', '"texts":{"\\u0074":"a","t":"b",'),
  // Parts of the JWS.
  respelled,
  (receipt, random) => {
    const parts = receipt.jws.split('.');
    const jws = random.pick([
      [...parts, ''],
      parts.slice(0, 2),
      [parts[1], parts[0], parts[2]],
      ['', ...parts],
    ]);
    return json({ ...receipt, jws: jws.join('.') });
  },
  headerWith({ alg: 'none' }),
  headerWith({ alg: 'HS256' }),
  headerWith({ alg: 'ES256' }),
  headerWith({ alg: 'EdDSA' }),
  headerWith({ typ: 'JWT' }),
  headerWith({ typ: 'assent-head+jws' }),
  headerWith({ kid: 'A'.repeat(43) }),
  headerWith({ crit: ['b64'], b64: false }),
  headerWith({ jwk: { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) } }),
  (receipt, random) => withPart(receipt, 1, (part) => coded(changeMember(decoded(part), random))),
  (receipt, random) =>
    withPart(receipt, 2, (part) => {
      const bytes = Buffer.from(part, 'base64url');
      const at = random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      return bytes.toString('base64url');
    }),
  // What came along.
  (receipt, random) => {
    const [hash = '', words] = random.pick(
      Object.entries(receipt.texts) as [[string, unknown], ...[string, unknown][]],
    );
    const texts = { ...receipt.texts, [hash]: mutateText(String(words), random) };
    return json({ ...receipt, texts });
  },
  (receipt, random) => json({ ...receipt, texts: changeMember(receipt.texts, random) }),
  (receipt, random) => json({ ...receipt, data: changeMember(receipt.data ?? {}, random) }),
  (receipt, random) => json({ ...receipt, salt: mutateText(receipt.salt, random) }),
  // What is sound by itself, in another's place.
  (receipt, _, other) => json({ ...receipt, jws: other.jws }),
  (receipt, _, other) => json({ ...receipt, salt: other.salt }),
  (receipt, _, other) => json({ ...receipt, data: other.data }),
];

/**
 * The text of a receipt's file that says something else than the receipt did. Not counted as a change:
 * whitespace, the order of members and another spelling of the same string, which every reader of JSON
 * reads alike; nor that `data` is left out, with which a receipt is as whole and says less.
 */
export function mutateReceipt(receipt: SavedReceipt, other: SavedReceipt, random: Random): string {
  for (;;) {
    const text = random.pick(WAYS)(receipt, random, other);
    if (!meansTheSame(text, receipt)) return text;
  }
}

function meansTheSame(text: string, receipt: SavedReceipt): boolean {
  const { data, ...bare } = receipt;
  try {
    const value: unknown = JSON.parse(text);
    const isSame = isDeepStrictEqual(value, receipt) || isDeepStrictEqual(value, bare);
    return isSame && jsonOddities(text).length === 0;
  } catch {
    return false;
  }
}
