import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** A key this release does not know, with what stood under it as JSON. */
export type Stranger = { path: readonly PropertyKey[]; json: string };

/** Keys that no release will ever have. */
const HOSTILE = ['__proto__', 'constructor', 'prototype'];

/**
 * Takes the keys out of a body that its schema does not know, as a newer widget's body may hold them.
 * `undefined`, and the body as it was, where anything else is wrong with it. Changes `body`.
 */
export function takeStrangers(body: unknown, issues: readonly Issue[]): Stranger[] | undefined {
  const paths = strangePaths(issues, []);
  if (!paths || paths.some((path) => HOSTILE.includes(String(path.at(-1))))) return undefined;
  const found = paths.map((path) => strangerAt(body, path));
  if (!found.every((stranger) => stranger !== undefined)) return undefined;
  for (const { holder, key } of found) delete holder[key];
  return found.map(({ path, json }) => ({ path, json }));
}

/** What is kept of them: JSON by path. Those about the browser go where the browser's facts go. */
export function strangersToKeep(
  strangers: readonly Stranger[],
  isBrowserKept: boolean,
): string | undefined {
  const kept = strangers.filter(({ path }) => isBrowserKept || path[0] !== 'browser');
  if (kept.length === 0) return undefined;
  const entries = kept.map(({ path, json }) => `${JSON.stringify(path.join('.'))}:${json}`);
  return `{${entries.join(',')}}`;
}

function strangePaths(
  issues: readonly Issue[],
  before: readonly PropertyKey[],
): PropertyKey[][] | undefined {
  const found: PropertyKey[][] = [];
  for (const issue of issues) {
    const at = [...before, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      found.push(...issue.keys.map((key) => [...at, key]));
    } else if (issue.code === 'invalid_union') {
      const ways = issue.errors.flatMap((errors) => {
        const paths = strangePaths(errors, at);
        return paths ? [paths] : [];
      });
      const [nearest] = ways.sort((a, b) => a.length - b.length);
      if (!nearest) return undefined;
      found.push(...nearest);
    } else {
      return undefined;
    }
  }
  return found;
}

function strangerAt(body: unknown, path: readonly PropertyKey[]) {
  let holder: unknown = body;
  for (const part of path.slice(0, -1)) holder = (holder as Record<PropertyKey, unknown>)[part];
  // Both are true where zod found the path: it named a key of an object.
  const key = path.at(-1) as string;
  const record = holder as Record<string, unknown>;
  try {
    return { path, holder: record, key, json: JSON.stringify(record[key]) };
  } catch {
    // Nested deeper than can be written again: nothing of ours.
    return undefined;
  }
}
