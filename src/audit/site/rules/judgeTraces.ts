import { isForeign } from '../../registrable';
import type { PageFacts, Phase, RequestFact } from '../facts';
import { type AuditCode, type AuditFinding, finding } from '../findings';
import { isToolFile } from '../tools/isToolFile';
import { purposeOf } from '../vendors';
import { siteHost } from './siteHost';
import { had, hadKey, type Worth, worthOfCookie, worthOfKey } from './worth';

const CODES = {
  before: ['cookie-before-choice', 'storage-before-choice', 'request-before-choice'],
  declined: ['cookie-after-decline', 'storage-after-decline', 'request-after-decline'],
  withdrawn: ['cookie-after-withdrawal', 'storage-after-withdrawal', 'request-after-withdrawal'],
} as const;

/** What ran before anybody chose, against a refusal, or after a grant was taken back. */
export function judgeTraces(facts: PageFacts): AuditFinding[] {
  return [
    ...judgePhase(facts, 'before'),
    ...judgePhase(facts, 'declined'),
    ...judgePhase(facts, 'withdrawn'),
    ...judgeSent(facts),
  ];
}

function judgePhase(facts: PageFacts, phase: keyof typeof CODES): AuditFinding[] {
  const traces = facts.phases[phase];
  if (!traces) return [];
  const { url } = facts;
  const [cookieCode, keyCode, requestCode] = CODES[phase];
  const say = (code: AuditCode, what: string, worth: Worth, isOld: boolean) =>
    worth === undefined || (worth === 'warning' && isOld)
      ? []
      : [finding(code, url, what, phase, worth)];
  const earlier = phase === 'before' ? undefined : facts.phases.before;
  return [
    ...traces.cookies.flatMap((one) =>
      say(cookieCode, one.name, worthOfCookie(one, phase, facts, traces), had(earlier, one)),
    ),
    ...traces.storage.flatMap((one) =>
      say(keyCode, one.key, worthOfKey(one, phase, facts), hadKey(earlier, one)),
    ),
    ...traces.requests.flatMap((one) => judgeRequest(one, requestCode, phase, facts)),
  ];
}

function judgeRequest(
  request: RequestFact,
  code: AuditCode,
  phase: Phase,
  facts: PageFacts,
): AuditFinding[] {
  const { url, ownHosts } = facts;
  if (!isForeign(request.host, siteHost(facts))) return [];
  if (ownHosts.includes(request.host) || isToolFile(request.url)) return [];
  const purpose = purposeOf(request);
  // Fonts and captchas are told of once.
  if (purpose)
    return phase === 'before' ? [finding(`foreign-${purpose}`, url, request.url, phase)] : [];
  return [finding(code, url, request.url, phase)];
}

/** Cookies that came with the grant and were sent after it was taken back. */
function judgeSent(facts: PageFacts): AuditFinding[] {
  const { withdrawn, accepted } = facts.phases;
  if (!withdrawn || !accepted) return [];
  const known = new Map([...accepted.cookies, ...withdrawn.cookies].map((one) => [one.name, one]));
  return withdrawn.sent.flatMap(({ name }) => {
    const cookie = known.get(name);
    return cookie && worthOfCookie(cookie, 'withdrawn', facts, withdrawn) === 'fault'
      ? [finding('cookie-sent-after-withdrawal', facts.url, name, 'withdrawn')]
      : [];
  });
}
