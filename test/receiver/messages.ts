import { randomUUID } from 'node:crypto';
import type { AssentConfig } from '../../src/core/config';
import { publishedTexts } from '../../src/core/publishedTexts';
import { packs } from '../../src/locales/all';
import { textHash } from '../../src/receiver/digest';
import type { ConsentMessage } from '../../src/wire/consent';
import type { Contact } from '../../src/wire/contact';
import type { ShownText, Stamp } from '../../src/wire/stamp';
import full from '../fixtures/config/full.json';

/** The configuration of these tests; JSON modules widen its words to `string`. */
export const config = full as AssentConfig;

/** Texts as a page of this configuration shows them, in Russian. */
export function shownTexts(role: ShownText['role'], id: string, of = config): ShownText[] {
  return publishedTexts(of, 'ru', packs.ru ?? {})
    .filter((text) => text.role === role && text.id === id)
    .map(({ text }) => ({ role, id, sha256: textHash(text) }));
}

export function stamp(changes: Partial<Stamp> = {}): Stamp {
  return {
    v: 1,
    id: randomUUID(),
    at: '2026-11-22T09:00:00.000Z',
    origin: 'https://optimumservice.ru',
    surface: 'form',
    form: 'callback',
    locale: 'ru',
    regime: 'ru',
    revision: 1,
    widget: { version: '0.1.0' },
    policy: { url: 'https://optimumservice.ru/privacy', version: '2026-11-01' },
    texts: [
      ...shownTexts('label', 'callback'),
      ...shownTexts('consent', 'callback').map((text) => ({ ...text, opened: true })),
    ],
    decisions: [
      { purpose: 'callback', state: 'given' },
      { purpose: 'newsletter', state: 'refused' },
    ],
    indication: {
      method: 'box-and-submit',
      shownAt: '2026-11-22T08:59:00.000Z',
      trusted: true,
      preticked: false,
    },
    signals: { gpc: false },
    ...changes,
  };
}

export function contact(changes: Partial<Contact> = {}): Contact {
  return {
    v: 1,
    kind: 'contact',
    id: randomUUID(),
    form: 'callback',
    fields: { name: 'Анна Каренина', phone: '+79991234567' },
    typed: { phone: '8 (999) 123-45-67' },
    extra: { model: 'LG 42' },
    page: 'https://optimumservice.ru/remont',
    stamp: stamp(),
    ...changes,
  };
}

export function consent(changes: Partial<ConsentMessage> = {}): ConsentMessage {
  const { form, ...rest } = stamp({
    surface: 'banner',
    texts: shownTexts('banner', 'banner'),
    decisions: [
      { category: 'analytics', state: 'given' },
      { category: 'marketing', state: 'given' },
    ],
    indication: { method: 'accept', trusted: true, preticked: false },
  });
  return { v: 1, kind: 'consent', id: randomUUID(), stamp: rest, ...changes };
}

/** Choices of analytics alone, as one browser makes them one after another; `previous` is the stamp id of the one before. */
export const choices = {
  given: ({ previous, ...changes }: Partial<ConsentMessage> & { previous?: string } = {}) =>
    choice('given', 'accept', previous, changes),
  withdrawn: (previous: string, changes: Partial<ConsentMessage> = {}) =>
    choice('withdrawn', 'withdraw', previous, changes),
};

function choice(
  state: 'given' | 'withdrawn',
  method: 'accept' | 'withdraw',
  previous: string | undefined,
  changes: Partial<ConsentMessage>,
): ConsentMessage {
  const { stamp: made, ...message } = consent();
  return {
    ...message,
    ...changes,
    stamp: {
      ...made,
      decisions: [{ category: 'analytics', state }],
      indication: { ...made.indication, method },
      ...(previous !== undefined && { previous }),
    },
  };
}
