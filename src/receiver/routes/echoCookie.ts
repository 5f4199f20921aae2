import type { AssentConfig } from '../../core/config';
import { recordOf } from '../../core/decide';
import { subjectOf } from '../../core/decision';
import { type Choice, encodeRecord } from '../../core/record';
import { DAY_MS } from '../../core/settings';
import type { Stamp } from '../../wire/stamp';

/** The headers of a post that say whether it came through the page's own origin. */
export type EchoRequest = {
  origin: string;
  host: string | undefined;
  cookie: string | undefined;
  receivedAtMs: number;
};

/**
 * The record's cookie as a `Set-Cookie` header, for a receiver that is proxied on the page's own origin:
 * Safari keeps what scripts set for seven days only (https://webkit.org/blog/8613/intelligent-tracking-prevention-2-1/).
 * `undefined` unless the owner asked for it and the request carries the very record that this stamp
 * makes: an answer to a message that was long on its way must not bring back what was taken back since.
 */
export function echoCookie(
  config: AssentConfig,
  stamp: Stamp,
  { origin, host, cookie = '', receivedAtMs }: EchoRequest,
): string | undefined {
  const { cookie: name = 'assent', domain, echo } = config.record ?? {};
  if (!echo || stamp.form !== undefined || new URL(origin).host !== host) return undefined;
  const record = recordOf(config, choiceOf(stamp), Date.parse(stamp.at), stamp.id);
  const pair = `${name}=${encodeRecord({ ...record, revision: stamp.revision })}`;
  const maxAge = (record.untilDay * DAY_MS) / 1000 - Math.floor(receivedAtMs / 1000);
  const isSent = cookie.split(/;\s*/).includes(pair);
  if (!isSent || maxAge <= 0) return undefined;
  return [
    pair,
    `Max-Age=${maxAge}`,
    'Path=/',
    'SameSite=Lax',
    ...(domain ? [`Domain=${domain}`] : []),
    ...(origin.startsWith('https:') ? ['Secure'] : []),
  ].join('; ');
}

function choiceOf({ decisions }: Stamp): Choice {
  return Object.fromEntries(
    decisions.flatMap((decision) => {
      const { kind, id } = subjectOf(decision);
      return kind === 'purpose' ? [] : [[id, decision.state === 'given']];
    }),
  );
}
