/** A regular expression as it was written; never run while reading. */
export type WrittenRegex = { kind: 'regex'; source: string; flags: string };

/** What only running the file could tell: a function, a call, a name from elsewhere. */
export type Unread = { kind: 'unread'; what: string; line: number };

/** What a configuration of another tool holds, as far as it can be read without running it. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | WrittenRegex
  | Unread
  | Plain[]
  | PlainMap;

/** An object of such a configuration, in the order written. */
export type PlainMap = Map<string, Plain>;

/** Whether a value could only be told by running the file. */
export function isUnread(value: Plain): value is Unread {
  return isMarked(value) && value.kind === 'unread';
}

/** Whether a value is a regular expression. */
export function isRegex(value: Plain): value is WrittenRegex {
  return isMarked(value) && value.kind === 'regex';
}

function isMarked(value: Plain): value is WrittenRegex | Unread {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map)
  );
}

/** A value of JSON in the same form. */
export function fromJson(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).map(([key, one]) => [key, fromJson(one)]));
  }
  const isScalar = ['string', 'number', 'boolean'].includes(typeof value);
  return isScalar ? (value as string | number | boolean) : null; // one of the three, as just asked
}

/** A map as it is, anything else as none. */
export function mapOf(value: Plain): PlainMap {
  return value instanceof Map ? value : new Map();
}

/** A list as it is, anything else as none. */
export function listOf(value: Plain): Plain[] {
  return Array.isArray(value) ? value : [];
}

/** A text that says something, without blanks around it. */
export function textOf(value: Plain): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}
