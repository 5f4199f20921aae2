import type { AuditCode, AuditFinding } from '../../audit/site/findings';
import type { AuditReport } from '../../audit/site/report';
import { unseenShown } from './unseen';

/** What was found, in words; what it was found at stands behind. */
const SAID: Record<AuditCode, string> = {
  'cookie-before-choice': 'A cookie is set before anybody chose',
  'storage-before-choice': 'Something is stored before anybody chose',
  'request-before-choice': 'Another host is asked before anybody chose',
  'cookie-after-decline': 'A cookie stands after a refusal',
  'storage-after-decline': 'Something is stored after a refusal',
  'request-after-decline': 'Another host is asked after a refusal',
  'cookie-after-withdrawal': 'A cookie is still there after the withdrawal',
  'storage-after-withdrawal': 'Something is still stored after the withdrawal',
  'cookie-sent-after-withdrawal': 'A cookie is still sent after the withdrawal',
  'request-after-withdrawal': 'Another host is asked after the withdrawal',
  preticked: 'A box of the choice is ticked beforehand',
  'unequal-buttons': 'Refusing is harder to see or to reach than accepting',
  'no-decline': 'The banner has no way to refuse',
  'no-withdrawal': 'No way was found to take the grant back',
  'form-without-consent': 'A form asks for personal data without a consent box',
  'form-preticked': 'The consent box of a form is ticked beforehand',
  'consent-text-incomplete': 'A consent text does not name all it has to',
  unreachable: 'The page could not be opened',
  'page-crashed': 'The page took its tab down',
  'form-posts-elsewhere': 'A form is sent to another site',
  'foreign-font': 'A font comes from another host',
  'foreign-captcha': 'A captcha comes from another host',
  'page-never-settled': 'The page never came to rest',
  'no-banner-needed': 'Nothing here needs a choice',
};

/** A report in words; `isSince` where only what is new is told. */
export function sayAudit({ pages, findings }: AuditReport, isSince: boolean): string {
  const faults = findings.filter(({ severity }) => severity === 'fault').length;
  const lines = pages.flatMap(({ url, banner }) => {
    const tool = banner.tool === undefined ? '' : ` (${banner.tool})`;
    const asks = banner.found
      ? `a banner${tool}: ${quoted(banner.accept)}, ${banner.decline === null ? 'no refusal' : quoted(banner.decline)}`
      : 'no banner was found';
    return [`${url}: ${asks}`, ...findings.filter(({ page }) => page === url).flatMap(sayFinding)];
  });
  const told = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const count = `${told(faults, 'fault')}, ${told(findings.length - faults, 'warning')}`;
  return [...lines, `${isSince ? 'New since the earlier report: ' : ''}${count}.`].join('\n');
}

function sayFinding({ code, what, severity, law, remedy }: AuditFinding): string[] {
  const of = law.length > 0 ? ` [${law.join(', ')}]` : '';
  return [`  ${severity}: ${SAID[code]}: ${unseenShown(what)}${of}`, `    ${remedy}`];
}

function quoted(words: string | null): string {
  return `“${unseenShown(words ?? '')}”`;
}
