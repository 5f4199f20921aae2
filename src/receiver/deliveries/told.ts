import type { Log } from '../log';
import { codeOf } from '../store/failure';

/** Work of a delivery whose failure is met again by the next look; that it failed is said. */
export function told({ log }: { log: Log }, work: Promise<void>): Promise<void> {
  return work.catch((error: unknown) => log(`deliveries: ${codeOf(error)}`));
}
