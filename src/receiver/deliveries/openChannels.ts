import type { AssentConfig } from '../../core/config';
import type { Channel } from './channel';
import { createPost } from './post';
import { type SignBytes, secretBytes } from './standardWebhooks';
import { createWebhook } from './webhook';

/** Finds a secret by the name of its variable: `undefined` where none is set, or one line on why it cannot be read. */
export type SecretOf = (
  name: string,
) => Promise<{ kind: 'read'; value: string | undefined } | { kind: 'unreadable'; message: string }>;

/** What channels are made of. */
export type ChannelParts = {
  /** Milliseconds since 1970-01-01 UTC. */
  clock: () => number;
  secretOf: SecretOf;
  signBytes: SignBytes | undefined;
};

/** A channel for each delivery, or one line on which secret is missing or wrong, and what to do. */
export type OpenedChannels =
  | { kind: 'open'; channels: ReadonlyMap<string, Channel> }
  | { kind: 'failed'; message: string };

/** Opens the way to each delivery of a configuration that `checkConfig` called sound. */
export async function openChannels(
  { server }: Pick<AssentConfig, 'server'>,
  { clock, secretOf, signBytes }: ChannelParts,
): Promise<OpenedChannels> {
  const post = createPost(server?.privateHosts ?? []);
  const channels = new Map<string, Channel>();
  for (const [id, delivery] of Object.entries(server?.deliveries ?? {})) {
    const [name, nextName] = secretNames(id);
    const secrets: Buffer[] = [];
    for (const variable of [name, nextName]) {
      const found = await secretOf(variable);
      if (found.kind === 'unreadable') return { kind: 'failed', message: found.message };
      const secret = found.value;
      if (secret === undefined && variable === nextName) continue;
      const bytes = secret === undefined ? undefined : secretBytes(secret);
      if (!bytes) return { kind: 'failed', message: secretWords(id, variable, secret) };
      secrets.push(bytes);
    }
    channels.set(id, createWebhook(delivery, { post, clock, secrets, signBytes }));
  }
  return { kind: 'open', channels };
}

/** The variables that a delivery's secrets stand in: the one that holds, and while it is changed the next one. */
export function secretNames(id: string): [string, string] {
  const name = `ASSENT_${id.toUpperCase()}_SECRET`;
  return [name, `${name}_NEXT`];
}

function secretWords(id: string, variable: string, secret: string | undefined): string {
  const how = 'Make one with: echo "whsec_$(openssl rand -base64 32)"';
  return secret === undefined
    ? `The delivery \`${id}\` has no secret: set ${variable}, and give the same to the other side. ${how}`
    : `${variable} is no secret of Standard Webhooks: \`whsec_\` and 24 to 64 bytes in base64. ${how}`;
}
