import type { ReceiptFault } from '../../core/receiptFile';
import { methodWords } from '../../locales/methods';

/** The words of this page in English. */
export const en = {
  title: 'Verify a receipt',
  receipt: 'Consent receipt',
  intro:
    'Choose the file that you saved after sending a form. It is read in this window only: nothing is sent anywhere.',
  another:
    'Another receipt can be checked here as well. The file is read in this window only: nothing is sent anywhere.',
  choose: 'Choose a receipt',
  drop: 'or drop the file here',
  checking: 'Checking…',
  sound: 'This receipt is genuine and unchanged.',
  unsound: 'This receipt is not genuine, or it was changed.',
  unsoundThen:
    'Choose the file just as it was saved. If somebody gave it to you, ask them for that file: this one proves nothing.',
  unknown: 'This page cannot verify this receipt.',
  unknownThen: 'That does not mean that it is forged.',
  none: 'This file is not a receipt.',
  noneThen: 'Choose the file that was saved after sending a form: assent-receipt-….json.',
  noKeys:
    'The keys that signatures are checked with cannot be had from this server just now. Check the connection and choose the file again.',
  insecure: 'Browsers verify signatures on secure pages only. Open this page with https.',
  what: 'What was recorded',
  operator: 'Who answers for the data',
  site: 'On the site',
  when: 'When, by your device’s clock',
  recordedAt: 'Recorded by the server’s clock:',
  inn: 'INN {inn}',
  ogrn: 'OGRN {ogrn}',
  how: 'How',
  number: 'Number of the record',
  decisions: 'What you decided',
  'state.given': 'You agreed',
  'state.refused': 'You did not agree',
  'state.withdrawn': 'You withdrew consent',
  'state.informed': 'You were told',
  term: 'Kept for {days} days at most, or until you withdraw.',
  recipients: 'Passed to: {names}.',
  nobody: 'Passed to nobody.',
  service: 'service “{name}”',
  sent: 'What you sent',
  nodata: 'This file does not hold what was sent, so it was not compared.',
  typed: 'as you typed it: {typed}',
  opened: 'you opened it',
  closed: 'you did not open it',
  rights: 'Your rights',
  exercise: 'To see, correct or delete your data, or to withdraw consent, write to:',
  policy: 'Privacy policy',
  edition: 'edition {version}',
  proof: 'How this is proved',
  proved:
    'The server {issuer} took this down and signed it; the signature was checked with the keys that it publishes. Whoever changes one letter breaks the signature.',
  figures: 'Numbers and checksums, for an expert',
  key: 'Key of the signature',
  entry: 'Entry {seq} in the server’s ledger',
  sum: 'Checksum',
  not: 'What it does not prove: that a human being pressed the button, who they were, or that the name and the phone are theirs.',
  checked: 'Checked on {at}.',
  print: 'Print',
  ...methodWords.en,
  'role.consent': 'The whole text of the consent',
  'role.label': 'Words beside the box',
  'role.banner': 'The cookie banner that you were shown',
  'role.category': 'What a kind of cookies is for',
  'role.policy': 'The privacy policy as it was then',
  'category.functional': 'convenience',
  'category.analytics': 'statistics',
  'category.marketing': 'advertising',
  'field.name': 'Name',
  'field.phone': 'Phone',
  'field.email': 'E-mail',
  'field.message': 'Message',
} as const;

/** The keys of this page's words. */
export type VerifyKey = keyof typeof en;

/** What is wrong with a receipt, in words. */
export type Faults = Readonly<Record<ReceiptFault['code'], string>>;

/** Each fault in English. */
export const faultsEn: Faults = {
  'not-json': 'It cannot be read as JSON, or not to its end.',
  'not-a-receipt': 'What a receipt holds is not in it.',
  'member-twice': 'One part stands in it twice.',
  'number-respelled': 'A number in it is written in another way.',
  'member-foreign': 'Something was added to it.',
  'member-missing': 'Something was taken out of it.',
  'version-later': 'It was made by a later release than this page knows.',
  'jws-malformed': 'Its signed part is damaged.',
  'header-malformed': 'Its signed part is damaged.',
  'payload-malformed': 'Its signed part is damaged.',
  'signature-malformed': 'Its signature is damaged.',
  'alg-foreign': 'It is signed in a way that receipts are not.',
  'type-foreign': 'What is signed in it is no receipt.',
  'key-foreign':
    'It was not signed with a key of this server: check it at the address of the server that gave it.',
  'signature-wrong': 'Its signature does not fit: it was changed, or somebody else made it.',
  'payload-not-canonical': 'Its signed part is not written in the one way it must be.',
  'schema-later': 'It was made by a later release than this page knows.',
  'payload-misfit': 'Its signed part lacks something.',
  'salt-unfit': 'The random number that goes with its checksum was changed.',
  'text-missing': 'The words of a text are missing.',
  'text-changed': 'The words of a text were changed.',
  'text-foreign': 'A text was added that it does not name.',
  'data-changed': 'What was sent was changed.',
  'data-foreign': 'Something was added as if it had been sent.',
};
