import { Worker } from 'node:worker_threads';
import type { TrustedKey } from '../../core/verifyJws';
import type { ReceiptCheck } from './receiptCheck';

/** Somebody who waits for an answer of the thread. */
type Waiting = { resolve: (found: readonly boolean[]) => void; reject: (error: Error) => void };

/**
 * Checks in a thread of its own, which runs this file (`receiptThread` as it was built): signatures take
 * as long as all else that is verified. Questions are answered in their order.
 */
export function checkReceiptsAside(thread: URL, trusted: readonly TrustedKey[]): ReceiptCheck {
  const worker = new Worker(thread, { workerData: trusted });
  const waiting: Waiting[] = [];
  worker.on('message', (found: readonly boolean[]) => waiting.shift()?.resolve(found));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    check: (receipts) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(receipts);
      }),
    close: () => void worker.terminate(),
  };
}
