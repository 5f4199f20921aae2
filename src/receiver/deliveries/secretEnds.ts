import { isoTime } from '../../core/isoTime';
import { secretEnd } from '../../core/secretEnd';
import type { Channel } from './channel';
import { secretName } from './secretName';

/** A delivery whose secret has ended or ends soon, what is wrong, and what to do. */
export type SecretEnd = {
  delivery: string;
  hasEnded: boolean;
  message: string;
  remedy: string;
};

/** The deliveries whose secret has ended or ends soon, of those whose channel can tell. */
export function secretEnds(channels: ReadonlyMap<string, Channel>, nowMs: number): SecretEnd[] {
  return [...channels].flatMap(([delivery, { secretEndsMs }]) => {
    const end = secretEnd(secretEndsMs, nowMs);
    if (secretEndsMs === undefined || end === undefined) return [];
    const hasEnded = end === 'ended';
    const day = isoTime(secretEndsMs).slice(0, 10);
    const message = hasEnded
      ? `The token of the delivery \`${delivery}\` ended on ${day}: nothing arrives there.`
      : `The token of the delivery \`${delivery}\` ends on ${day}: nothing arrives there from then on.`;
    const variable = secretName(delivery, 'TOKEN');
    const remedy = `Make a new one there, set ${variable} to it, and restart the receiver.`;
    return { delivery, hasEnded, message, remedy };
  });
}
