import type { AssentConfig } from '../config/types';
import { publishedTexts } from '../core/publishedTexts';
import { hashedForm } from '../core/texts';
import { packs } from '../locales/all';
import { textHash } from './digest';
import type { Store, TextRow } from './store/store';

/** Keeps every text that pages of this configuration show, in every language, before any stamp names one. */
export async function publishTexts(
  config: AssentConfig,
  store: Store,
  nowMs: number,
): Promise<void> {
  const publishedAt = new Date(nowMs).toISOString();
  const rows = Object.entries(packs).flatMap(([locale, pack]) =>
    publishedTexts(config, locale, pack).map(
      ({ text, ...rest }): TextRow => ({
        ...rest,
        text: hashedForm(text),
        sha256: textHash(text),
        publishedAt,
      }),
    ),
  );
  await store.addTexts(rows);
}
