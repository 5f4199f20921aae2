import { type Node, parse } from 'acorn';
import { catalog } from '../../services/catalog/all';

/** Names under which vendors' code speaks to itself in a page, by preset (their help pages, November 2026). */
const NAMES: Readonly<Record<string, RegExp>> = {
  'yandex-metrika': /\b(ym|yaCounter\d*|yandex_metrika_callbacks?2?|Ya\.Metrika2?)\b/,
  ga4: /\b(gtag|dataLayer)\b/,
  'google-ads': /\b(gtag|dataLayer)\b/,
  'meta-pixel': /fbq/,
  'vk-pixel': /\b(VK\.|_tmr\b)/,
  'top-mail-ru': /\b_tmr\b/,
  'tiktok-pixel': /\bttq\b/i,
  'microsoft-uet': /\buetq\b/,
  clarity: /\bclarity\b/,
  hotjar: /\b(hj|_hjSettings)\b/,
  'linkedin-insight': /_linkedin|lintrk/,
  'pinterest-tag': /\bpintrk\b/,
  'x-pixel': /\btwq\b/,
  'snap-pixel': /\bsnaptr\b/,
  calltouch: /\b(ct|CalltouchDataObject)\b/,
  roistat: /roistat/i,
  uis: /\b(Comagic|UIS|cmg)\w*\b/i,
  jivo: /jivo/i,
  bitrix24: /b24|bitrix/i,
  'carrot-quest': /carrotquest/i,
  posthog: /\bposthog\b/,
};

/** What a page's own code does, and what it tells vendors of itself: goals, orders, parameters. */
const OWN = [
  /addEventListener|querySelector|getElement|\.on\w+\s*=|jQuery|\$\(|location/,
  /\b(reachGoal|userParams|params)\b|dataLayer\.push\(\s*\{|gtag\(\s*["'](event|set)/,
  /fbq\(\s*["']track(Custom)?["']\s*,\s*["'](?!PageView)/,
];

/**
 * Whether a script holds nothing but the code of these vendors, as they print it to copy: each of its statements
 * names a host of theirs, or only speaks to their names. A script that cannot be parsed is taken for mixed.
 */
export function isVendorsAlone(text: string, presets: readonly string[]): boolean {
  const hosts = presets.flatMap((preset) => catalog[preset]?.hosts ?? []);
  const names = presets.flatMap((preset) => NAMES[preset] ?? []);
  return statementsOf(text)?.every((statement) => isTheirs(statement, hosts, names)) ?? false;
}

function isTheirs(statement: string, hosts: readonly string[], names: readonly RegExp[]): boolean {
  if (hosts.some((host) => statement.includes(host.replace(/^\*\./, '')))) return true;
  return names.some((name) => name.test(statement)) && !OWN.some((own) => own.test(statement));
}

function statementsOf(text: string): string[] | undefined {
  const bare = text.replace(/^\s*<!--/, '').replace(/(\/\/)?\s*-->\s*$/, '');
  try {
    const { body } = parse(bare, { ecmaVersion: 'latest', sourceType: 'script' });
    return body.map(({ start, end }: Node) => bare.slice(start, end));
  } catch {
    return undefined;
  }
}

/** Those of the hosts that belong to none of these vendors. */
export function hostsBeside(hosts: readonly string[], presets: readonly string[]): string[] {
  const known = presets.flatMap((preset) => catalog[preset]?.hosts ?? []);
  const owns = (pattern: string, host: string) =>
    pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
  return hosts.filter((host) => !known.some((pattern) => owns(pattern, host)));
}
