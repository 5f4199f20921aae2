/** The built-ins that the checker leans on, each as the page has it now. */
const BUILT_INS: Record<string, unknown> = {
  Array,
  Object,
  String,
  Number,
  RegExp,
  Map,
  Set,
  URL,
  WeakMap,
};

/**
 * Names the functions of the browser's own that a page's libraries have put others in the place of, as
 * `URL` or `Array.prototype.find`, and what they added to all objects: what is checked on such ground may come out wrong.
 */
export function bentFunctions(): string[] {
  const replaced = Object.entries(BUILT_INS).flatMap(([name, one]) =>
    typeof one === 'function' && !isReplaced(one)
      ? replacedIn(one.prototype).map((key) => `${name}.prototype.${key}`)
      : [name],
  );
  const added = Object.keys(Object.prototype).map((key) => `Object.prototype.${key}`);
  return [...replaced, ...added].filter((one, at, all) => all.indexOf(one) === at);
}

function replacedIn(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype).filter((key) =>
    isReplaced(Object.getOwnPropertyDescriptor(prototype, key)?.value),
  );
}

function isReplaced(value: unknown): boolean {
  return typeof value === 'function' && !/\[native code\]/.test(`${value}`);
}
