import type { AssentConfig } from '../../core/config';
import { openChannels } from '../../receiver/deliveries/openChannels';
import { secretEnds } from '../../receiver/deliveries/secretEnds';
import { readSecret } from '../secret';
import type { Surroundings } from '../surroundings';
import { type Finding, noteOf } from './finding';

/** Whether the secrets of deliveries end soon, as far as they can be read from here: a service may hold its own. */
export async function deliveryFindings(
  config: AssentConfig,
  around: Surroundings,
  nowMs: number,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const [id, delivery] of Object.entries(config.server?.deliveries ?? {})) {
    const opened = await openChannels(
      { ...config, server: { ...config.server, deliveries: { [id]: delivery } } },
      {
        ...{ clock: () => nowMs, clockFactor: 1, signBytes: undefined },
        secretOf: (name) => readSecret(name, around),
      },
    );
    if (opened.kind === 'failed') continue;
    const note = noteOf('deliveries');
    for (const { hasEnded, message, remedy } of secretEnds(opened.channels, nowMs)) {
      found.push(
        hasEnded
          ? note('error', 'token-ended', message, remedy)
          : note('warning', 'token-ends', message, remedy),
      );
    }
  }
  return found;
}
