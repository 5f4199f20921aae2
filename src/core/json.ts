/**
 * A value as JSON, whatever an old library of the page has its arrays and dates make of themselves: a
 * `toJSON` in a built-in's prototype is not heard. Members that are `undefined` are left out.
 */
export function toJson(value: unknown): string {
  // What stands there before any `toJSON` had its say.
  return JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
}

/** The value that a text is the JSON of; `undefined` where it is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Escapes of JSON: a whole surrogate pair, half of one, any other. */
const ESCAPE =
  /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(u[dD][89a-fA-F][\da-fA-F]{2})|.)/g;

/**
 * A JSON text with U+FFFD for each half of a surrogate pair that stands alone, in names and in values: no
 * UTF-8 can hold one, and strict readers refuse the whole text for it (RFC 7493 §2.1). Whatever is hashed
 * stays the same, as canonical JSON does so too.
 */
export function wellFormedJson(json: string): string {
  return json.replace(ESCAPE, (whole, half) => (half ? '\\ufffd' : whole));
}
