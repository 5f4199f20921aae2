import type { AssentConfig } from '../../core/config';
import { consentEndpoint, contactEndpoint } from '../../core/settings';
import { type Asked, askOutside } from './askOutside';
import { type Finding, noteOf } from './finding';

const note = noteOf('page');

/** Where the widget sends to from this page. */
export function targetsOf(config: AssentConfig, page: string): URL[] {
  const addresses = [contactEndpoint(config)?.url, consentEndpoint(config)];
  const targets = addresses.flatMap((one) =>
    one !== undefined && URL.canParse(one, page) ? [new URL(one, page)] : [],
  );
  return targets.filter(({ href }, at) => targets.findIndex((one) => one.href === href) === at);
}

/** Asks as a browser asks before it posts for a page of that origin. */
export async function corsFindings(config: AssentConfig, page: string): Promise<Finding[]> {
  const { origin } = new URL(page);
  const found: Finding[] = [];
  for (const target of targetsOf(config, page)) {
    if (target.origin === origin) continue;
    const asked = await askOutside(target.href, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,idempotency-key',
      },
    });
    // Who is not there allows nobody anything: that says nothing of the configuration.
    if (asked.kind === 'unreachable' || asked.status >= 500) {
      const answer = asked.kind === 'unreachable' ? asked.code : asked.status;
      const message = `${target.href}, where the page posts to, cannot be reached (${answer}).`;
      found.push(note('error', 'target-unreachable', message, NOT_THERE));
      continue;
    }
    const answer = answerOf(asked, origin);
    const isOurs = config.receiver !== undefined && target.href.startsWith(config.receiver);
    const refusal = answer ?? (isOurs && (await isRefused(target, origin)) ? '403' : undefined);
    if (refusal === undefined) continue;
    const message = `A page of ${origin} may not post to ${target.href} (${refusal}).`;
    const remedy = `Name the site in the configuration: "site", or "origins": ["${origin}"]. Take Access-Control headers out of the proxy.`;
    found.push(note('error', 'cors', message, remedy));
  }
  return found;
}

const NOT_THERE =
  'Start what answers there, and the proxy before it; or correct the address in the configuration.';

/** What a browser is told instead of that it may post; `undefined` where it may. */
function answerOf(asked: Extract<Asked, { kind: 'answered' }>, origin: string): string | undefined {
  const allowed = asked.headers.get('access-control-allow-origin');
  const isAllowed = asked.status < 300 && isLet(allowed, origin);
  return isAllowed ? undefined : `${asked.status}, ${allowed || 'no origin'}`;
}

/** Whether an answer's Access-Control-Allow-Origin lets a page of that origin read it. */
export function isLet(allowed: string | null, origin: string): boolean {
  return allowed === origin || allowed === '*';
}

/** A receiver lets pages of every origin ask, so that they learn they are refused: this post holds nothing, and is judged by its origin first. */
async function isRefused(target: URL, origin: string): Promise<boolean> {
  const asked = await askOutside(target.href, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: '',
  });
  return asked.kind === 'answered' && asked.status === 403;
}
