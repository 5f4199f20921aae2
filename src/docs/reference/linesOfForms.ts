import type { ConsoleLine } from './consoleLine';

/** What the console says of forms and of sending. */
export const linesOfForms: readonly ConsoleLine[] = [
  {
    says: 'its data-assent-form names no form',
    cause: '`data-assent-form` is empty.',
    remedy: 'Write the id of a form of the configuration there.',
  },
  {
    says: 'is not in the configuration. ',
    cause: '`data-assent-form` names a form that `forms` does not have.',
    remedy: 'Correct the name, or add the form. Until then it stays the site’s own.',
  },
  {
    says: 'purposes names no purpose',
    cause: '`forms.<form>.purposes` is empty.',
    remedy: 'Name one of `purposes`.',
  },
  {
    says: 'is not in purposes',
    cause: 'The form names a purpose that is not there.',
    remedy: 'Add it to `purposes`, or correct the name.',
  },
  {
    says: "is outside its purposes' data",
    cause: 'The form asks for a field that none of its purposes covers.',
    remedy: 'Add it to the purpose’s `data`, or take it out of the form.',
  },
  {
    says: 'there is nowhere to send it',
    cause: 'Neither `receiver` nor `endpoint` is set.',
    remedy: 'Set one.',
  },
  {
    says: 'it has no input for',
    cause:
      'A wrapped form lacks a field that the configuration names, or its input cannot be told.',
    remedy:
      'Mark the right input with `data-assent-field`, or take the field out of `forms.<form>.fields`. Until then the form stays the site’s own.',
  },
  {
    says: 'holds nothing that looks like a button',
    cause: 'A script sends this form by something that is no button.',
    remedy: 'Put `data-assent-submit` on what people press.',
  },
  {
    says: 'and its input cannot be seen',
    cause: 'A required field is hidden, so nobody can mend it.',
    remedy: 'Show it, mark another input, or take the field out.',
  },
  {
    says: 'has data-assent-mode=',
    cause: 'The mode is none of `auto`, `send` and `stamp`; the form is served as `auto`.',
    remedy: 'Correct it: under `auto` the old `action` is not called.',
  },
  {
    says: 'A form cannot be served:',
    cause: 'Something went wrong while the form was made ready. The error follows.',
    remedy: 'The form stays the site’s own. Tell us what the error says.',
  },
  {
    says: 'gave no answer that this page may read',
    cause: 'The endpoint is on another origin and lets this page read nothing, or it is down.',
    remedy: 'Let it answer the CORS headers that the line names. Look there for the request first.',
  },
  {
    says: 'takes nothing from pages on',
    cause: 'The receiver does not know this origin (403).',
    remedy: 'Add the origin, as the line writes it, to `origins`.',
  },
  {
    says: 'takes nothing from this page: opened as a file',
    cause: 'The page was opened from the disk, or in a sandbox, and has no origin.',
    remedy: 'Serve it over http, at an address that stands in `origins`.',
  },
  {
    says: 'Sending failed in a way that should not be:',
    cause: 'Our fault, most likely. The form said that it was not sent.',
    remedy: 'Nothing of what was typed is lost. Tell us what the error says.',
  },
  {
    says: 'Phone numbers are read without their plans:',
    cause: 'The file with numbering plans did not come.',
    remedy: 'Numbers are taken as typed, with fewer questions. Look why the file is missing.',
  },
  {
    says: 'The consent message was not taken:',
    cause: 'The receiver refused a choice. It waits in the browser; the outcome follows.',
    remedy: 'Look up its code under [Answers](#answers-of-the-receiver).',
  },
  {
    says: 'A choice of an earlier page could not be told:',
    cause: 'What waited from another page could not be sent now.',
    remedy: 'It is tried again on the next page.',
  },
  {
    says: 'A lead of an earlier page stays where it is:',
    cause: 'A lead that waits on the device could not be taken up on this page.',
    remedy: 'It stays there for 24 hours, and the next page tries again.',
  },
];
