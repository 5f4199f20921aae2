import { SERVE_VARIABLES } from '../../cli/serveHelp';

/** Every variable of the environment that some command reads, and what it is for. */
export const VARIABLES: readonly (readonly [name: string, meaning: string])[] = [
  ...SERVE_VARIABLES,
  [
    'ASSENT_BACKUP_PASSPHRASE',
    'encrypts what `backup` writes and opens what `restore` reads; without it an encrypted backup is lost',
  ],
  [
    'ASSENT_CHROMIUM',
    'the Chromium that `audit` and `heartbeat` open pages with; the installed one when left out',
  ],
  ['ASSENT_PORT', 'the port of the receiver in `demo`, as --port'],
  ['ASSENT_DEMO_PORT', 'the port of the pages in `demo`, as --demo-port'],
];
