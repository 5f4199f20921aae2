import type { DeliveryConfig } from '../core/deliveryConfig';
import { secretName } from '../receiver/deliveries/secretName';

type Channel = DeliveryConfig['channel'];

/** What an owner can do about an answer to a test, by the channel of the delivery and its id. */
export function adviceOn(last: string, channel: Channel, id: string): string {
  return ofChannel(last, channel, id) ?? ofAnswer(last) ?? ofConnection(last, channel, id);
}

/** What an answer means at one channel alone. */
function ofChannel(last: string, channel: Channel, id: string): string | undefined {
  if (channel === 'amocrm') {
    if (last === '401')
      return 'its token has ended, was taken back or is of another account. Make a new long-lived one there.';
    if (last === '403' || last === '429')
      return 'it was asked too often and answers nobody at this address for a while, or lets only known addresses in. Try again later.';
  }
  if (channel === 'bitrix24') {
    const webhook = secretName(id, 'URL');
    if (last === '401' || last === '404')
      return `the portal does not know this webhook. Make a new one there, and set ${webhook} to it.`;
    if (last === '403') return 'the webhook may not use the CRM. Give it the right “CRM” there.';
  }
  if (channel === 'telegram' || channel === 'max') {
    const token = secretName(id, 'TOKEN');
    // Telegram answers a token that it does not know with either of the two.
    if (last === '401' || (last === '404' && channel === 'telegram'))
      return `the messenger does not know the bot. Set ${token} to the token that it was given.`;
    if (/^40[034]$/.test(last))
      return 'the bot may not write to this chat. Take it into the chat, and check `chat`.';
  }
  return undefined;
}

/** What an answer means wherever it comes from. */
function ofAnswer(last: string): string | undefined {
  if (last === 'INSIDE_ADDRESS')
    return 'its address is inside a network. Name the host in `server.privateHosts` where that is meant.';
  if (last === 'OWN_FAULT')
    return 'this release cannot make it ready to send. Try the newest one: npm install assent@latest';
  if (/^3\d\d$/.test(last))
    return 'it leads elsewhere, and is not followed. Write its last address.';
  if (/^40[13]$/.test(last)) return 'it does not know the secret. Give both sides the same.';
  if (/^5[35]\d$/.test(last)) return 'it refuses the user, the sender or the recipient.';
  if (/CERT|SIGNED|SIGNATURE|TLS|SSL/.test(last))
    return 'its certificate is not sound. Renew it there, with the whole chain.';
  return undefined;
}

/** What to look at where nothing is there, or nobody answers. */
function ofConnection(last: string, channel: Channel, id: string): string {
  const place = placeOf(channel, id);
  if (last === '404' || last === '410') return `nothing is there any more. Check ${place}.`;
  if (/^\d{3}$/.test(last)) return 'look at the log of the other side.';
  return `it could not be reached. Check ${place}, and whether this machine may go out.`;
}

/** Where the address of the other side stands. */
function placeOf(channel: Channel, id: string): string {
  if (channel === 'webhook') return '`url`';
  if (channel === 'amocrm') return '`account`';
  if (channel === 'mail' || channel === 'bitrix24') return secretName(id, 'URL');
  return '`api`, where it is set';
}
