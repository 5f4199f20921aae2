import type { AssentConfig } from '../../core/config';
import { subjectOf } from '../../core/decision';
import { ConsentMessage } from '../../wire/consent';
import type { Stamp } from '../../wire/stamp';
import type { KeptMessage } from '../store/message';
import { arrivalPart } from './arrival';
import { consentFaults } from './faults/consentFaults';
import { keepBrowser } from './keepBrowser';
import type { MessageKind } from './messageKind';
import { consentShelf } from './shelves';
import { strangersToKeep } from './strangers';

/** Choices as the widget reports them; kept as consent messages. */
export const consentKind: MessageKind<ConsentMessage, KeptMessage> = {
  schema: ConsentMessage,
  judge: (config, { stamp }) => ({ faults: consentFaults(config, stamp), isSuspect: false }),
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
  attestedAs: 'consent',
  dataOf: () => undefined,
};

/** Whether the category that browser info belongs to is granted by this very message. */
function grantsBrowser({ browserInfo }: AssentConfig, { decisions }: Stamp): boolean {
  return decisions.some((decision) => {
    const { kind, id } = subjectOf(decision);
    return kind === 'category' && id === browserInfo?.category && decision.state === 'given';
  });
}
