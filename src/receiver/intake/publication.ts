import type { Parts } from '../parts';
import { publishTexts } from './publishTexts';

/**
 * Keeps the texts of the configuration once. What failed, with `StoreFailure`, is tried again by
 * whoever asks next; those who ask at once share one try.
 */
export function createPublication({
  config,
  store,
  clock,
}: Pick<Parts, 'config' | 'store' | 'clock'>): () => Promise<void> {
  let publishing: Promise<void> | undefined;
  return () => {
    publishing ??= publishTexts(config, store, clock()).catch((error) => {
      publishing = undefined;
      throw error;
    });
    return publishing;
  };
}
