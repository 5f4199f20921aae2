import canonicalize from 'canonicalize';

/**
 * JSON as RFC 8785 writes it: what is equal has equal bytes, so that it can be hashed and signed. Half a
 * surrogate pair, which no UTF-8 can hold, stands as U+FFFD; members that are `undefined` are left out.
 */
export function canonicalText(value: unknown): string {
  try {
    return written(value);
  } catch {
    return written(wellFormed(value));
  }
}

/** The RFC 8785 texts of an object's members by name, so that what several objects share is written once. */
export type CanonicalMembers = Readonly<Record<string, string>>;

/** Writes an object's members one by one; those that are `undefined` are left out. */
export function canonicalMembers(value: object): CanonicalMembers {
  const written = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [[name, canonicalText(member)] as const],
  );
  return Object.fromEntries(written);
}

/** The RFC 8785 text of the object that has these members. */
export function joinMembers(members: CanonicalMembers): string {
  // As RFC 8785 sorts them: by UTF-16 units.
  const names = Object.keys(members).sort();
  return `{${names.map((name) => `${canonicalText(name)}:${members[name]}`).join(',')}}`;
}

function written(value: unknown): string {
  // It gives nothing for `undefined` alone, which is no JSON.
  return canonicalize(value) ?? 'null';
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(LONE_HALF, '\uFFFD');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [wellFormed(key), wellFormed(member)]),
  );
}

const LONE_HALF = /\p{Surrogate}/gu;
