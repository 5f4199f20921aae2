/** What a synthetic visit can find that has to be mended. */
export const HEARTBEAT_FAULTS = [
  'page-unreachable',
  'page-refused',
  'page-endless',
  'page-hangs',
  'page-crashed',
  'banner-missing',
  'accept-failed',
  'request-before-choice',
  'cookie-before-choice',
  'storage-before-choice',
  'tag-silent',
  'choice-unkept',
  'receiver-unreachable',
  'key-unknown',
  'form-missing',
  'form-hidden',
  'form-unserved',
  'form-unsent',
  'form-refused',
  'form-aside',
  'form-silent',
  'pass-unheard',
  'browser-missing',
  'visit-failed',
] as const;

/** What it can find that an owner should know. */
export const HEARTBEAT_WARNINGS = [
  'page-never-settled',
  'foreign-font',
  'cookie-doubtful',
  'storage-doubtful',
  'nothing-gated',
  'endpoint-foreign',
  'site-sends',
] as const;

/** One of either. */
export type HeartbeatCode = (typeof HEARTBEAT_FAULTS)[number] | (typeof HEARTBEAT_WARNINGS)[number];

/** One finding. `what` names a host, a cookie, a key, a form or a status: never a value, nor what anybody typed. */
export type HeartbeatFinding = { code: HeartbeatCode; what?: string };

/** What came of one synthetic visit. */
export type Heartbeat = {
  v: 1;
  url: string;
  /** When it began, ISO 8601 in UTC. */
  at: string;
  /** The form by which a synthetic lead was sent and taken; left out where none was. */
  form?: string;
  findings: HeartbeatFinding[];
};

/** Whether a finding has to be mended. */
export function isHeartbeatFault({ code }: HeartbeatFinding): boolean {
  return HEARTBEAT_FAULTS.some((fault) => fault === code);
}

/** Whether all is well: there may be warnings. */
export function isWell({ findings }: Pick<Heartbeat, 'findings'>): boolean {
  return !findings.some(isHeartbeatFault);
}

/** What each finding says, and what to do; `{what}` names it. */
export type HeartbeatWords = Record<HeartbeatCode, readonly [said: string, remedy: string]>;

/** A finding in words. */
export function sayFinding(
  words: HeartbeatWords,
  { code, what = '' }: HeartbeatFinding,
): { said: string; remedy: string } {
  // A process of a later release may have kept a code that this one does not know.
  const [said, remedy] = words[code] ?? [`${code} {what}`, ''];
  return { said: said.replace('{what}', () => what), remedy };
}
