import type { AssentConfig } from './config';
import { inlineDefaults } from './inlineDefaults';
import { sealPolicyLine, sealScript, sealTraceScript } from './sealLines';
import type { SealPlan } from './sealPolicy';
import { receiverUrl } from './settings';
import { wpConsentType } from './wpConsentType';

/**
 * Keeps optimisers from delaying, combining or moving a line that writes: Cloudflare and Autoptimize, LiteSpeed, Jetpack
 * Boost, PageSpeed, 1C-Bitrix, NitroPack, WP Rocket's delay. What WP Rocket combines and defers, and Autoptimize once
 * more, they leave by the words `document.write` (the lists in their sources, November 2026).
 */
const KEEP_OFF_WRITING =
  'data-cfasync="false" data-no-optimize="1" data-jetpack-boost="ignore" data-pagespeed-no-defer data-skip-moving="true" nitro-exclude nowprocket';

/** The same for all else: Autoptimize, LiteSpeed and WP Rocket by their own words. What they do all the same must do no harm. */
const KEEP_OFF = `data-noptimize="1" data-no-defer="1" data-no-minify="1" ${KEEP_OFF_WRITING}`;

/** The widget's own tag, from the receiver, else from the site's folder `/assent/`. */
export function tagLine(config: AssentConfig): string {
  const script = receiverUrl(config, '/assent.js') ?? '/assent/assent.js';
  const settings = receiverUrl(config, '/assent.json') ?? '/assent.json';
  return `<script async id="assent-js" ${KEEP_OFF} src="${escapeAttribute(script)}" data-config="${escapeAttribute(settings)}"></script>`;
}

/** What must stand before all that asks what was chosen, bare: Google's denied defaults, WordPress' type. */
export function bareDefaults({ consentMode = 'off', services = {} }: AssentConfig): string[] {
  const hasWordPress = Object.values(services).some(({ preset }) => preset === 'wp-consent');
  return [
    ...(consentMode === 'off' ? [] : [inlineDefaults]),
    ...(hasWordPress ? [wpConsentType] : []),
  ];
}

/** The same as it is pasted. */
export function defaultLines(config: AssentConfig): string[] {
  return bareDefaults(config).map((line) => line.replace('<script', `<script ${KEEP_OFF}`));
}

/** The seal's two lines. */
export function sealHead(plan: SealPlan): string[] {
  return [
    `<script data-assent-seal ${KEEP_OFF_WRITING}>${sealScript(plan)}</script>`,
    sealPolicyLine(plan),
  ];
}

/** The one line of pages whose seal is a header. */
export function traceLine(plan: SealPlan): string {
  return `<script data-assent-seal="header" ${KEEP_OFF}>${sealTraceScript(plan)}</script>`;
}

/**
 * All parts in the order of the page, with words where there is more to know than where to paste. `csp` is what
 * a policy of the site's own must allow, told beside a seal.
 */
export function wholeHead(config: AssentConfig, plan: SealPlan, csp?: string): string[] {
  const code = [...defaultLines(config), tagLine(config)];
  if (!config.seal) return code;
  return [
    '<!-- Assent: paste all of this at the very top of <head>; only <meta charset> may stand before it. Print it anew whenever the configuration changes. -->',
    ...sealHead(plan),
    ...code,
    ...(csp === undefined
      ? []
      : [
          `<!-- Where the site sends a Content-Security-Policy of its own, that must also allow: ${csp} -->`,
        ]),
  ];
}

function escapeAttribute(address: string): string {
  return address.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}
