/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** An object of JSON; what an opened file holds beside the known keys is one too. */
export type JsonObject = { [key: string]: Json };

/** Whether a value has keys. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of a control's name: texts have dots within their keys. */
export function partsOf(path: string): string[] {
  const parts = path.split('.');
  return parts[0] === 'texts' && parts.length > 3
    ? ['texts', parts[1] ?? '', parts.slice(2).join('.')]
    : parts;
}

/** What stands at a path; `undefined` where nothing does. */
export function at(root: Json | undefined, path: string): Json | undefined {
  let value = root;
  for (const part of partsOf(path)) {
    if (!isObject(value) || !Object.hasOwn(value, part)) return undefined;
    value = value[part];
  }
  return value;
}

/** The object at a path; an empty one where there is none. */
export function objectAt(root: Json | undefined, path: string): JsonObject {
  const value = at(root, path);
  return isObject(value) ? value : {};
}

/** The words of the list at a path. */
export function listAt(root: Json | undefined, path: string): string[] {
  const value = at(root, path);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** The words at a path; empty where there are none. */
export function wordsAt(root: Json | undefined, path: string): string {
  const value = at(root, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The same value with another one at a path; `undefined` takes it out, and what held nothing else with it. */
export function put(root: JsonObject, path: string, value: Json | undefined): JsonObject {
  return placed(root, partsOf(path), value);
}

function placed(
  root: JsonObject,
  [key = '', ...rest]: string[],
  value: Json | undefined,
): JsonObject {
  const before = root[key];
  const inner = isObject(before) ? before : {};
  const next = rest.length ? placed(inner, rest, value) : value;
  const { [key]: _, ...others } = root;
  const isGone = next === undefined || (value === undefined && isEmpty(next) && !isEmpty(before));
  if (isGone) return others;
  return { ...root, [key]: next };
}

const isEmpty = (value: Json | undefined) => isObject(value) && !Object.keys(value).length;
