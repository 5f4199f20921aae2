import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TrustedKey } from '../../core/verifyJws';
import type { ReceiptCheck } from './receiptCheck';

/**
 * Checks in a thread of its own, which runs this file (`receiptThread` as it was built): signatures take
 * as long as all else that is verified. One question at a time.
 */
export function checkReceiptsAside(thread: URL, trusted: readonly TrustedKey[]): ReceiptCheck {
  const worker = new Worker(thread, { workerData: trusted });
  return {
    async check(receipts) {
      worker.postMessage(receipts);
      const [found] = (await once(worker, 'message')) as [readonly boolean[]]; // what the thread posts
      return found;
    },
    close: () => void worker.terminate(),
  };
}
