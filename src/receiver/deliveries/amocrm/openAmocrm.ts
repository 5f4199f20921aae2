import type { AmocrmConfig } from '../../../core/deliveryConfig';
import type { Channel, ChannelParts, Message, OpenedChannel } from '../channel';
import { ownersLanguage } from '../mail/mailText';
import { createPost, TIMEOUT_MS } from '../post';
import { secretName } from '../secretName';
import { AmoFailure, openAccount } from './account';
import { cardOf } from './cardOf';
import { addLead, correctLead, tellLead } from './cards';
import { eraseLead } from './eraseLead';
import { madeIn, madeText } from './made';
import { tokenEndMs } from './tokenEnd';
import { amoWords } from './words';
import type { Work } from './work';

/**
 * One try may take so long, in milliseconds; a dozen calls are made at most, each with its turn among those of
 * other leads. What was made until then is written down, and the next try goes on from there.
 */
const PATIENCE_MS = 60_000;

/** Opens an amoCRM account by a long-lived token: a lead, tied to the contact of its person. */
export async function openAmocrm(
  id: string,
  { account, api }: AmocrmConfig,
  { config, guard, clock, clockFactor, secretOf, takeTurn }: ChannelParts,
): Promise<OpenedChannel> {
  const variable = secretName(id, 'TOKEN');
  const read = await secretOf(variable);
  if (read.kind === 'unreadable') return { kind: 'failed', message: read.message };
  const token = read.value;
  if (token === undefined || !/^[\x21-\x7e]{10,8000}$/.test(token)) {
    return { kind: 'failed', message: tokenWords(id, variable, token) };
  }
  const origin = api ?? `https://${account}.amocrm.ru`;
  const reach = { origin, token, post: createPost(guard), clock, clockFactor, takeTurn };
  const opened = openAccount(reach);
  const words = amoWords[ownersLanguage(config)];
  const secretEndsMs = tokenEndMs(token);
  const channel: Channel = {
    ...{ patienceMs: PATIENCE_MS, atOnce: 4, goesOn: false },
    ...(secretEndsMs !== undefined && { secretEndsMs }),
    async send(message, before) {
      const made = madeIn(await before?.made());
      const sinceMs = before?.sinceMs;
      const card = cardOf(config, message);
      const lastCallMs = performance.now() + PATIENCE_MS - TIMEOUT_MS;
      const account = opened(() => performance.now() > lastCallMs);
      const work: Work = { account, words, card, made, sinceMs };
      try {
        await told(message.type, work);
        return { outcome: { kind: 'delivered' }, last: '200', ...writtenDown(work) };
      } catch (error) {
        if (error instanceof AmoFailure) return { ...error.answer, ...writtenDown(work) };
        throw error;
      }
    },
  };
  return { kind: 'open', channel };
}

function told(type: Message['type'], work: Work): Promise<void> {
  if (type === 'lead.erased') return eraseLead(work);
  if (type === 'lead.withdrawn') return tellLead(work);
  if (type === 'lead.corrected') return correctLead(work);
  return addLead(work);
}

function writtenDown({ made }: Work): { made?: string } {
  const text = madeText(made);
  return text === undefined ? {} : { made: text };
}

function tokenWords(id: string, variable: string, token: string | undefined): string {
  const how =
    'Make a private integration in amoCRM (amoMarket, Create integration), and set it to the long-lived token of its tab “Keys and scopes”.';
  return token === undefined
    ? `The delivery \`${id}\` has no token: ${variable} is not set. ${how}`
    : `${variable} is no token: it has other signs than a token has, or too few. ${how}`;
}
