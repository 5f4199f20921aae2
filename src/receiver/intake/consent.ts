import { ConsentMessage } from '../../wire/consent';
import type { KeptMessage } from '../store/message';
import { arrivalPart } from './arrival';
import { grantsBrowser, withdrawsBrowser } from './browserDecision';
import { consentFaults } from './faults/consentFaults';
import { forgetBrowser, forgetLate } from './forgetBrowser';
import { keepBrowser } from './keepBrowser';
import type { MessageKind } from './messageKind';
import { consentShelf } from './shelves';
import { strangersToKeep } from './strangers';

/** Choices as the widget reports them; kept as consent messages. */
export const consentKind: MessageKind<ConsentMessage, KeptMessage> = {
  schema: ConsentMessage,
  judge: (config, { stamp }) => ({ faults: consentFaults(config, stamp), isSuspect: false }),
  // A refusal that takes nothing back: the browser keeps no number of it either.
  isCountedOnly: ({ stamp }) =>
    stamp.previous === undefined && stamp.decisions.every(({ state }) => state === 'refused'),
  kept: (config, arrival, { id, stamp, browser: sent }, standing) => {
    const browser = grantsBrowser(config, stamp) ? keepBrowser(config, sent) : undefined;
    return {
      id,
      stamp,
      browser,
      raw: strangersToKeep(arrival.strangers ?? [], browser !== undefined),
      ...arrivalPart(config, arrival, standing),
    };
  },
  keptUnread: (config, arrival, id, text) => ({
    ...arrivalPart(config, arrival, { kind: 'aside', because: 'version-unknown' }),
    id,
    stamp: undefined,
    browser: undefined,
    raw: text,
  }),
  shelf: consentShelf,
  changes: ({ config, notary }, { stamp, receivedAt }) => {
    if (!stamp) return undefined;
    if (grantsBrowser(config, stamp)) {
      return { isAlone: false, run: forgetLate(config, notary, stamp.id, receivedAt) };
    }
    const previous = withdrawsBrowser(config, stamp) ? stamp.previous : undefined;
    if (previous === undefined) return undefined;
    return {
      ...{ isAlone: true, takesAway: true },
      run: (tx) => forgetBrowser(tx, notary, previous, receivedAt),
    };
  },
  attestedAs: 'consent',
  dataOf: () => undefined,
};
