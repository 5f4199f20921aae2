import { inlineDefaults } from '../core/inlineDefaults';
import { receiverUrl } from '../core/settings';
import { openConfig } from './openConfig';
import type { Surroundings } from './surroundings';

/** `assent snippet FILE`: prints what an owner pastes into the head of each page; the exit code is 1 for a wrong file. */
export async function runSnippet(file: string, around: Surroundings): Promise<number> {
  const loaded = await openConfig(file, around);
  if (loaded.kind !== 'sound') return 1;
  const { config } = loaded;
  if ((config.consentMode ?? 'off') !== 'off') around.print(inlineDefaults);
  const script = receiverUrl(config, '/assent.js') ?? '/assent/assent.js';
  const settings = receiverUrl(config, '/assent.json') ?? '/assent.json';
  around.print(
    `<script async src="${escapeAttribute(script)}" data-config="${escapeAttribute(settings)}"></script>`,
  );
  return 0;
}

function escapeAttribute(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
