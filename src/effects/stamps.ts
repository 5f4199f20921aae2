import { gpcIds } from '../core/choice';
import type { SeenText, Shown } from '../core/sending';
import { receiverUrl, regimeOf } from '../core/settings';
import { hashedForm } from '../core/texts';
import type { Widget } from '../core/widget';
import type { Decision, Stamp } from '../wire/stamp';
import { digestText } from './digest';

/** What a stamp adds to what was shown. */
export type StampFacts = {
  id: string;
  shown: Shown;
  decisions: Decision[];
  form?: string;
  previous?: string | undefined;
  /** Where it goes: the words themselves go along, unless that receiver published them. */
  url: string;
};

/** Makes the claim that is sent with a decision. */
export async function makeStamp(widget: Widget, facts: StampFacts): Promise<Stamp> {
  const { config } = widget;
  const { shown, form, previous } = facts;
  const published = receiverUrl(config, '/assent.json');
  const isKnown =
    published === widget.configUrl && facts.url.startsWith(`${receiverUrl(config, '/')}`);
  return {
    v: 1,
    id: facts.id,
    at: new Date().toISOString(),
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
    texts: await Promise.all(shown.texts.map((text) => hashText(text, !isKnown))),
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

async function hashText({ role, id, text, opened }: SeenText, withWords: boolean) {
  const words = hashedForm(text);
  return {
    role,
    id,
    sha256: await digestText(words),
    ...(opened !== undefined && { opened }),
    ...(withWords && { text: words }),
  };
}
