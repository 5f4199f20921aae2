import type { ConsoleLine } from './consoleLine';

/** What the console says of marks. */
export const linesOfMarks: readonly ConsoleLine[] = [
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
    cause:
      'A granted script, or a file of ours (`assent.….js`), did not come: a blocker, a dead address, a policy of the page.',
    remedy:
      'Look at the network panel. Of granted scripts it is said with `data-debug` and on localhost alone.',
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
