import type { VerifyPowers } from '../core/verifyReceipt';
import { sha256 } from '../receiver/digest';
import { isSignedBy } from '../receiver/ledger/signingKey';
import { ReceiptPayload } from '../wire/receipt';

/** What verifying a receipt takes, from Node. */
export const receiptPowers: VerifyPowers = {
  sha256,
  isSignedBy,
  readPayload(value) {
    const { data, error } = ReceiptPayload.safeParse(value);
    return data ? { payload: data } : { misfit: error?.issues[0]?.path.join('.') ?? '' };
  },
};
