import type { AuditCode, AuditFinding } from '../site/findings';

/** Under which heading a finding is told. */
export type Theme = 'before' | 'declined' | 'withdrawn' | 'banner' | 'forms' | 'visit';

/** The headings in the order told. */
export const THEMES: readonly Theme[] = [
  'before',
  'declined',
  'withdrawn',
  'banner',
  'forms',
  'visit',
];

/** Findings of one kind, over all pages. */
export type FoundGroup = {
  code: AuditCode;
  theme: Theme;
  severity: AuditFinding['severity'];
  law: AuditFinding['law'];
  /** What it was found at, and on which pages. */
  items: { what: string; pages: string[] }[];
  pages: string[];
};

/** Puts together what is of one kind, faults before warnings. */
export function groupFindings(findings: readonly AuditFinding[]): FoundGroup[] {
  const groups = new Map<string, FoundGroup>();
  for (const { code, severity, law, what, page } of findings) {
    const key = `${code} ${severity}`;
    const group = groups.get(key) ?? {
      ...{ code, severity, law, theme: themeOf(code), items: [], pages: [] },
    };
    groups.set(key, group);
    const item = group.items.find((one) => one.what === what);
    if (!item) group.items.push({ what, pages: [page] });
    else if (!item.pages.includes(page)) item.pages.push(page);
    if (!group.pages.includes(page)) group.pages.push(page);
  }
  return [...groups.values()].sort(
    (one, other) =>
      rank(one) - rank(other) || THEMES.indexOf(one.theme) - THEMES.indexOf(other.theme),
  );
}

function rank({ severity }: FoundGroup): number {
  return severity === 'fault' ? 0 : 1;
}

/** Under which heading a kind of finding is told. */
export function themeOf(code: AuditCode): Theme {
  if (/-before-choice$|^foreign-/.test(code)) return 'before';
  if (/-after-decline$/.test(code)) return 'declined';
  if (/-after-withdrawal$/.test(code)) return 'withdrawn';
  if (/^(unreachable|page-|no-banner-needed)/.test(code)) return 'visit';
  return /^form-|^consent-text/.test(code) ? 'forms' : 'banner';
}
