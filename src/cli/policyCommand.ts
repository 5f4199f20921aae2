import type { AssentConfig } from '../core/config';
import { policyGaps } from '../core/policy/gaps';
import { policyHtml, policyMarkdown } from '../core/policy/renderPolicy';
import { secondLanguage } from '../core/settings';
import { meantLanguage, pickLocale } from '../core/texts';
import { policyHash, writePolicy } from '../receiver/intake/policies';
import { exitCodeOf, openConfig } from './openConfig';
import type { Surroundings } from './surroundings';

/** How a policy is printed, and in which language; the configuration's own when left out. */
export type PolicyFlags = { format: 'html' | 'md'; locale?: 'ru' | 'en'; json?: true };

const REMEDIES: Readonly<Record<string, string>> = {
  site: 'the site’s host name',
  'operator.inn': 'the operator’s ИНН',
  'operator.address': 'the operator’s address',
  'operator.email': 'an e-mail address where people exercise their rights',
  'policy.version':
    'the edition, which must be or hold the day it takes effect, like `2026-11-01` or `3 of 2026-11-01`',
  'storage.country': 'the country where receiver or endpoint keep what arrives, like `RU`',
};

/**
 * `assent policy FILE`: prints the privacy policy, to be put into a page; what belongs into an inline
 * configuration goes to the error output. The exit code is 1 where the file or the policy lacks
 * something, 2 where the file cannot be read.
 */
export async function runPolicy(
  file: string,
  { format, locale, json }: PolicyFlags,
  around: Surroundings,
): Promise<number> {
  const loaded = await openConfig(file, around);
  if (loaded.kind !== 'sound') return exitCodeOf(loaded);
  const { config } = loaded;
  const lang = locale ?? secondLanguage(meantLanguage(pickLocale(config, [], ['ru', 'en'])));
  const written = writePolicy(config, lang);
  if (!written) {
    const gaps = policyGaps(config).map((path) => ({
      path,
      message: `${path} (missing): the policy must say it. Add ${REMEDIES[path] ?? 'it'}.`,
    }));
    if (json) around.print(JSON.stringify({ v: 1, missing: gaps }));
    else for (const { message } of gaps) around.printError(message);
    return 1;
  }
  const render = format === 'md' ? policyMarkdown : policyHtml;
  const policy = render(written.document);
  if (json) {
    const { sha256 } = written;
    around.print(JSON.stringify({ v: 1, locale: lang, format, sha256, policy }));
    return 0;
  }
  around.print(policy);
  for (const note of hashNotes(config)) around.printError(note);
  return 0;
}

/** What an owner who writes the configuration into pages puts into it; nothing where no policy can be written. */
export function hashNotes(config: AssentConfig): string[] {
  const sha256 = policyHash(config);
  if (!sha256) return [];
  const given = config.policy?.sha256;
  const words = `"sha256": ${JSON.stringify(sha256)}`;
  if (given === undefined) {
    return [
      `Note: a configuration that stands in pages themselves names the policy by ${words} in \`policy\`; the receiver’s /assent.json has it by itself.`,
    ];
  }
  return JSON.stringify(given) === JSON.stringify(sha256)
    ? []
    : [
        `Warning: policy.sha256 is the hash of another text than this configuration makes. Write ${words}.`,
      ];
}
