import type { z } from 'zod';
import { nearest } from '../core/nearest';
import { choicesOf, codeOf } from './issueCode';
import { knownKeys } from './knownKeys';
import { dottedPath, type Problem, valueAt } from './problem';

type Issue = z.core.$ZodIssue;

/** A problem of shape, with what the rules need to know of it. */
export type ShapeProblem = {
  problem: Problem;
  /** The top-level key it stands under; `undefined` for the configuration as a whole. */
  section: string | undefined;
  /** Whether the section can still be read: true of a key too many. */
  isHarmless: boolean;
  /** The path that was probably meant, where a key is misspelt. */
  meant?: string;
};

/** Puts what zod found into words. `root` is the whole value. */
export function explainShape(root: unknown, issue: Issue): ShapeProblem[] {
  return explainAt(root, issue, issue.path);
}

function explainAt(root: unknown, issue: Issue, parts: PropertyKey[]): ShapeProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(root, parts, key));
  }
  if (issue.code === 'invalid_union') {
    const branch = deepestBranch(issue.errors);
    if (branch) {
      return branch.flatMap((inner) => explainAt(root, inner, [...parts, ...inner.path]));
    }
  }
  const value = valueAt(root, parts);
  return [
    shapeProblem(
      {
        code: codeOf(issue, value),
        path: dottedPath(parts),
        value,
        message: wordsFor(issue, value, parts),
      },
      parts,
    ),
  ];
}

function shapeProblem(problem: Problem, parts: readonly PropertyKey[]): ShapeProblem {
  const section = parts[0] === undefined ? undefined : String(parts[0]);
  return { problem, section, isHarmless: false };
}

/** Of a union's ways to fail, the one that got past the value's own type. */
function deepestBranch(branches: readonly Issue[][]): Issue[] | undefined {
  return branches.find((branch) =>
    branch.every(
      ({ code, path }) => path.length > 0 || !['invalid_type', 'invalid_value'].includes(code),
    ),
  );
}

function unknownKey(root: unknown, parts: PropertyKey[], key: string): ShapeProblem {
  const known = knownKeys(parts);
  const taken = valueAt(root, parts);
  const free = known.filter(
    (name) => typeof taken !== 'object' || taken === null || !Object.hasOwn(taken, name),
  );
  const near = nearest(key, free) ?? nearest(key, known);
  const fix =
    near === undefined
      ? `Use one of the keys known here: ${known.join(', ')}.`
      : `Did you mean \`${near}\`?`;
  const path = [...parts, key];
  return {
    problem: {
      code: 'key-unknown',
      path: dottedPath(path),
      value: valueAt(root, path),
      message: `There is no such key. ${fix}`,
    },
    section: String(path[0]),
    isHarmless: true,
    ...(near !== undefined && { meant: dottedPath([...parts, near]) }),
  };
}

const PLAIN: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function wordsFor(issue: Issue, value: unknown, parts: readonly PropertyKey[]): string {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = wantedAt(issue.expected, parts);
      return value === undefined
        ? `This is required. Give ${wanted}.`
        : `This has the wrong type. Give ${wanted}${asWritten(issue.expected, value)}.`;
    }
    case 'invalid_value':
      return `This value is not known. Use one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      if (choicesOf(issue).length > 0) {
        return `${value === undefined ? 'This is required.' : 'This value is not known.'} Use one of: ${choicesOf(issue).join(', ')}.`;
      }
      return `This has the wrong type. Give ${unionWords(issue.errors)}.`;
    case 'too_small':
      return tooSmall(issue, parts);
    case 'too_big':
      return issue.origin === 'string'
        ? `This is too long. Keep it within ${issue.maximum} characters.`
        : issue.origin === 'array'
          ? `This list is too long. Name at most ${issue.maximum}.`
          : `This is too much. Give at most ${issue.maximum}${unitAt(parts)}.`;
    case 'invalid_format':
    case 'custom':
      return issue.message;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return 'This value cannot be used.';
  }
}

/** What a number at a path counts, by the last word of the path. */
const UNITS: Readonly<Record<string, string>> = {
  keepDays: ' days',
  asideKeepDays: ' days',
  consentKeepDays: ' days',
  days: ' days',
  refusalDays: ' days',
  trapSeconds: ' seconds',
  asideMiB: ' MiB',
  postsPerMinute: ' posts a minute',
  postsPerMinuteNetwork: ' posts a minute',
  postsPerMinuteForm: ' posts a minute',
};

function unitAt(parts: readonly PropertyKey[]): string {
  return UNITS[String(parts.at(-1))] ?? '';
}

function wantedAt(expected: string, parts: readonly PropertyKey[]): string {
  const unit = unitAt(parts);
  if (unit && ['number', 'int'].includes(expected)) {
    return unit === ' seconds' ? `a number of${unit}` : `a whole number of${unit}`;
  }
  return PLAIN[expected] ?? expected;
}

/** How a value of another type would be written rightly, where that can be told. */
function asWritten(expected: string, value: unknown): string {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `, written in quotes: "${value}"`;
  }
  const isBare = typeof value === 'string' && value !== '' && value.length <= 20;
  if (isBare && ['number', 'int'].includes(expected) && Number.isFinite(Number(value))) {
    return `, written without quotes: ${value.trim()}`;
  }
  if (expected === 'boolean' && (value === 'true' || value === 'false')) {
    return `, written without quotes: ${value}`;
  }
  return '';
}

function tooSmall(
  issue: Extract<Issue, { code: 'too_small' }>,
  parts: readonly PropertyKey[],
): string {
  if (issue.origin === 'string') return 'This is empty. Write something or leave the key out.';
  if (issue.origin === 'array') return 'This list is empty. Name at least one.';
  const unit = issue.minimum === 1 ? unitAt(parts).replace(/s( |$)/, '$1') : unitAt(parts);
  return `This is too small. Give at least ${issue.minimum}${unit}.`;
}

function unionWords(branches: readonly Issue[][]): string {
  const wanted = branches.flatMap(([first]) =>
    first?.code === 'invalid_type' ? (PLAIN[first.expected] ?? first.expected) : [],
  );
  return [...new Set(wanted)].join(' or ') || 'another value';
}
