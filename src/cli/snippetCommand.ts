import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { AssentConfig } from '../core/config';
import { MAX_SEAL_BYTES, sealScript, sealTraceScript } from '../core/sealLines';
import { sealPlan } from '../core/sealPolicy';
import { consentEndpoint, contactEndpoint, receiverUrl } from '../core/settings';
import {
  bareDefaults,
  defaultLines,
  sealHead,
  tagLine,
  traceLine,
  wholeHead,
} from '../core/snippet';
import { catalog } from '../services/catalog/all';
import { isReadByNginx, nginxMaps } from './nginxMaps';
import { exitCodeOf, openConfig } from './openConfig';
import type { Surroundings } from './surroundings';

/** What `--part` can name. */
export const PARTS = ['tag', 'seal', 'csp', 'consent-mode', 'nginx', 'trace'] as const;

/** One of the parts that go into pages, or before them. */
export type Part = (typeof PARTS)[number];

/** Which part is printed, all when left out, and whether as a document. */
export type SnippetFlags = { part?: Part; json?: true };

/**
 * `assent snippet FILE`: prints what an owner pastes into the head of each page, or one part of it bare; the exit
 * code is 1 for a wrong file, and for a part that the configuration does not ask for, 2 for a file that cannot be read.
 */
export async function runSnippet(
  file: string,
  { part, json }: SnippetFlags,
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
  const lines = part ? linesOf(config, part) : allOf(config);
  const isSealed = part ? part === 'seal' : config.seal;
  const note = isSealed ? noteOfLength(sealScript(planOf(config))) : undefined;
  if (json) {
    around.print(JSON.stringify({ v: 1, part: part ?? 'all', lines, ...(note && { note }) }));
    return 0;
  }
  for (const line of lines) around.print(line);
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
  return part === 'consent-mode' && !bareDefaults(config).length
    ? 'consentMode ("off"): There is nothing to print. Set it to `basic` or `advanced`.'
    : undefined;
}

/** All parts in the order of the page. */
const allOf = (config: AssentConfig) =>
  wholeHead(config, planOf(config), contentSecurityPolicy(config));

function linesOf(config: AssentConfig, part: Part): string[] {
  switch (part) {
    case 'tag':
      return [tagLine(config)];
    case 'consent-mode':
      return defaultLines(config);
    case 'seal':
      return sealHead(planOf(config));
    case 'trace':
      return [traceLine(planOf(config))];
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
    ...bareDefaults(config).map((line) => line.replace(/<\/?script>/g, '')),
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
