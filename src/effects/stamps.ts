import { gpcIds } from '../core/choice';
import type { SeenText, Shown } from '../core/sending';
import { receiverUrl, regimeOf } from '../core/settings';
import { hashedForm } from '../core/texts';
import type { Widget } from '../core/widget';
import type { Decision, ShownText, Stamp } from '../wire/stamp';
import { digestText, knownDigest } from './digest';

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
export async function makeStamp(widget: Widget, facts: StampFacts): Promise<Stamp> {
  await Promise.all(facts.shown.texts.map(({ text }) => digestText(hashedForm(text))));
  return makeStampNow(widget, facts);
}

/** The same without waiting, for texts that were digested before. */
export function makeStampNow(widget: Widget, facts: StampFacts): Stamp {
  const { config } = widget;
  const { shown, form, previous } = facts;
  const published = receiverUrl(config, '/assent.json');
  const isKnown =
    published === widget.configUrl && facts.url.startsWith(`${receiverUrl(config, '/')}`);
  return {
    v: 1,
    id: facts.id,
    at: new Date(facts.atMs ?? Date.now()).toISOString(),
    origin: location.origin,
    surface: shown.surface,
    ...(form && { form }),
    locale: widget.locale,
    regime: regimeOf(config),
    revision: config.revision ?? 1,
    widget: { version: widget.version },
    ...(config.policy && {
      policy: {
        url: new URL(config.policy.url, location.href).href,
        ...(config.policy.version && { version: config.policy.version }),
      },
    }),
    texts: shown.texts.map((text) => hashedText(text, !isKnown)),
    decisions: facts.decisions,
    indication: {
      method: shown.method,
      ...(shown.shownAtMs && { shownAt: new Date(shown.shownAtMs).toISOString() }),
      trusted: shown.trusted,
      preticked: false,
    },
    signals: { gpc: widget.gpc && gpcIds(config).length > 0 },
    ...(previous && { previous }),
  };
}

function hashedText({ role, id, text, opened }: SeenText, withWords: boolean): ShownText {
  const words = hashedForm(text);
  return {
    role,
    id,
    sha256: knownDigest(words),
    ...(opened !== undefined && { opened }),
    ...(withWords && { text: words }),
  };
}
