import { canonicalText } from '../../core/canonical';
import type { AssentConfig } from '../../core/config';
import { type PublishedText, publishedTexts } from '../../core/publishedTexts';
import { secondLanguage } from '../../core/settings';
import { hashedForm } from '../../core/texts';
import { packs } from '../../locales/all';
import { catalog } from '../../services/catalog/all';
import { sha256, textHash } from '../digest';
import type { Store } from '../store/store';
import type { KeptText } from '../store/texts';
import { publicConfig, writePolicy } from './policies';

/** Keeps every text, and its look, that pages of this configuration show, in every language, before any stamp names one. */
export async function publishTexts(
  config: AssentConfig,
  store: Store,
  nowMs: number,
): Promise<void> {
  const publishedAt = new Date(nowMs).toISOString();
  const texts = Object.entries(packs).flatMap(([locale, pack]) =>
    publishedTexts(config, locale, pack, vendorsOf(config, locale)),
  );
  const rows = [...texts, ...policyTexts(config)].map(
    ({ text, ...rest }): Omit<KeptText, 'lastAt'> => ({
      ...rest,
      text: hashedForm(text),
      sha256: textHash(text),
      publishedAt,
    }),
  );
  const look = {
    digest: sha256(canonicalText(publicConfig(config))),
    banner: config.banner ?? {},
    texts: [...new Set(rows.map((row) => row.sha256))].sort(),
    at: publishedAt,
  };
  await store.write(async (tx) => {
    await tx.texts.add(rows);
    await tx.looks.add(look);
  });
}

/** The policy in both languages; none where it cannot be written. */
function policyTexts(config: AssentConfig): PublishedText[] {
  return (['ru', 'en'] as const).flatMap((locale) => {
    const written = writePolicy(config, locale);
    return written ? { role: 'policy', id: 'policy', locale, text: written.text } : [];
  });
}

/** The names of the services that a preset stands for, as their placeholders say them. */
export function vendorsOf(config: AssentConfig, locale: string): Record<string, string> {
  const named = Object.entries(config.services ?? {}).flatMap(([id, { preset }]) => {
    const facts = catalog[preset ?? ''];
    return facts ? [[id, facts.title[secondLanguage(locale)]]] : [];
  });
  return Object.fromEntries(named);
}
