/** The built-ins whose own functions the checker leans on. */
const BUILT_INS = { Array, Object, String, Number, RegExp, Map, Set };

/**
 * Names the functions of JavaScript's own that a page's libraries have put others in the place of, as
 * `Array.prototype.find`, and what they added to all objects: what is checked on such ground may come out wrong.
 */
export function bentFunctions(): string[] {
  const replaced = Object.entries(BUILT_INS).flatMap(([name, { prototype }]) =>
    Object.getOwnPropertyNames(prototype)
      .filter((key) => isReplaced(Object.getOwnPropertyDescriptor(prototype, key)?.value))
      .map((key) => `${name}.prototype.${key}`),
  );
  const added = Object.keys(Object.prototype).map((key) => `Object.prototype.${key}`);
  return [...new Set([...replaced, ...added])];
}

function isReplaced(value: unknown): boolean {
  return typeof value === 'function' && !/\[native code\]/.test(`${value}`);
}
