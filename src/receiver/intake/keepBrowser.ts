import type { AssentConfig } from '../../core/config';
import type { BrowserInfo } from '../../wire/browser';

/**
 * The browser info that may be kept: nothing when the owner asks for none, and of identifiers only
 * the named ones. A page that still runs an older configuration loses its extras, not its lead.
 */
export function keepBrowser(
  config: AssentConfig,
  browser: BrowserInfo | undefined,
): BrowserInfo | undefined {
  if (!browser || !config.browserInfo) return undefined;
  const { identifiers, ...rest } = browser;
  const named = config.browserInfo.identifiers ?? [];
  const kept = Object.entries(identifiers ?? {}).filter(([name]) => named.includes(name));
  return { ...rest, ...(kept.length > 0 && { identifiers: Object.fromEntries(kept) }) };
}
