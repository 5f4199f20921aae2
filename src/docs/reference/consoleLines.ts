/** A line of the console, by words that stand in it wherever it is said. */
export type ConsoleLine = { says: string; cause: string; remedy: string };

/** What the console says of configuration and tag. */
export const LINES_OF_START: readonly ConsoleLine[] = [
  {
    says: 'No configuration was found.',
    cause: 'The script runs and finds none of the places a configuration may stand in.',
    remedy:
      'Set `window.assentConfig`, an element `#assent-config`, `data-config` on the tag, or `data-operator` and `data-policy`.',
  },
  {
    says: 'cannot be read:',
    cause:
      'The configuration is not JSON, or its address answered something else. The line goes on with what came.',
    remedy:
      'Open the address in a tab: it must show the configuration itself. Where it stands on another host, that host must answer with `Access-Control-Allow-Origin`.',
  },
  {
    says: 'The configuration is wrong: nothing was started on this page.',
    cause: 'The lines above name each fault with its path.',
    remedy:
      'Mend them, or run `assent check`. Until then everything gated stays gated, and forms stay the site’s own.',
  },
  {
    says: 'Libraries of this page have replaced the browser',
    cause:
      'An old library has put functions of its own in the place of the browser’s, so the checker cannot be sure of what it says.',
    remedy: 'Trust `assent check` on the command line.',
  },
  {
    says: 'A second script tag is ignored:',
    cause: 'The tag stands twice, for example in the template and in a tag manager.',
    remedy: 'Take one of them out. The first one counts.',
  },
  {
    says: 'The page is not secure (https): nothing is sent.',
    cause: 'The page came over http, and it is not localhost.',
    remedy: 'Serve it over https. Banner and gate work until then; forms stay the site’s own.',
  },
  {
    says: 'This frame has no origin (sandbox without allow-same-origin)',
    cause: 'A sandboxed frame can keep and send nothing.',
    remedy: 'Add `allow-same-origin` to its `sandbox`.',
  },
  {
    says: 'A queued call:',
    cause: 'A function pushed to `assentQueue` threw. The error follows.',
    remedy: 'Mend that function; no other call was stopped by it.',
  },
  {
    says: 'There is no view',
    cause: '`data-assent-open` or `assent.open()` names something that is no view.',
    remedy:
      'Views are `banner`, `preferences`, `mine` and `policy`; a form is opened by `data-assent-popup`.',
  },
  {
    says: 'holds the answer to another configuration than this page',
    cause: 'Two configurations stand on one host and share one cookie.',
    remedy: 'Give one of them a `record.cookie` of its own.',
  },
  {
    says: 'Two <AssentProvider> stand on this page.',
    cause: 'A page has one answer; the first provider counts.',
    remedy: 'Leave one, around all that asks.',
  },
  {
    says: 'No <AssentProvider> stands on this page',
    cause: 'A hook or gate is used outside the provider, so nothing is ever granted.',
    remedy: 'Put the provider around what uses consent.',
  },
];

/** What it says of marks. */
export const LINES_OF_MARKS: readonly ConsoleLine[] = [
  {
    says: 'was asked for before anybody chose',
    cause: 'Something unmarked asks a foreign host. Said on localhost and with `data-debug`.',
    remedy:
      'The line ends with what to write, by vendor. A preset, or `data-assent-src` with a mark.',
  },
  {
    says: 'is marked, but the browser fetches it at once',
    cause: 'The mark stands there, and so does `src` or `href`, which no script can hold back.',
    remedy:
      'Write `data-assent-src` (`-href`, `-srcset`) in the place of it; a script needs `type="text/plain"` too.',
  },
  {
    says: 'it at once, before anybody agreed:',
    cause: 'The same, of something inside a marked element, or of a picture in `style`.',
    remedy: 'The line ends with the attribute to write, or says to use `<template data-assent>`.',
  },
  {
    says: 'is marked, but it is data',
    cause: 'A script of a data type, such as JSON-LD, neither fetches nor runs.',
    remedy: 'Take the mark out, or give it `type="text/plain"` if it has to wait.',
  },
  {
    says: 'so nothing came of the grant',
    cause: 'A marked element holds neither a source nor text.',
    remedy: 'Write `data-assent-src` on it, or put the code into `<template data-assent>`.',
  },
  {
    says: 'It stands at',
    cause: 'A mark names an id that is no category and no service, so it waits for ever.',
    remedy: 'Use one of the ids the line names, or add it to the configuration.',
  },
  {
    says: 'which is no mark of ours',
    cause: 'An attribute begins with `data-assent` and is none that exists.',
    remedy: 'The line names the nearest one. All of them stand in [Markup](markup.md).',
  },
  {
    says: 'waits for ever, because it does not say for what',
    cause: 'An element has `data-assent-src` and no `data-assent` or `data-assent-service`.',
    remedy: 'Add the mark.',
  },
  {
    says: 'could not be loaded',
    cause: 'A granted script did not come: a blocker, a dead address, a policy of the page.',
    remedy: 'Look at the network panel. Said with `data-debug` alone.',
  },
  {
    says: 'document.write was blocked in',
    cause: 'A granted script writes into a page that is long there, which would empty it.',
    remedy: 'Ask the vendor for its asynchronous snippet.',
  },
  {
    says: 'The page is loaded again: something that was running cannot be stopped otherwise.',
    cause: 'A withdrawal took back what no call can stop.',
    remedy: 'Nothing: this is how it ends.',
  },
];

