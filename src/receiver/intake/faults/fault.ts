import type { z } from 'zod';
import type { FieldError } from '../../../wire/reply';

type Issue = z.core.$ZodIssue;

/** A path as errors on the wire write it: `stamp.texts.0.sha256`. */
function wirePath(parts: readonly PropertyKey[]): string {
  return parts.map(String).join('.');
}

/** What zod found, as errors at fields. */
export function faultsOf(
  issues: readonly Issue[],
  before: readonly PropertyKey[] = [],
): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const path = [...before, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => fault([...path, key], 'key-unknown', 'There is no such key.'));
    }
    if (issue.code === 'invalid_union') {
      // Of all ways to be right, the one with the fewest faults was most likely meant.
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0];
      return nearest ? faultsOf(nearest, path) : [fault(path, 'invalid', issue.message)];
    }
    return [fault(path, issue.code.replaceAll('_', '-'), issue.message)];
  });
}

/** One error at one field, or about the whole where no path is given. */
export function fault(parts: readonly PropertyKey[], code: string, message: string): FieldError {
  return { ...(parts.length > 0 && { field: wirePath(parts) }), code, message };
}
