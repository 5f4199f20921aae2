import { gpcIds } from '../core/choice';
import type { AssentConfig } from '../core/config';
import { isoTime } from '../core/isoTime';
import { policyShown } from '../core/policyShown';
import { receiverUrl, regimeOf } from '../core/settings';
import type { SeenText, Shown } from '../core/shown';
import { hashedForm } from '../core/texts';
import type { Decision, ShownText, Stamp } from '../wire/stamp';
import { digestText, knownDigest } from './digest';
import { isTranslated } from './isTranslated';
import { pageOrigin } from './pageUrl';

/** What a stamp says of the page it was made on. */
export type StampPage = {
  config: AssentConfig;
  /** Address the configuration was read from, where it was fetched. */
  configUrl: string | undefined;
  language: { locale: string };
  version: string;
  gpc: boolean;
};

/** What a stamp adds to what was shown. */
export type StampFacts = {
  id: string;
  /** When it was decided; now when left out. */
  atMs?: number;
  shown: Shown;
  decisions: Decision[];
  form?: string;
  previous?: string | undefined;
  /** Where it goes: the words themselves go along, unless that receiver published them. */
  url: string;
};

/** Makes the claim that is sent with a decision. */
export async function makeStamp(page: StampPage, facts: StampFacts): Promise<Stamp> {
  await Promise.all(facts.shown.texts.map(({ text }) => digestText(hashedForm(text))));
  return makeStampNow(page, facts);
}

/** The same without waiting, for texts that were digested before. */
export function makeStampNow(page: StampPage, facts: StampFacts): Stamp {
  const { config } = page;
  const { policy } = config;
  const { shown, form, previous } = facts;
  const locale = shown.locale ?? page.language.locale;
  const published = receiverUrl(config, '/assent.json');
  const isKnown =
    published === page.configUrl && facts.url.startsWith(`${receiverUrl(config, '/')}`);
  return {
    v: 1,
    id: facts.id,
    at: isoTime(facts.atMs ?? Date.now()),
    origin: pageOrigin(),
    surface: shown.surface,
    form,
    locale,
    regime: regimeOf(config),
    revision: config.revision ?? 1,
    widget: { version: page.version },
    // Whole since `start`, as in the link that was shown.
    ...(policy && { policy: { url: policy.url, version: policy.version } }),
    texts: [
      ...shown.texts.map((text) => hashedText(text, !isKnown)),
      ...policyShown(policy?.sha256, locale),
    ],
    decisions: facts.decisions,
    indication: {
      method: shown.method,
      ...(shown.shownAtMs && { shownAt: isoTime(shown.shownAtMs) }),
      trusted: shown.trusted,
      preticked: false,
    },
    signals: { gpc: page.gpc && gpcIds(config).length > 0 },
    ...(isTranslated() && { translated: true }),
    previous,
  };
}

function hashedText({ role, id, text, opened }: SeenText, withWords: boolean): ShownText {
  const words = hashedForm(text);
  return {
    role,
    id,
    sha256: knownDigest(words),
    ...(opened !== undefined && { opened }),
    // A policy is a page of its own: its words would take a lead's whole room.
    ...(withWords && role !== 'policy' && { text: words }),
  };
}