/** What it says of forms and of sending. */
export const LINES_OF_FORMS: readonly ConsoleLine[] = [
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

/** What it says of the seal. */
export const LINES_OF_SEAL: readonly ConsoleLine[] = [
  {
    says: 'The seal held',
    cause: 'The browser held a foreign request. Said on localhost and with `data-debug`.',
    remedy: 'The line says when it is let through, and what to write to let it through before.',
  },
  {
    says: 'and the page has no line of it',
    cause: 'The configuration has `seal`, and the page has no line of it.',
    remedy: 'Paste both lines of `assent snippet FILE --part seal` at the very top of `<head>`.',
  },
  {
    says: "Something has put the seal's first line off",
    cause: 'An optimiser delays scripts and has caught the seal.',
    remedy: 'Leave it out of what is delayed.',
  },
  {
    says: "keeps the seal's first line from running",
    cause: 'The site’s own Content-Security-Policy does not let it run.',
    remedy: 'Add what `assent snippet FILE --part csp` prints, or give the line the page’s nonce.',
  },
  {
    says: "Something has moved the seal's first line or has run it late",
    cause: 'An optimiser has moved it.',
    remedy: 'It stands at the very top of `<head>`, as it was printed.',
  },
  {
    says: 'stands before the seal, and what it asks for is not held',
    cause: 'Something stands above the seal.',
    remedy: 'Only `<meta charset>` and the title may.',
  },
  {
    says: "The page's policy asks for Trusted Types",
    cause: 'Under Trusted Types an inline line can write no policy.',
    remedy: 'Send the policy as a header by the cookie, with the line of `--part trace`.',
  },
  {
    says: "Something has moved the seal's second line out of <head>",
    cause: 'Browsers heed a policy in `<head>` alone.',
    remedy: 'Paste both lines, one right after the other.',
  },
  {
    says: "The seal's second line is gone",
    cause: 'An optimiser or template took the `<meta>` out.',
    remedy: 'Paste both lines, one right after the other.',
  },
  {
    says: "Something stands between the seal's two lines",
    cause: 'The first line opens a comment that the second ends.',
    remedy: 'Paste both lines, one right after the other.',
  },
  {
    says: 'The seal and the widget read another choice each',
    cause: 'Something else writes the record’s cookie, or the seal was printed for another name.',
    remedy: 'Print the seal anew, and give each configuration its own `record.cookie`.',
  },
  {
    says: 'the server opens it by the cookie of the record, and this browser keeps none',
    cause: 'The seal is a header, and the browser denies cookies.',
    remedy: 'Nothing: the page stays sealed for this person.',
  },
  {
    says: 'Before the page is loaded anew the site has the browser ask',
    cause: 'The site asks people whether they want to leave.',
    remedy: 'Nothing: the choice holds from the next page on.',
  },
  {
    says: 'The page is to be loaded anew, and waits: a password',
    cause: 'What was put in cannot be kept over a reload.',
    remedy: 'Nothing: it is loaded anew once that is sent or emptied.',
  },
  {
    says: 'The page is to be loaded anew, and waits for a network',
    cause: 'The device is offline.',
    remedy: 'Nothing: it is loaded anew once it is back.',
  },
  {
    says: 'but this browser lets it keep nothing until then',
    cause: 'Neither the choice nor what was typed could be kept.',
    remedy: 'Nothing: the page stays sealed for this person.',
  },
];
