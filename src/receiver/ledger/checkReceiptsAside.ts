import { Worker } from 'node:worker_threads';
import type { TrustedKey } from '../../core/verifyJws';
import { checkReceiptsHere, type KeptReceipt, type ReceiptCheck } from './receiptCheck';

/** Of all that is verified, signatures take a little longer than what one thread has to do besides. */
const THREADS = 2;

/** A question that a thread was asked, and who waits for the answer. */
type Asked = {
  receipts: readonly KeptReceipt[];
  answer(found: readonly boolean[] | Promise<readonly boolean[]>): void;
};

/** Checks in threads of their own, which run this file (`receiptThread` as it was built). */
export function checkReceiptsAside(thread: URL, trusted: readonly TrustedKey[]): ReceiptCheck {
  const checkers = Array.from({ length: THREADS }, () => startChecker(thread, trusted));
  return {
    async check(receipts) {
      const share = Math.ceil(receipts.length / THREADS);
      const shares = checkers.map(({ check }, at) =>
        check(receipts.slice(at * share, (at + 1) * share)),
      );
      return (await Promise.all(shares)).flat();
    },
    close() {
      for (const { close } of checkers) close();
    },
  };
}

/** One thread, which answers in the order in which it is asked. */
function startChecker(thread: URL, trusted: readonly TrustedKey[]): ReceiptCheck {
  const worker = new Worker(thread, { workerData: trusted });
  const waiting: Asked[] = [];
  let instead: ReceiptCheck | undefined;
  worker.on('message', (found: readonly boolean[]) => waiting.shift()?.answer(found));
  // Its file is missing, or there is no room for one more thread: slower, and the same is found.
  worker.on('error', () => {
    const here = checkReceiptsHere(trusted);
    instead = here;
    for (const { receipts, answer } of waiting.splice(0)) answer(here.check(receipts));
  });
  return {
    check(receipts) {
      if (instead) return instead.check(receipts);
      return new Promise((answer) => {
        waiting.push({ receipts, answer });
        worker.postMessage(receipts);
      });
    },
    close: () => void worker.terminate(),
  };
}
