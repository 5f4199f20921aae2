import { KINDS } from '../../audit/site/findings';
import { RECEIPT_WORDS } from '../../cli/receiptWords';
import { isHeartbeatFault } from '../../core/heartbeat';
import { auditEn } from '../../locales/audit/en';
import { heartbeatEn } from '../../locales/heartbeat/en';
import { doctorOfMachine } from '../reference/doctorOfMachine';
import { doctorOfPlaces } from '../reference/doctorOfPlaces';
import { fileCodes } from '../reference/fileCodes';
import { table } from '../reference/table';

/** Every code that a command finds: of files, of the doctor, of an audit, of a heartbeat, of a receipt. */
export function findings(): string {
  return [
    '### `assent check`, beside the configuration',
    table(
      ['code', 'because', 'what to do'],
      fileCodes.map(({ code, cause, remedy }) => [`\`${code}\``, cause, remedy]),
    ),
    '### `assent doctor`',
    table(
      ['area', 'code', 'because', 'what to do'],
      [...doctorOfMachine, ...doctorOfPlaces].map(({ area, code, cause, remedy }) => [
        area,
        `\`${code}\``,
        cause,
        remedy,
      ]),
    ),
    '### `assent audit`',
    'Which laws rule on a finding stands with it; the sentences behind them follow below the table. A fault ends the command with 1, a warning does not.',
    table(['code', '', 'what it is', 'what to do', 'law'], auditRows()),
    table(['law', 'about', 'what it says'], lawRows()),
    '### `assent heartbeat`',
    table(['code', '', 'what it is', 'what to do'], heartbeatRows()),
    '### `assent verify` with a receipt',
    'A receipt that does not verify says which of these it is; for your own stores, `assent verify` without a file names each record and entry in words.',
    table(
      ['code', 'what it is', 'what to do'],
      Object.entries(RECEIPT_WORDS).map(([code, [what, remedy]]) => [
        `\`${code}\``,
        `${what}.`,
        remedy,
      ]),
    ),
  ].join('\n\n');
}

function auditRows(): string[][] {
  return Object.entries(KINDS).map(([code, { severity, law }]) => {
    const { said, means, remedy, law: part } = auditEn.findings[code] ?? UNSAID;
    const laws = law.length > 0 ? `${law.join(' ')}: ${part}` : '';
    return [`\`${code}\``, severity, `${said}. ${means}`, remedy, laws];
  });
}

const UNSAID = { said: '', means: '', remedy: '', law: '' };

function lawRows(): string[][] {
  return Object.entries(auditEn.laws).flatMap(([region, parts]) =>
    Object.entries(parts).map(([part, words]) => [region, part, words]),
  );
}

function heartbeatRows(): string[][] {
  // Its keys are the codes: the type of the words says so.
  const codes = Object.keys(heartbeatEn) as (keyof typeof heartbeatEn)[];
  return codes.map((code) => {
    const [said, remedy] = heartbeatEn[code];
    const severity = isHeartbeatFault({ code }) ? 'fault' : 'warning';
    return [`\`${code}\``, severity, said.replace('{what}', '…'), remedy];
  });
}
