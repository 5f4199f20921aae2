import type { AssentConfig } from '../../../core/config';
import type { Message } from '../channel';
import { fittingMail } from '../mail/fittingMail';
import { mailText } from '../mail/mailText';
import type { LeadCard } from './work';

/** Letters of a note at most: an account says no limit, and 64 KiB of Cyrillic are about twice as many. */
const MAX_TEXT = 16_000;

/** What an account is told of an event, in the owner's language. */
export function cardOf(config: AssentConfig, message: Message): LeadCard {
  const { id: event, type, data } = message;
  const { id = '', fields = {} } = data as { id?: string; fields?: Record<string, string> }; // as `messageOf` writes it
  const { name, phone, email } = fields;
  // A lead that is added by its correction is a new one there.
  const titled = type === 'lead.corrected' ? 'lead.created' : type;
  const { subject: title } = mailText(config, { ...message, type: titled });
  const text = fittingMail(mailText(config, message), MAX_TEXT);
  return { id, event, title, text, person: { name, phone, email } };
}
