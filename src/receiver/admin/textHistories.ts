import type { KeptText } from '../store/texts';

/** Roles of texts, in the order in which they are shown. */
export const TEXT_ROLES = ['banner', 'label', 'consent', 'category', 'policy'] as const;

/** What a text is for. */
export type TextRole = (typeof TEXT_ROLES)[number];

/** The texts of one subject in one language: those that are shown now, and the earlier ones, the last first. */
export type TextHistory = { role: TextRole; id: string; now: KeptText[]; earlier: KeptText[] };

/** Texts by what they are about. What was last known to be published at `lastAt` is shown still. */
export function textHistories(texts: readonly KeptText[], lastAt: string): TextHistory[] {
  const histories = new Map<string, TextHistory>();
  const inOrder = texts.toSorted((one, other) => (one.lastAt < other.lastAt ? 1 : -1));
  for (const role of TEXT_ROLES) {
    for (const text of inOrder.filter((one) => one.role === role)) {
      const key = `${role} ${text.id}`;
      const history = histories.get(key) ?? { role, id: text.id, now: [], earlier: [] };
      histories.set(key, history);
      (text.lastAt === lastAt ? history.now : history.earlier).push(text);
    }
  }
  return [...histories.values()];
}
