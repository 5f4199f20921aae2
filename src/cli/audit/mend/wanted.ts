import type { AuditFinding } from '../../../audit/site/findings';

/** What is to be mended by tags: names of cookies and keys, and hosts. */
export type Wanted = { cookies: string[]; keys: string[]; hosts: string[] };

/** Collects what findings name; hosts of warnings, too, for a font is held back alike. */
export function wantedOf(findings: readonly AuditFinding[]): Wanted {
  const named = (codes: RegExp, severity: RegExp) => [
    ...new Set(
      findings.flatMap((one) =>
        codes.test(one.code) && severity.test(one.severity) ? [one.what] : [],
      ),
    ),
  ];
  const addresses = named(/^(request-|foreign-)/, /./);
  return {
    cookies: named(/^cookie-/, /fault/),
    keys: named(/^storage-/, /fault/),
    hosts: [
      ...new Set(addresses.flatMap((one) => (URL.canParse(one) ? [new URL(one).hostname] : []))),
    ],
  };
}
