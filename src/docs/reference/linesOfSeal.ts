import type { ConsoleLine } from './consoleLine';

/** What the console says of the seal. */
export const linesOfSeal: readonly ConsoleLine[] = [
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
