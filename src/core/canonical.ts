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
