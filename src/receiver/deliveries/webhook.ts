import type { DeliveryConfig } from '../../core/deliveryConfig';
import type { TryOutcome } from '../../core/deliveryWaits';
import type { Answer, Channel } from './channel';
import type { createPost } from './post';
import { type SignBytes, webhookHeaders } from './standardWebhooks';

/** What an answer says that another try will not change. */
const REFUSALS = [400, 401, 403, 404, 413, 422];

/** What a webhook is made of. */
export type WebhookParts = {
  post: ReturnType<typeof createPost>;
  /** Milliseconds since 1970-01-01 UTC. */
  clock: () => number;
  /** The one that holds, and while it is changed the next one. */
  secrets: readonly Buffer[];
  signBytes: SignBytes | undefined;
};

/** Posts each event by Standard Webhooks. */
export function createWebhook({ url }: DeliveryConfig, parts: WebhookParts): Channel {
  const target = new URL(url);
  return {
    async send({ id, ...message }) {
      const body = JSON.stringify(message);
      const timestampSeconds = Math.floor(parts.clock() / 1000);
      const signed = await webhookHeaders(
        { id, timestampSeconds, body },
        parts.secrets,
        parts.signBytes,
      );
      const headers = { 'Content-Type': 'application/json', 'User-Agent': 'Assent', ...signed };
      const posted = await parts.post({ url: target, headers, body });
      if (posted.kind === 'failed')
        return { outcome: failureOutcome(posted.code), last: posted.code };
      return answerOf(posted.status, posted.retryAfter, parts.clock());
    },
  };
}

function answerOf(status: number, retryAfter: string | undefined, nowMs: number): Answer {
  return { outcome: outcomeOf(status, retryAfter, nowMs), last: String(status) };
}

function outcomeOf(status: number, retryAfter: string | undefined, nowMs: number): TryOutcome {
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (status === 410) return { kind: 'closed' };
  if (REFUSALS.includes(status) || (status >= 300 && status < 400)) return { kind: 'refused' };
  const afterMs = waitIn(retryAfter, nowMs);
  return afterMs === undefined ? { kind: 'later' } : { kind: 'later', afterMs };
}

/** `Retry-After` in milliseconds from now: seconds or a date (RFC 9110 §10.2.3). */
function waitIn(retryAfter: string | undefined, nowMs: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const ms = Date.parse(retryAfter) - nowMs;
  return Number.isNaN(ms) || ms < 0 ? undefined : ms;
}

/** An inside address stays one; all else may pass. */
function failureOutcome(code: string): TryOutcome {
  return { kind: code === 'INSIDE_ADDRESS' ? 'refused' : 'later' };
}
