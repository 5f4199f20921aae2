import type { Problem } from './problem';

/** A problem as other programs read it. */
export type Finding = {
  path: string;
  /** What stands there; `null` where something is missing. */
  value: unknown;
  severity: 'error' | 'warning';
  code: string;
  /** What is wrong, and why. */
  message: string;
  remedy: string;
  law: readonly string[];
};

/** What a remedy begins with: messages say what is wrong first, and then what to do. */
const REMEDY =
  /(?<=[.:?»”`)] )(?=(?:Add|Begin|Change|Choose|Copy|Correct|Describe|Did you mean|Give|In [A-Z]\w+ write|Keep|Leave|Make|Mark|Move|Name|Point|Print|Put|Raise|Remove|Rename|Say|Serve|Shorten|Take|Type|Use|Write)\b)/;

/** A question that has its own answer in it. */
const GUESS = /^Did you mean (`[^`]+`)\?$/;

/** A problem of a configuration as a finding. */
export function findingOf(problem: Problem, severity: Finding['severity']): Finding {
  const { path, value = null, code, message, law = [] } = problem;
  const at = REMEDY.exec(message)?.index ?? message.lastIndexOf('. ') + 2;
  const [what, remedy] = [message.slice(0, at).trim(), message.slice(at)];
  const said = { path, value, severity, code, message: what, remedy, law };
  const [, meant] = GUESS.exec(remedy) ?? [];
  return meant === undefined
    ? said
    : { ...said, message: `${what} ${remedy}`, remedy: `Write ${meant}.` };
}

/** The words of a finding in one line; a guess that was asked for is not told once more. */
export function wordsOf({ message, remedy }: Finding): string {
  return message.endsWith('?') ? message : `${message} ${remedy}`;
}
