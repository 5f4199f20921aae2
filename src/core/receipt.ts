import type { ReceiptPayload } from '../wire/receipt';
import type { Stamp } from '../wire/stamp';
import type { AssentConfig } from './config';
import { basisOf } from './consentText';
import { subjectOf } from './decision';
import { aimTerm, basisTerm, CONTROLLER, dataTerm, PROCESSING, RECEIPT_PROFILE } from './dpv';
import { dataOf } from './formPlan';
import type { LedgerTip } from './ledger';
import { dataTitle, titleOf } from './ownTitles';

/** The `typ` of a receipt's JWS. */
export const RECEIPT_TYPE = 'assent-receipt+jws';

/** A public key of a receiver as JWK (RFC 8037, RFC 9864): all of them are of one kind. */
export function publicJwk({ x, kid }: { x: string; kid: string }) {
  return { kty: 'OKP', crv: 'Ed25519', alg: 'Ed25519', use: 'sig', x, kid };
}

/** What is one receipt's own. */
export type ReceiptClaim = {
  /** The lead's id; of a consent message the stamp's. */
  recordId: string;
  /** By the receiver's clock, ISO 8601 in UTC with milliseconds. */
  issuedAt: string;
  stamp: Stamp;
  stampSha256: string;
  /** `undefined` where no data was sent. */
  dataCommitment: string | undefined;
  ledger: LedgerTip;
};

type OwnMember =
  | 'record_id'
  | 'principal_id'
  | 'issued_at'
  | 'stamp_sha256'
  | 'data_commitment'
  | 'indication'
  | 'revision'
  | 'origin'
  | 'at'
  | 'ledger';

/**
 * The part of a payload that is one receipt's own. What is signed is this with `sharedPart`: the decisions,
 * which texts were shown, where and when, and, in the terms of ISO/IEC TS 27560 and DPV, who answers for
 * what follows from them. No personal data stands in it.
 */
export function ownPart(claim: ReceiptClaim): Pick<ReceiptPayload, OwnMember> {
  const { recordId, stamp, dataCommitment, ledger } = claim;
  const { indication, revision, origin, at } = stamp;
  return {
    record_id: recordId,
    principal_id: recordId,
    issued_at: claim.issuedAt,
    stamp_sha256: claim.stampSha256,
    indication,
    revision,
    origin,
    at,
    ledger: { seq: ledger.seq, hash: ledger.hash },
    ...(dataCommitment !== undefined && { data_commitment: dataCommitment }),
  };
}

/** What in a stamp the shared part is made from. */
export type SharedBasis = Pick<
  Stamp,
  'texts' | 'decisions' | 'policy' | 'locale' | 'regime' | 'form'
>;

/** The part that all receipts of those share who were shown the same and decided the same. `issuer` is the receiver's origin. */
export function sharedPart(
  config: AssentConfig,
  issuer: string,
  basis: SharedBasis,
): Omit<ReceiptPayload, OwnMember> {
  const { decisions, policy, locale, regime } = basis;
  return {
    schema_version: 'assent-receipt/1',
    profile: RECEIPT_PROFILE,
    issuer,
    texts: basis.texts.map(({ text, ...named }) => named),
    ...{ decisions, locale, regime },
    ...(policy && { policy }),
    controller: controllerOf(config),
    processing: PROCESSING,
    purposes: decisions.flatMap((decision) => purposeOf(config, basis, decision) ?? []),
    ...(config.storage && { storage: { ...config.storage } }),
    notice: {
      language: locale,
      texts: basis.texts.map(({ sha256 }) => `${issuer}/text/${sha256}`),
    },
    rights: rightsOf(config, issuer),
  };
}

function controllerOf({ operator }: AssentConfig): ReceiptPayload['controller'] {
  const { name, inn, ogrn, address, email, phone } = operator;
  return {
    role: CONTROLLER,
    name,
    ...(inn && { inn }),
    ...(ogrn && { ogrn }),
    ...(address && { address }),
    ...(email && { email }),
    ...(phone && { phone }),
  };
}

/** What a decision is about, as processing: `undefined` for what the configuration no longer names. */
function purposeOf(
  config: AssentConfig,
  { texts, form, locale }: SharedBasis,
  decision: Stamp['decisions'][number],
): ReceiptPayload['purposes'][number] | undefined {
  const subject = subjectOf(decision);
  const { kind, id } = subject;
  const aim = aimTerm(id);
  const title = titleOf(config, subject, locale);
  const notice = texts.find((shown) => shown.id === id && shown.role === 'consent')?.sha256;
  const named = { kind, id, ...(title && { title }) };
  const about = { ...named, state: decision.state, ...(aim && { purpose: aim }) };
  const purpose = kind === 'purpose' ? config.purposes?.[id] : undefined;
  if (!purpose) return { ...about, basis: basisTerm('consent') };
  const formConfig = form === undefined ? undefined : config.forms?.[form];
  // What the purpose's own text names, and no more: agreeing to a newsletter gives nobody the name.
  const data = formConfig ? dataOf(config, formConfig, id) : purpose.data;
  return {
    ...about,
    basis: basisTerm(basisOf(config, id, purpose)),
    ...(notice && { notice }),
    data: data.map((field) => dataInWords(config, field, locale)),
    recipients: (purpose.recipients ?? []).map((key) => ({ id: key, ...config.recipients?.[key] })),
    retention: { days: purpose.keepDays },
  };
}

function dataInWords(config: AssentConfig, field: string, locale: string) {
  const [type, title] = [dataTerm(field), dataTitle(config, field, locale)];
  return { id: field, ...(title && { title }), ...(type && { type }) };
}

function rightsOf({ operator }: AssentConfig, issuer: string): ReceiptPayload['rights'] {
  const contact = operator.email ?? operator.phone ?? operator.address ?? operator.name;
  return { exercise: `${issuer}/mine`, withdraw: `${issuer}/mine`, contact };
}
