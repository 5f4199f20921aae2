import { inlineDefaults } from '../core/inlineDefaults';
import { receiverUrl } from '../core/settings';
import { openConfig } from './openConfig';
import type { Surroundings } from './surroundings';

/**
 * Keeps cache optimisers from delaying, combining or rewriting a script: Cloudflare, Autoptimize, LiteSpeed,
 * WP Rocket, Jetpack Boost, PageSpeed, NitroPack. What they do all the same must do no harm.
 */
const KEEP_OFF =
  'data-cfasync="false" data-noptimize="1" data-no-optimize="1" data-no-defer="1" data-no-minify="1" data-ao-skip="1" data-jetpack-boost="ignore" data-pagespeed-no-defer nitro-exclude nowprocket';

/** `assent snippet FILE`: prints what an owner pastes into the head of each page; the exit code is 1 for a wrong file. */
export async function runSnippet(file: string, around: Surroundings): Promise<number> {
  const loaded = await openConfig(file, around);
  if (loaded.kind !== 'sound') return 1;
  const { config } = loaded;
  if ((config.consentMode ?? 'off') !== 'off')
    around.print(inlineDefaults.replace('<script', `<script ${KEEP_OFF}`));
  const script = receiverUrl(config, '/assent.js') ?? '/assent/assent.js';
  const settings = receiverUrl(config, '/assent.json') ?? '/assent.json';
  around.print(
    `<script async id="assent-js" ${KEEP_OFF} src="${escapeAttribute(script)}" data-config="${escapeAttribute(settings)}"></script>`,
  );
  return 0;
}

function escapeAttribute(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
