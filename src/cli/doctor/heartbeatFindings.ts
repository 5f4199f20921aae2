import { missingFor } from '../../audit/openChromium';
import type { AssentConfig } from '../../core/config';
import { type Finding, noteOf } from './finding';

const note = noteOf('heartbeat');

/** What the daily visit lacks on this machine; nothing where the configuration names none. */
export async function heartbeatFindings({ server }: AssentConfig): Promise<Finding[]> {
  if (!server?.heartbeat) return [];
  const missing = await missingFor(server.heartbeat.chromium);
  if (missing === undefined) return [];
  const remedy =
    'Until then no visit is made, and an alarm says so each day. Or take `server.heartbeat` out.';
  return [note('error', 'heartbeat-browser', missing.message, remedy)];
}
