import { fromJson } from '../../core/json';
import type { AuditFinding } from './findings';

/** What a finding is known again by. */
type Known = Pick<AuditFinding, 'code' | 'page' | 'phase' | 'what'>;

const keyOf = ({ code, page, phase, what }: Known) => JSON.stringify([code, page, phase, what]);

/** Findings that an earlier report does not hold; `undefined` where that text is none. */
export function sinceBaseline(
  findings: readonly AuditFinding[],
  text: string,
): AuditFinding[] | undefined {
  const report = fromJson(text) as { v?: unknown; findings?: unknown } | null | undefined; // looked at below
  if (report?.v !== 1 || !Array.isArray(report.findings)) return undefined;
  const known = new Set(
    // A finding that is none is like no other.
    report.findings.map((one: Known | null) => (one ? keyOf(one) : '')),
  );
  return findings.filter((one) => !known.has(keyOf(one)));
}
