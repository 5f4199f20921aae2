/** One thing wrong with a configuration. `message` says what, and ends with what to do about it. */
export type Problem = {
  /** Which kind of fault it is, in words that stay the same over releases, like `key-unknown`. */
  code: string;
  /** The laws it comes from; none where it is a matter of how things work. */
  law?: readonly string[];
  /** Dotted path, as in `forms.callback.fields[1]`; empty for the configuration as a whole. */
  path: string;
  /** What stands there; `undefined` where something is missing. */
  value: unknown;
  message: string;
};

/** Writes a path the way its reader would: `forms.callback.fields[1]`. */
export function dottedPath(parts: readonly PropertyKey[]): string {
  let path = '';
  for (const part of parts) {
    const name = String(part);
    if (typeof part === 'number') path += `[${part}]`;
    else if (!/^[\w$-]+$/.test(name)) path += `[${JSON.stringify(name)}]`;
    else path += path ? `.${name}` : name;
  }
  return path;
}

/** What stands at a path; `undefined` when nothing does. */
export function valueAt(root: unknown, parts: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of parts) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[part]; // proven to be an own key above
  }
  return value;
}

const LONGEST_SHOWN = 60;

function showValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (value !== null && typeof value === 'object') return 'an object';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'string') return String(value);
  const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  return JSON.stringify(shown);
}

/** One line for a console or a terminal: where, what stands there, what is wrong and what to do. */
export function formatProblem({
  path,
  value,
  message,
}: Pick<Problem, 'path' | 'value' | 'message'>): string {
  return `${path || 'configuration'} (${showValue(value)}): ${message}`;
}
