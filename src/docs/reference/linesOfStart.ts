import type { ConsoleLine } from './consoleLine';

/** What the console says of configuration and tag. */
export const linesOfStart: readonly ConsoleLine[] = [
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
    says: 'No policy can be written from the configuration',
    cause:
      'A page or link asks for the generated policy, and the configuration lacks a part of it.',
    remedy: 'Add what the line names; `assent policy FILE` says what each must hold.',
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
