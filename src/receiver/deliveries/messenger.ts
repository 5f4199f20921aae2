import type { MaxConfig, TelegramConfig } from '../../core/deliveryConfig';
import { fromJson } from '../../core/json';
import type { Channel, ChannelParts, OpenedChannel } from './channel';
import { failureAnswer } from './failureCode';
import { fittingMail } from './mail/fittingMail';
import { mailText } from './mail/mailText';
import { createPost, type Posting, TIMEOUT_MS } from './post';
import { secretName } from './secretName';
import { outcomeOf } from './statusOutcome';

/** Letters of a message at most: Telegram takes 4,096, MAX 4,000. */
const MAX_TEXT = 3900;

/** The hosts of both, where `api` names no other. */
const HOSTS = { telegram: 'https://api.telegram.org', max: 'https://platform-api2.max.ru' };

/**
 * Opens a messenger's chat: Telegram's `sendMessage` (https://core.telegram.org/bots/api#sendmessage), MAX's
 * `POST /messages` (https://dev.max.ru/docs-api/methods/POST/messages). Nobody's name or phone goes there unless
 * the owner asks for it.
 */
export async function openMessenger(
  id: string,
  delivery: TelegramConfig | MaxConfig,
  { config, guard, clock, secretOf }: ChannelParts,
): Promise<OpenedChannel> {
  const variable = secretName(id, 'TOKEN');
  const found = await secretOf(variable);
  if (found.kind === 'unreadable') return { kind: 'failed', message: found.message };
  const token = found.value;
  if (token === undefined || !/^[\w:-]{10,300}$/.test(token)) {
    return { kind: 'failed', message: tokenWords(id, variable, token) };
  }
  const post = createPost(guard);
  const channel: Channel = {
    ...{ patienceMs: TIMEOUT_MS, atOnce: 4, goesOn: false },
    async send(message) {
      const text = mailText(config, message);
      // An alarm names nobody.
      const isFull = delivery.content === 'full' || message.type === 'alarm';
      const said = { ...text, rows: isFull ? text.rows : numberOf(message.data) };
      const posted = await post(postingOf(delivery, token, fittingMail(said, MAX_TEXT)));
      if (posted.kind === 'failed') return failureAnswer(posted.code);
      const { status, text: body } = posted;
      const asked = posted.retryAfter ?? retryAfterIn(body);
      return { outcome: outcomeOf(status, asked, clock()), last: String(status) };
    },
  };
  return { kind: 'open', channel };
}

function postingOf(
  { channel, chat, api }: TelegramConfig | MaxConfig,
  token: string,
  text: string,
): Posting {
  const host = api ?? HOSTS[channel];
  const headers = { 'Content-Type': 'application/json', 'User-Agent': 'Assent' };
  if (channel === 'telegram') {
    const body = { chat_id: chat, text, link_preview_options: { is_disabled: true } };
    return { url: new URL(`/bot${token}/sendMessage`, host), headers, body: JSON.stringify(body) };
  }
  const url = new URL(
    `/messages?chat_id=${encodeURIComponent(chat)}&disable_link_preview=true`,
    host,
  );
  return { url, headers: { ...headers, Authorization: token }, body: JSON.stringify({ text }) };
}

/** What is said of a lead where its data stays here: its number. */
function numberOf({ id }: Record<string, unknown>): [string, string][] {
  return typeof id === 'string' ? [['№', id]] : [];
}

/** How long Telegram asks to be left alone: seconds, in the answer's text. */
function retryAfterIn(body: string): string | undefined {
  const answer = fromJson(body) as { parameters?: { retry_after?: unknown } } | undefined; // looked at below
  const seconds = answer?.parameters?.retry_after;
  return typeof seconds === 'number' ? String(Math.ceil(seconds)) : undefined;
}

function tokenWords(id: string, variable: string, token: string | undefined): string {
  return token === undefined
    ? `The delivery \`${id}\` has no token: set ${variable} to the one of your bot.`
    : `${variable} is no token of a bot: it has other signs than letters, digits, \`:\`, \`_\` and \`-\`, or too few.`;
}
