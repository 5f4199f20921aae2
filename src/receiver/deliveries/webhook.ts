import type { WebhookConfig } from '../../core/deliveryConfig';
import type { TryOutcome } from '../../core/tryOutcome';
import type { Channel, ChannelParts, OpenedChannel } from './channel';
import { failureAnswer } from './failureCode';
import { createPost, TIMEOUT_MS } from './post';
import { secretName } from './secretName';
import { secretBytes, webhookHeaders } from './standardWebhooks';
import { outcomeOf } from './statusOutcome';

const CLOSED: TryOutcome = { kind: 'closed' };

/** Opens a webhook, which posts each event by Standard Webhooks. */
export async function openWebhook(
  id: string,
  { url }: WebhookConfig,
  { guard, clock, secretOf, signBytes }: ChannelParts,
): Promise<OpenedChannel> {
  const secrets: Buffer[] = [];
  for (const what of ['SECRET', 'SECRET_NEXT'] as const) {
    const variable = secretName(id, what);
    const found = await secretOf(variable);
    if (found.kind === 'unreadable') return { kind: 'failed', message: found.message };
    if (found.value === undefined && what === 'SECRET_NEXT') continue;
    const bytes = found.value === undefined ? undefined : secretBytes(found.value);
    if (!bytes) return { kind: 'failed', message: secretWords(id, variable, found.value) };
    secrets.push(bytes);
  }
  const post = createPost(guard);
  const target = new URL(url);
  const channel: Channel = {
    ...{ patienceMs: TIMEOUT_MS, atOnce: 8, goesOn: true },
    async send({ id, type, timestamp, data }) {
      const body = JSON.stringify({ type, timestamp, data });
      const timestampSeconds = Math.floor(clock() / 1000);
      const signed = await webhookHeaders({ id, timestampSeconds, body }, secrets, signBytes);
      const headers = { 'Content-Type': 'application/json', 'User-Agent': 'Assent', ...signed };
      const posted = await post({ url: target, headers, body });
      if (posted.kind === 'failed') return failureAnswer(posted.code);
      const { status, retryAfter } = posted;
      // By this the other side says that it wants nothing more (Standard Webhooks).
      const isClosed = status === 410;
      const outcome = isClosed ? CLOSED : outcomeOf(status, retryAfter, clock());
      return { outcome, last: String(status) };
    },
  };
  return { kind: 'open', channel };
}

function secretWords(id: string, variable: string, secret: string | undefined): string {
  const how = 'Make one with: echo "whsec_$(openssl rand -base64 32)"';
  return secret === undefined
    ? `The delivery \`${id}\` has no secret: set ${variable}, and give the same to the other side. ${how}`
    : `${variable} is no secret of Standard Webhooks: \`whsec_\` and 24 to 64 bytes in base64. ${how}`;
}
