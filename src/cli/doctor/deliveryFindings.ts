import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { AssentConfig } from '../../core/config';
import type { DeliveryConfig } from '../../core/deliveryConfig';
import { hostIn } from '../../core/hostIn';
import type { SecretOf } from '../../receiver/deliveries/channel';
import { isInside } from '../../receiver/deliveries/insideAddress';
import { openChannels } from '../../receiver/deliveries/openChannels';
import { type SecretEnd, secretEnds } from '../../receiver/deliveries/secretEnds';
import { secretName } from '../../receiver/deliveries/secretName';
import { type Finding, noteOf } from './finding';

const note = noteOf('deliveries');

/** Whether each delivery has its secrets, as this command finds them, and leads where leads may go. */
export async function deliveryFindings(
  config: AssentConfig,
  secretOf: SecretOf,
  nowMs: number,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const [id, delivery] of Object.entries(config.server?.deliveries ?? {})) {
    const server = { ...config.server, deliveries: { [id]: delivery } };
    // Nothing is asked of the other side.
    const unasked = { takeTurn: async () => 0, signBytes: undefined };
    const parts = { clock: () => nowMs, clockFactor: 1, secretOf, ...unasked };
    const opened = await openChannels({ ...config, server }, parts);
    if (opened.kind === 'failed') found.push(secretFinding(opened.message));
    else {
      found.push(...secretEnds(opened.channels, nowMs).map(endFinding));
      found.push(...(await hostFindings(id, delivery, config, secretOf)));
    }
  }
  return found;
}

function endFinding({ hasEnded, message, remedy }: SecretEnd): Finding {
  return hasEnded
    ? note('error', 'token-ended', message, remedy)
    : note('warning', 'token-ends', message, remedy);
}

/** The line with which a receiver would refuse to start, its first clause apart from what to do. */
function secretFinding(line: string): Finding {
  const [, message = line, remedy = ''] = /^(.*?[.:])\s+(.*)$/s.exec(line) ?? [];
  const beside = 'The receiver reads it from its own environment, which may be another than this.';
  return note(
    'error',
    'delivery-secret',
    message.replace(/:$/, '.'),
    `${capital(remedy)} ${beside}`,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

async function hostFindings(
  id: string,
  delivery: DeliveryConfig,
  { server }: AssentConfig,
  secretOf: SecretOf,
): Promise<Finding[]> {
  const address = await addressOf(id, delivery, secretOf);
  const host =
    address !== undefined && URL.canParse(address) ? hostIn(new URL(address)) : undefined;
  if (host === undefined || server?.privateHosts?.includes(host)) return [];
  if (!(await areInside(host))) return [];
  const message = `The delivery ${id} leads to ${host}, which is inside a network: nothing is sent there.`;
  const remedy = `Name "${host}" in server.privateHosts where that is meant, or give its public address.`;
  return [note('error', 'delivery-inside', message, remedy)];
}

/** Where a delivery leads, as the configuration or its secret says; `undefined` for a messenger's own host. */
async function addressOf(
  id: string,
  delivery: DeliveryConfig,
  secretOf: SecretOf,
): Promise<string | undefined> {
  if (delivery.channel === 'webhook') return delivery.url;
  if ('api' in delivery) return delivery.api;
  if (delivery.channel !== 'mail' && delivery.channel !== 'bitrix24') return undefined;
  const found = await secretOf(secretName(id, 'URL'));
  return found.kind === 'read' ? found.value : undefined;
}

/** Whether a host is known by inside addresses alone; one that is not known at all is no such. */
async function areInside(host: string): Promise<boolean> {
  if (isIP(host) > 0) return isInside(host);
  const known = await lookup(host, { all: true }).catch(() => []);
  return known.length > 0 && known.every(({ address }) => isInside(address));
}
