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

/** Choices as the widget reports them; kept as consent messages. */
export const consentKind: MessageKind<ConsentMessage, KeptMessage> = {
  schema: ConsentMessage,
  judge: (config, { stamp }) => ({ faults: consentFaults(config, stamp), isSuspect: false }),
  kept: (config, arrival, { id, stamp, browser }, standing) => ({
    ...arrivalPart(config, arrival, standing),
    id,
    stamp,
    browser: grantsBrowser(config, stamp) ? keepBrowser(config, browser) : undefined,
  }),
  keptUnread: (config, arrival, id) => ({
    ...arrivalPart(config, arrival, { kind: 'aside', because: 'version-unknown' }),
    id,
    stamp: undefined,
    browser: undefined,
  }),
  shelf: consentShelf,
};

/** Whether the category that browser info belongs to is granted by this very message. */
function grantsBrowser({ browserInfo }: AssentConfig, { decisions }: Stamp): boolean {
  return decisions.some((decision) => {
    const { kind, id } = subjectOf(decision);
    return kind === 'category' && id === browserInfo?.category && decision.state === 'given';
  });
}
