import type { AssentConfig } from './config';
import { cookieBlocks } from './policy/cookies';
import type { PolicyBlock, PolicyDocument } from './policy/document';
import { type PolicyFacts, policyFacts } from './policy/facts';
import { effectiveDay } from './policy/gaps';
import { complaintBlocks, protectionBlocks, rightsBlocks, withdrawBlocks } from './policy/rights';
import { recipientBlocks, storageBlocks, termBlocks } from './policy/whereAndHowLong';
import { basesBlocks, operatorBlocks, purposeBlocks } from './policy/whoAndWhat';
import type { Pack, Texts } from './texts';

/** The sections in the order they stand in; one without anything to say is left out. */
const SECTIONS: Readonly<Record<string, (facts: PolicyFacts) => PolicyBlock[]>> = {
  operator: operatorBlocks,
  bases: basesBlocks,
  purposes: purposeBlocks,
  cookies: cookieBlocks,
  recipients: recipientBlocks,
  storage: storageBlocks,
  terms: termBlocks,
  rights: rightsBlocks,
  withdraw: withdrawBlocks,
  protection: protectionBlocks,
  complaint: complaintBlocks,
  changes: ({ text }) => [{ kind: 'paragraph', text: text('policy.changes.text') }],
};

/**
 * The privacy policy of a configuration that `policyGaps` finds nothing missing in. `pack` holds the
 * language's words of policy, consents and categories, `vendors` what is known of services by their id. It
 * says nothing of `policy.url` and `server`: a page and the receiver know them differently.
 */
export function policyText(
  config: AssentConfig,
  locale: 'ru' | 'en',
  pack: Pack,
  vendors: PolicyFacts['vendors'],
): PolicyDocument {
  const facts = policyFacts(config, locale, pack, vendors);
  const { text } = facts;
  const version = config.policy?.version ?? '';
  return {
    locale,
    title: text('policy.title'),
    lead: [
      text('policy.edition', { version, date: dateWords(version, text) }),
      text('policy.scope', { site: config.site ?? '' }),
      text('policy.will'),
    ],
    sections: Object.entries(SECTIONS)
      .map(([id, write]) => ({ id, heading: text(`policy.${id}`), blocks: write(facts) }))
      .filter(({ blocks }) => blocks.length > 0),
  };
}

/** The day in words of ours: those of a browser or of Node may differ, and the text is hashed. */
function dateWords(version: string, text: Texts): string {
  const [year = '', month = '', day = ''] = effectiveDay(version) ?? [];
  const name = text('policy.months').split(' ')[Number(month) - 1] ?? month;
  return text('policy.date', { day: String(Number(day)), month: name, year });
}
