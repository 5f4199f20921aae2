import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What zod finds, by the names that findings have; `missing` and `value-unfit` are what is left. */
export const CODES: Readonly<Record<string, string>> = {
  invalid_type: 'type-wrong',
  invalid_union: 'type-wrong',
  invalid_value: 'value-unknown',
  too_small: 'too-small',
  too_big: 'too-big',
  invalid_key: 'id-unfit',
};

/** What a fault of shape is called; `value` is what stands there. */
export function codeOf(issue: Issue, value: unknown): string {
  const isChosen = choicesOf(issue).length > 0;
  if ((issue.code === 'invalid_type' || isChosen) && value === undefined) return 'missing';
  return isChosen ? 'value-unknown' : (CODES[issue.code] ?? 'value-unfit');
}

/** Which words could stand where one chooses between shapes, like the channel of a delivery; none elsewhere. */
export function choicesOf(issue: Issue): string[] {
  const isChoice = issue.code === 'invalid_union' && 'options' in issue;
  return isChoice ? (issue.options ?? []).map(String) : [];
}
