import { type AuditFinding, KINDS } from './findings';

const CODES = Object.keys(KINDS);

/** Findings of a page in an order that does not go by which answer came first. */
export function inOrder(findings: readonly AuditFinding[]): AuditFinding[] {
  const place = ({ code, what, phase }: AuditFinding) =>
    `${String(CODES.indexOf(code)).padStart(2, '0')} ${what} ${phase ?? ''}`;
  // Not by a language's rules: every machine is to have the same order.
  return [...findings].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}
