import type { WireCode } from './wireCode';

/** Codes of answers about the post as a whole. */
export const postCodes: readonly WireCode[] = [
  {
    code: 'malformed',
    status: '400',
    cause: 'The body is not JSON, or not UTF-8.',
    remedy: 'Post the envelope as JSON in UTF-8.',
  },
  {
    code: 'key-malformed',
    status: '400',
    cause: 'The `Idempotency-Key` is no UUID.',
    remedy: 'Send the envelope’s `id` there, or leave the header out.',
  },
  {
    code: 'key-differs',
    status: '400',
    cause: 'The `Idempotency-Key` is not the `id` of the body.',
    remedy: 'Send the same in both.',
  },
  {
    code: 'unauthorized',
    status: '401',
    cause: '`/metrics` was asked from elsewhere without its token.',
    remedy: 'Send `ASSENT_METRICS_TOKEN` as bearer.',
  },
  {
    code: 'origin-foreign',
    status: '403',
    cause: 'The page’s origin is neither `site`, its `www.`, nor in `origins`.',
    remedy: 'Add the origin to `origins`, as the browser writes it.',
  },
  {
    code: 'origin-differs',
    status: '403',
    cause: 'The stamp was made on another origin than the one that posts.',
    remedy: 'Nothing honest does that. Look for a program that copies messages.',
  },
  {
    code: 'pass-unknown',
    status: '403',
    cause: 'A post says that a heartbeat made it, and no key of this receiver signed that.',
    remedy: 'Run `assent heartbeat` with this receiver’s data folder or `ASSENT_SIGNING_KEY`.',
  },
  {
    code: 'not-found',
    status: '404',
    cause: 'Nothing stands at this address, or it is switched off.',
    remedy: 'Compare it with the list of routes.',
  },
  {
    code: 'unknown',
    status: '404',
    cause:
      '`/v1/mine` was asked without a key, with a wrong one, or with one of what was erased: always the same answer.',
    remedy: 'Take the key from the saved link.',
  },
  {
    code: 'method-unfit',
    status: '405',
    cause: 'The address takes other methods; `Allow` names them.',
    remedy: 'Use one of those.',
  },
  {
    code: 'too-slow',
    status: '408',
    cause: 'The body took too long to come.',
    remedy: 'Try again.',
  },
  {
    code: 'key-taken',
    status: '409',
    cause: 'Another body was kept under this id.',
    remedy: 'Send it with a new `id`. The widget makes one whenever something was edited.',
  },
  {
    code: 'too-large',
    status: '413',
    cause: 'The body is over 32 KiB.',
    remedy: 'Shorten texts or fields; the checker warns before (`text-too-long`).',
  },
  {
    code: 'type-unfit',
    status: '415',
    cause: 'The body does not say that it is JSON.',
    remedy: 'Send `Content-Type: application/json`.',
  },
  {
    code: 'too-many',
    status: '429',
    cause: 'Too many posts from one address, network or for one form.',
    remedy:
      'Wait as long as `Retry-After` says. The limits are [`server.postsPerMinute`](options.md#server-postsperminute) and its neighbours; behind a proxy set [`server.trustProxy`](options.md#server-trustproxy).',
  },
  {
    code: 'aside-full',
    status: '429',
    cause:
      'It would have to be set aside, and [`server.asideMiB`](options.md#server-asidemib) is used up.',
    remedy: 'Look at `/admin/aside`: take in what is real, remove the rest.',
  },
  {
    code: 'failed',
    status: '500',
    cause: 'A fault of the receiver’s own. Its log names the kind, never what a visitor sent.',
    remedy: 'Look at the log, and tell us.',
  },
  {
    code: 'unavailable',
    status: '503',
    cause: 'It could not be stored: the disk is nearly full, or the database does not answer.',
    remedy: 'Run `assent doctor`. The widget tries again by itself.',
  },
];
