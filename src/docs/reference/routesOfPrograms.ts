import type { RouteWords } from './routeWords';

const ALL = 'everybody, from any origin';
const SITE = 'pages of `site` and `origins`';

/** Addresses of a receiver that programs ask. */
export const routesOfPrograms: readonly RouteWords[] = [
  {
    route: 'GET /assent.js',
    who: ALL,
    about:
      'The widget, and its chunks as `assent.<name>.<release>.js`; those of earlier releases for 30 days.',
    answers: '200, 404',
  },
  {
    route: 'GET /assent.json',
    who: ALL,
    about: 'The configuration without `server`, with the hash of the policy.',
    answers: '200',
  },
  {
    route: 'GET /assent.schema.json',
    who: ALL,
    about: 'The JSON Schema of the configuration, for editors.',
    answers: '200',
  },
  {
    route: 'GET /assent.stamp.schema.json',
    who: ALL,
    about: 'The JSON Schema of a stamp.',
    answers: '200',
  },
  {
    route: 'GET /assent.receipt.schema.json',
    who: ALL,
    about: 'The JSON Schema of a receipt’s file; at `$defs/payload` that of its signed part.',
    answers: '200',
  },
  {
    route: 'GET /assent.figures.schema.json',
    who: ALL,
    about: 'The JSON Schema of what pages tell at `/v1/figures`.',
    answers: '200',
  },
  {
    route: 'POST /v1/contact',
    who: SITE,
    about: 'A sent form, as JSON: [a contact](#a-contact). `Idempotency-Key` may carry its `id`.',
    answers: '201, 200, 202, 400, 403, 408, 409, 413, 415, 422, 429, 503',
  },
  {
    route: 'POST /v1/consent',
    who: SITE,
    about:
      'A choice, or the consent of a form that the site itself sends: [a consent message](#a-consent-message).',
    answers: 'as `/v1/contact`',
  },
  {
    route: 'POST /v1/figures',
    who: SITE,
    about:
      'What happened on one page, without an identifier: [figures](#figures). As `text/plain` or `application/json`. 404 unless `figures` is on.',
    answers: '204, 400, 403, 404, 408, 413, 415, 422, 429',
  },
  {
    route: 'GET /v1/mine',
    who: 'who has the key of a request, as `Authorization: Bearer <key>`, on pages of `site` and `origins`',
    about: 'What is held, why, until when, who received it, what happened to it, and the receipt.',
    answers: '200, 404, 429',
  },
  {
    route: 'PATCH /v1/mine',
    who: 'the same',
    about:
      '`{ "fields": { "name": "…" } }` corrects, `{ "withdraw": ["callback"] }` withdraws. Recipients are told.',
    answers: '200 with the new view, 404, 422, 429',
  },
  {
    route: 'DELETE /v1/mine',
    who: 'the same',
    about:
      'Erases the request with all its edits; under a legal hold the erasure waits. Recipients are told.',
    answers:
      '200 `{ "ok": true, "state": "erased", "act" }` or `{ "state": "held", "until" }`, 404, 429',
  },
  {
    route: 'GET /v1/texts/:sha256',
    who: ALL,
    about: 'The very words of a text that a stamp names, as `text/plain`.',
    answers: '200, 404',
  },
  {
    route: 'GET /.well-known/jwks.json',
    who: ALL,
    about: 'The public keys that receipts are signed with, the current one first.',
    answers: '200',
  },
  {
    route: 'GET /.well-known/assent-head.json',
    who: ALL,
    about: 'The signed head of the ledger.',
    answers: '200, 404',
  },
  {
    route: 'GET /.well-known/gpc.json',
    who: ALL,
    about: 'Whether Global Privacy Control is honoured.',
    answers: '200',
  },
  {
    route: 'GET /healthz',
    who: 'everybody',
    about: 'Whether a post could be stored: it tries.',
    answers: '200, 503',
  },
  {
    route: 'GET /readyz',
    who: 'everybody',
    about: 'Whether the database is up to date.',
    answers: '200',
  },
  {
    route: 'GET /metrics',
    who: 'this machine; elsewhere `ASSENT_METRICS_TOKEN` as bearer',
    about: 'Figures in Prometheus’ text format.',
    answers: '200, 401',
  },
];
