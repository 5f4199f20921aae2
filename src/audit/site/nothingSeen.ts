import type { PageFacts } from './facts';

/** What is known of a page before it was looked at. */
export const nothingSeen = (url: string): PageFacts => ({
  url,
  preticked: [],
  forms: [],
  phases: {},
  scripts: [],
  shots: {},
  cannotWithdraw: false,
  ownHosts: [],
  lacking: [],
  links: [],
  trouble: [],
});
