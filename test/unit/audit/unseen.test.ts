import { expect, test } from 'vitest';
import type { AuditReport } from '../../../src/audit/site/report';
import { sayAudit } from '../../../src/cli/audit/sayAudit';
import { sayMend } from '../../../src/cli/audit/sayMend';

const EVIL = 'a\u001b]0;owned\u0007b\n0 faults\u202e\u009b31m';
const SHOWN = 'a\\u{1b}]0;owned\\u{7}b\\u{a}0 faults\\u{202e}\\u{9b}31m';

test('what a page calls its things gives no orders to a terminal, nor lines of its own', () => {
  const report: AuditReport = {
    ...{ v: 1, at: '2026-11-28T12:00:00Z', config: {}, marks: [] },
    pages: [
      {
        url: 'https://example.ru/',
        banner: { found: true, accept: EVIL, decline: EVIL },
        phases: {},
      },
    ],
    findings: [
      {
        code: 'storage-before-choice',
        page: 'https://example.ru/',
        what: EVIL,
        severity: 'fault',
        law: ['EU'],
        remedy: 'Let it wait.',
      },
    ],
  };
  expect(sayAudit(report, false).split('\n')).toEqual([
    `https://example.ru/: a banner: “${SHOWN}”, “${SHOWN}”`,
    `  fault: Something is stored before anybody chose: ${SHOWN} [EU]`,
    '    Let it wait.',
    '1 fault, 0 warnings.',
  ]);
});

test('nor do marks, whose lines and tabs stay', () => {
  const said = sayMend(
    {
      config: { site: 'example.ru' },
      missing: [],
      banners: [],
      byHand: [EVIL],
      marks: [
        {
          pages: ['https://example.ru/'],
          line: 3,
          column: 1,
          found: '<script>\n\t\u001b[2J',
          write: '<script type="text/plain">\u001b[2J',
          services: [],
          about: [EVIL],
        },
      ],
    },
    'assent.json',
  );
  expect(said.split('\n')).toEqual([
    'The configuration is in assent.json. Marks in the pages:',
    `  https://example.ru/:3 (${SHOWN})`,
    '    <script>',
    '    \t\\u{1b}[2J',
    '  becomes',
    '    <script type="text/plain">\\u{1b}[2J',
    'In no tag of the pages’ source; they may wait with a tag that is marked, so audit again:',
    `  ${SHOWN}`,
  ]);
});
