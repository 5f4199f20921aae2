import { fromJson } from '../../../core/json';
import type { Answer, ChannelParts } from '../channel';
import { failureAnswer } from '../failureCode';
import { paceOf } from '../pace';
import type { createPost } from '../post';
import { outcomeOf } from '../statusOutcome';

/**
 * A portal takes two requests a second for long (https://apidocs.bitrix24.ru/limits.html): a little more apart
 * than that, as the bucket is shared with whoever else asks it.
 */
const APART_MS = 510;

/** Errors that pass by themselves, whatever status they come with. */
const PASSING =
  /^(QUERY_LIMIT_EXCEEDED|OPERATION_TIME_LIMIT|OVERLOAD_LIMIT|INTERNAL_SERVER_ERROR)$/;

/** A call did not do what it was asked; `answer` says what becomes of the try. */
export class PortalFailure extends Error {
  constructor(readonly answer: Answer) {
    super(`Bitrix24 answered ${answer.last}`);
  }
}

/** Calls a method of the portal; rejects with `PortalFailure`. */
export type Portal = (method: string, parameters?: object) => Promise<unknown>;

/** The portal behind an incoming webhook, whose address is itself the secret. */
export function openPortal(
  webhook: URL,
  post: ReturnType<typeof createPost>,
  { clock, takeTurn }: Pick<ChannelParts, 'clock' | 'takeTurn'>,
): Portal {
  const turn = paceOf(`bitrix24 ${webhook.host}`, APART_MS, takeTurn);
  const base = webhook.href.replace(/\/?$/, '/');
  return async (method, parameters = {}) => {
    await turn();
    const headers = { 'Content-Type': 'application/json', 'User-Agent': 'Assent' };
    const url = new URL(`${base}${method}.json`);
    const posted = await post({ url, headers, body: JSON.stringify(parameters) });
    if (posted.kind === 'failed') throw new PortalFailure(failureAnswer(posted.code));
    const { status, retryAfter, text } = posted;
    const answer = (fromJson(text) ?? {}) as { result?: unknown; error?: unknown }; // looked at below
    const error = typeof answer.error === 'string' ? answer.error.toUpperCase() : '';
    if (status === 200 && !error && answer.result !== undefined) return answer.result;
    const asked = PASSING.test(error) ? 503 : status === 200 ? 502 : status;
    const outcome = outcomeOf(asked, retryAfter, clock());
    throw new PortalFailure({ outcome, last: String(status === 200 ? 502 : status) });
  };
}
