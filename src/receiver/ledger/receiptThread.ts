import { parentPort, workerData } from 'node:worker_threads';
import type { TrustedKey } from '../../core/verifyJws';
import { isReceiptWhole, type KeptReceipt } from './receiptCheck';

// What a thread of its own runs: receipts come in, for each goes out whether it is whole.
const isWhole = isReceiptWhole(workerData as readonly TrustedKey[]); // as `checkReceiptsAside` hands them over
parentPort?.on('message', (receipts: readonly KeptReceipt[]) => {
  parentPort?.postMessage(receipts.map(isWhole));
});
