import type { Bitrix24Config } from '../../../core/deliveryConfig';
import { hostIn } from '../../../core/hostIn';
import type { Channel, ChannelParts, Message, OpenedChannel } from '../channel';
import { mailText, plainMail } from '../mail/mailText';
import { createPost } from '../post';
import { secretName } from '../secretName';
import { type LeadCard, openCards } from './cards';
import { openPortal, PortalFailure } from './portal';
import { withoutMarkup } from './withoutMarkup';

/** Eight calls at most, each with its turn among those of other leads, in milliseconds. */
const PATIENCE_MS = 240_000;

/**
 * Opens a Bitrix24 portal by an incoming webhook: a lead, or where the portal has no leads a contact with a
 * deal. Whose phone is known gets no second contact.
 */
export async function openBitrix24(
  id: string,
  _: Bitrix24Config,
  { config, guard, secretOf, ...time }: ChannelParts,
): Promise<OpenedChannel> {
  const variable = secretName(id, 'URL');
  const found = await secretOf(variable);
  if (found.kind === 'unreadable') return { kind: 'failed', message: found.message };
  const webhook =
    found.value !== undefined && URL.canParse(found.value) ? new URL(found.value) : undefined;
  const isPlain = webhook?.protocol === 'http:' && guard.isPrivate(hostIn(webhook));
  if (!webhook || (webhook.protocol !== 'https:' && !isPlain)) {
    return { kind: 'failed', message: urlWords(id, variable, found.value) };
  }
  const cards = openCards(openPortal(webhook, createPost(guard), time), webhook.origin);
  const channel: Channel = {
    ...{ patienceMs: PATIENCE_MS, atOnce: 4, goesOn: false },
    async send(message) {
      try {
        await told(message);
        return { outcome: { kind: 'delivered' }, last: '200' };
      } catch (error) {
        if (error instanceof PortalFailure) return error.answer;
        throw error;
      }
    },
  };
  return { kind: 'open', channel };

  async function told(message: Message): Promise<void> {
    const text = mailText(config, message);
    const [title, comments] = [withoutMarkup(text.subject), withoutMarkup(plainMail(text))];
    const card = cardOf(message, title, comments);
    if (message.type === 'lead.erased') return cards.remove(card.origin);
    if (message.type === 'lead.withdrawn') return cards.comment(card.origin, card.comments);
    if (message.type === 'lead.corrected' || message.isEdit) return cards.correct(card);
    return cards.add(card);
  }
}

function cardOf({ data }: Message, title: string, comments: string): LeadCard {
  const {
    id = '',
    fields = {},
    page,
  } = data as {
    id?: string;
    fields?: Record<string, string>;
    page?: string;
  }; // as `messageOf` writes it
  const { name, phone, email } = fields;
  return { origin: id, title, comments, name, phone, email, page };
}

function urlWords(id: string, variable: string, url: string | undefined): string {
  const how =
    'Make an incoming webhook with the right “CRM” in the portal (Developer resources), and set it to its address: https://….bitrix24.ru/rest/1/…/';
  return url === undefined
    ? `The delivery \`${id}\` has no portal: ${variable} is not set. ${how}`
    : `${variable} is no address of an incoming webhook over https. ${how}`;
}
