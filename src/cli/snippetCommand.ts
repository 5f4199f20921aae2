import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { AssentConfig } from '../core/config';
import { inlineDefaults } from '../core/inlineDefaults';
import { MAX_SEAL_BYTES, sealPolicyLine, sealScript, sealTraceScript } from '../core/sealLines';
import { sealPlan } from '../core/sealPolicy';
import { consentEndpoint, contactEndpoint, receiverUrl } from '../core/settings';
import { wpConsentType } from '../core/wpConsentType';
import { catalog } from '../services/catalog/all';
import { isReadByNginx, nginxMaps } from './nginxMaps';
import { exitCodeOf, openConfig } from './openConfig';
import type { Surroundings } from './surroundings';

/**
 * Keeps optimisers from delaying, combining or moving a line that writes: Cloudflare and Autoptimize, LiteSpeed, Jetpack
 * Boost, PageSpeed, 1C-Bitrix, NitroPack, WP Rocket's delay. What WP Rocket combines and defers, and Autoptimize once
 * more, they leave by the words `document.write` (the lists in their sources, November 2026).
 */
const KEEP_OFF_WRITING =
  'data-cfasync="false" data-no-optimize="1" data-jetpack-boost="ignore" data-pagespeed-no-defer data-skip-moving="true" nitro-exclude nowprocket';

/** The same for all else: Autoptimize, LiteSpeed and WP Rocket by their own words. What they do all the same must do no harm. */
const KEEP_OFF = `data-noptimize="1" data-no-defer="1" data-no-minify="1" ${KEEP_OFF_WRITING}`;

/** What `--part` can name. */
export const PARTS = ['tag', 'seal', 'csp', 'consent-mode', 'nginx', 'trace'] as const;

/** One of the parts that go into pages, or before them. */
export type Part = (typeof PARTS)[number];

/**
 * `assent snippet FILE`: prints what an owner pastes into the head of each page, or one part of it bare; the exit
 * code is 1 for a wrong file, and for a part that the configuration does not ask for, 2 for a file that cannot be read.
 */
export async function runSnippet(
  file: string,
  part: Part | undefined,
  around: Surroundings,
): Promise<number> {
  const loaded = await openConfig(file, around);
  if (loaded.kind !== 'sound') return exitCodeOf(loaded);
  const { config } = loaded;
  const missing = part && whatIsMissing(config, part);
  if (missing) {
    around.printError(missing);
    return 1;
  }
  for (const line of part ? linesOf(config, part) : allOf(config)) around.print(line);
  const isSealed = part ? part === 'seal' : config.seal;
  const note = isSealed && noteOfLength(sealScript(planOf(config)));
  if (note) around.printError(note);
  return 0;
}

/** What to know of a first line that is longer than it should be; nothing of one that is not. */
function noteOfLength(script: string): string | undefined {
  if (script.length <= MAX_SEAL_BYTES) return undefined;
  return `The seal's first line is ${script.length} bytes long (${gzipSync(script).length} as servers send it, compressed), more than a kilobyte: the names and hosts of all services stand in it. It works all the same; fewer services, or fewer of their hosts, make it shorter.`;
}

/** Why a part cannot be printed, and what to write first; `undefined` where it can. */
function whatIsMissing(config: AssentConfig, part: Part): string | undefined {
  if (/^(seal|nginx|trace)$/.test(part) && !config.seal) {
    return 'seal (missing): The widget must know that the page is sealed. Write `"seal": {}` into the configuration, with `"allow": ["https://…"]` in it for hosts that the page needs before any choice.';
  }
  if (part === 'nginx' && !isReadByNginx(planOf(config).cookie)) {
    return `record.cookie (${JSON.stringify(planOf(config).cookie)}): nginx reads no cookie of this name. Write it with Latin letters, digits and _ only.`;
  }
  return part === 'consent-mode' && !defaultsOf(config).length
    ? 'consentMode ("off"): There is nothing to print. Set it to `basic` or `advanced`.'
    : undefined;
}

/** The tag that loads the widget, as it stands in a page of this configuration. */
export function tagLine(config: AssentConfig): string {
  return linesOf(config, 'tag').join('');
}

/** What must stand before all that asks what was chosen: Google's denied defaults, WordPress' type. */
function defaultsOf({ consentMode = 'off', services = {} }: AssentConfig): string[] {
  const hasWordPress = Object.values(services).some(({ preset }) => preset === 'wp-consent');
  return [
    ...(consentMode === 'off' ? [] : [inlineDefaults]),
    ...(hasWordPress ? [wpConsentType] : []),
  ];
}

/** All parts in the order of the page, with words where there is more to know than where to paste. */
function allOf(config: AssentConfig): string[] {
  const code = [...linesOf(config, 'consent-mode'), ...linesOf(config, 'tag')];
  if (!config.seal) return code;
  return [
    '<!-- Assent: paste all of this at the very top of <head>; only <meta charset> may stand before it. Print it anew whenever the configuration changes. -->',
    ...linesOf(config, 'seal'),
    ...code,
    `<!-- Where the site sends a Content-Security-Policy of its own, that must also allow: ${linesOf(config, 'csp')} -->`,
  ];
}

function linesOf(config: AssentConfig, part: Part): string[] {
  switch (part) {
    case 'tag': {
      const script = receiverUrl(config, '/assent.js') ?? '/assent/assent.js';
      const settings = receiverUrl(config, '/assent.json') ?? '/assent.json';
      return [
        `<script async id="assent-js" ${KEEP_OFF} src="${escapeAttribute(script)}" data-config="${escapeAttribute(settings)}"></script>`,
      ];
    }
    case 'consent-mode':
      return defaultsOf(config).map((line) => line.replace('<script', `<script ${KEEP_OFF}`));
    case 'seal':
      return [
        `<script data-assent-seal ${KEEP_OFF_WRITING}>${sealScript(planOf(config))}</script>`,
        sealPolicyLine(planOf(config)),
      ];
    case 'trace':
      return [
        `<script data-assent-seal="header" ${KEEP_OFF}>${sealTraceScript(planOf(config))}</script>`,
      ];
    case 'nginx':
      return nginxMaps(planOf(config));
    case 'csp':
      return [contentSecurityPolicy(config)];
  }
}

const planOf = (config: AssentConfig) => sealPlan(config, (preset) => catalog[preset]?.hosts ?? []); // the configuration is sound: the preset is there

/** What the site's own policy must allow beside what it does: inline lines by their digests, our files, what is sent. */
function contentSecurityPolicy(config: AssentConfig): string {
  const inline = [
    ...(config.seal ? [sealScript, sealTraceScript].map((text) => text(planOf(config))) : []),
    ...defaultsOf(config).map((line) => line.replace(/<\/?script>/g, '')),
  ];
  const origins = (addresses: readonly (string | undefined)[]) =>
    new Set(
      addresses.map((address = '') => (URL.canParse(address) ? new URL(address).origin : "'self'")),
    );
  const scripts = [...inline.map(digestOf), ...origins([receiverUrl(config, '/assent.js')])];
  const asked = origins([
    receiverUrl(config, '/assent.json'),
    contactEndpoint(config)?.url,
    consentEndpoint(config),
  ]);
  return `script-src ${scripts.join(' ')}; connect-src ${[...asked].join(' ')}`;
}

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function escapeAttribute(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
