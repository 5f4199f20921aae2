import type { Phase } from './facts';

/** Who rules on it. */
export type Law = 'RU' | 'EU';

/** One thing that was found. Values of cookies and keys never stand in it. */
export type AuditFinding = {
  code: AuditCode;
  page: string;
  phase?: Phase;
  what: string;
  severity: 'fault' | 'warning';
  law: Law[];
  remedy: string;
};

type Kind = { severity: 'fault' | 'warning'; law: Law[]; remedy: string };

const fault = (remedy: string, law: Law[] = ['RU', 'EU']): Kind => ({
  severity: 'fault',
  law,
  remedy,
});
const warning = (remedy: string, law: Law[] = ['RU', 'EU']): Kind => ({
  severity: 'warning',
  law,
  remedy,
});

const WAIT = 'Let it wait until its category is granted.';
const REFUSED = 'Start nothing that was refused, on the next page either.';
const UNDO = 'On withdrawal stop what sets it, and delete it.';

/** What each code means: how bad it is, by whose law, and what mends it. */
export const KINDS = {
  'cookie-before-choice': fault(WAIT),
  'storage-before-choice': fault(WAIT),
  'request-before-choice': fault(WAIT),
  'cookie-after-decline': fault(REFUSED),
  'storage-after-decline': fault(REFUSED),
  'request-after-decline': fault(REFUSED),
  'cookie-after-withdrawal': fault(UNDO),
  'storage-after-withdrawal': fault(UNDO),
  'cookie-sent-after-withdrawal': fault(
    'Delete it on withdrawal, with the domain and path it was set with.',
  ),
  'request-after-withdrawal': fault('Load nothing of it once its grant was taken back.'),
  preticked: fault('Leave the box empty: who ticks it has agreed.'),
  'unequal-buttons': fault('Make both buttons alike in size, weight and contrast, and as near.', [
    'EU',
  ]),
  'no-decline': fault('Put a button that refuses beside the one that accepts.'),
  'no-withdrawal': fault('Keep a control on every page that opens the choice again.'),
  'form-without-consent': fault(
    'Put an empty box with the consent to processing below the fields.',
  ),
  'form-preticked': fault('Leave the box empty: who ticks it has agreed.'),
  'consent-text-incomplete': fault('Add what is missing to the configuration.'),
  unreachable: fault('See that the page answers, or name another address.', []),
  'page-crashed': fault('See what takes the browser down on this page.', []),
  'form-posts-elsewhere': warning(
    'Name who takes the data in the consent, or post to the site itself.',
  ),
  'foreign-font': warning('Keep the font files on the site itself.'),
  'foreign-captcha': warning('Use one of the site’s own, or load it once it was agreed to.'),
  'page-never-settled': warning('What came after the limit was not seen: look at it by hand.', []),
  'no-banner-needed': warning('Nothing asks for a consent: no banner is needed.', []),
} as const satisfies Record<string, Kind>;

/** What may be found. */
export type AuditCode = keyof typeof KINDS;

/** A finding as it is reported; `severity` where it differs from the usual one. */
export function finding(
  code: AuditCode,
  page: string,
  what: string,
  phase?: Phase,
  severity?: 'fault' | 'warning',
): AuditFinding {
  const kind: Kind = KINDS[code];
  return {
    code,
    page,
    ...(phase && { phase }),
    what: what.slice(0, 200),
    severity: severity ?? kind.severity,
    law: [...kind.law],
    remedy: kind.remedy,
  };
}
