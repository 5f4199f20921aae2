import type { DoctorCode } from './doctorCode';

/** What the doctor finds on the receiver's own machine. */
export const doctorOfMachine: readonly DoctorCode[] = [
  {
    area: 'configuration',
    code: 'configuration',
    cause: 'The configuration is wrong or warned of; the message is the checker’s.',
    remedy: '`assent check` lists all of it with the law behind it.',
  },
  {
    area: 'files',
    code: 'closed',
    cause: 'The data folder cannot be read.',
    remedy: 'Run the command as the receiver’s own user.',
  },
  {
    area: 'files',
    code: 'foreign-owner',
    cause:
      'The data folder, or files in it, belong to another user: a command was run as the wrong one.',
    remedy:
      'Run every command as the receiver’s user; for files the remedy gives the `chown` to type.',
  },
  {
    area: 'files',
    code: 'open',
    cause: 'Others on this machine may read data, keys or `.env`.',
    remedy: 'The remedy gives the `chmod` to type.',
  },
  {
    area: 'disk',
    code: 'full',
    cause: 'Less than the room at which posts are answered 503.',
    remedy: 'Free room, or move the data folder.',
  },
  {
    area: 'disk',
    code: 'low',
    cause: 'The disk is nearly full.',
    remedy: 'Free room before posts are refused.',
  },
  {
    area: 'database',
    code: 'missing',
    cause: 'There are no tables yet.',
    remedy: 'Name the right folder with `--data`, or check `DATABASE_URL`; `serve` makes them.',
  },
  {
    area: 'database',
    code: 'unusable',
    cause: 'The database cannot be opened, is not whole, or takes no writes.',
    remedy: 'As the message says; else put a backup back.',
  },
  {
    area: 'database',
    code: 'newer',
    cause: 'A newer release has used it.',
    remedy: 'Install that release.',
  },
  {
    area: 'database',
    code: 'older',
    cause: 'It stands as an earlier release left it.',
    remedy: 'Make a backup, then restart the receiver.',
  },
  {
    area: 'clock',
    code: 'stepped-back',
    cause: 'The newest lead lies in the future of this machine’s clock.',
    remedy: '`timedatectl set-ntp true`',
  },
  {
    area: 'clock',
    code: 'apart',
    cause:
      'The clock differs from PostgreSQL’s, or from what the receiver’s address says, by over a minute.',
    remedy: '`timedatectl set-ntp true`',
  },
  {
    area: 'keys',
    code: 'refused',
    cause: 'The receiver would not start: no key that it finds is one that the database lists.',
    remedy: 'Give it the key of the other receivers, or `assent keys rotate`.',
  },
  {
    area: 'keys',
    code: 'unsigned',
    cause: 'No receipt is signed, as after a backup without keys was put back.',
    remedy: 'Put the `keys` folder back, or `assent keys rotate`.',
  },
  {
    area: 'keys',
    code: 'not-the-newest',
    cause: 'Receipts are signed with an earlier key, or a file of a key cannot be read.',
    remedy: 'Put the file back from a copy, or `assent keys rotate`.',
  },
  {
    area: 'deliveries',
    code: 'delivery-secret',
    cause: 'A delivery lacks its secret, or it cannot be used.',
    remedy: 'Put it into `.env` or the environment, as the message says.',
  },
  {
    area: 'deliveries',
    code: 'delivery-inside',
    cause: 'A delivery leads to an address inside a network, where nothing is sent.',
    remedy: 'Name the host in `server.privateHosts` where that is meant.',
  },
  {
    area: 'deliveries',
    code: 'token-ends',
    cause: 'A token ends within 30 days.',
    remedy: 'Make a new one, and restart.',
  },
  {
    area: 'deliveries',
    code: 'token-ended',
    cause: 'A token has ended.',
    remedy: 'Make a new one, and restart; what waits goes then.',
  },
  {
    area: 'deliveries',
    code: 'delivery-failing',
    cause: 'A delivery has failed for over an hour.',
    remedy: '`assent deliver --test ID` says what the other side answers.',
  },
  {
    area: 'deliveries',
    code: 'delivery-closed',
    cause: 'The other side wanted nothing more (410).',
    remedy: 'Ask there why, then `assent deliver --open ID`.',
  },
  {
    area: 'deliveries',
    code: 'delivery-given-up',
    cause: 'Events were given up after 72 hours, or were refused four times.',
    remedy: 'Mend the cause, then `assent deliver --failed`.',
  },
  {
    area: 'deliveries',
    code: 'delivery-resting',
    cause: 'The other side asked to be left alone for a while (`Retry-After`).',
    remedy: 'None is needed; `assent deliver --open ID` goes on sooner.',
  },
  {
    area: 'deliveries',
    code: 'alarm-by-none',
    cause: 'A delivery fails, and no other one carries alarms.',
    remedy: 'Name another in `server.alarms`.',
  },
];
