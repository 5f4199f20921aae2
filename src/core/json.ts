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
