import type { Kysely } from 'kysely';
import { sha256 as hashOf } from '../digest';
import type { Unit } from './database';
import type { Tables } from './tables';

/** A text people may be shown, under the hash that stamps name it by. */
export type KeptText = {
  sha256: string;
  role: string;
  id: string;
  locale: string;
  text: string;
  /** When it was first published. */
  publishedAt: string;
  /** When it was last known to be published. */
  lastAt: string;
};

/** What can be asked of the texts. */
export type TextReads = {
  /** All that was ever published under these hashes; nothing whose words were changed since, which the hash tells. */
  byHash(hashes: readonly string[]): Promise<KeptText[]>;
  /** Every text that was ever published, whatever became of its words. */
  all(): Promise<KeptText[]>;
  /** Every text that was ever published in one language; nothing whose words were changed since. */
  inLanguage(locale: string): Promise<KeptText[]>;
  /** The languages in which any was. */
  languages(): Promise<string[]>;
  /** When any was last known to be published; what is still in use was published then. */
  lastAt(): Promise<string | undefined>;
};

/** What can be done to them. */
export type TextWrites = {
  /**
   * Adds what is not yet there, and says of what is that it is published still. No text is ever changed or
   * removed: words that no longer have their hash are put right.
   */
  add(texts: readonly Omit<KeptText, 'lastAt'>[]): Promise<void>;
};

/** Rows that one statement adds at most. */
const MAX_ROWS = 100;

/** Reads texts through a connection or within a transaction. */
export function textReads(db: Kysely<Tables>): TextReads {
  const sound = (rows: Tables['texts'][]) =>
    rows.filter(({ sha256, text }) => hashOf(text) === sha256).map(toText);
  return {
    async byHash(hashes) {
      if (hashes.length === 0) return [];
      return sound(
        await db.selectFrom('texts').selectAll().where('sha256', 'in', hashes).execute(),
      );
    },
    inLanguage: async (locale) =>
      sound(await db.selectFrom('texts').selectAll().where('locale', '=', locale).execute()),
    async languages() {
      const rows = await db.selectFrom('texts').select('locale').distinct().execute();
      return rows.map(({ locale }) => locale).sort();
    },
    async lastAt() {
      const last = db.selectFrom('texts').select(({ fn }) => fn.max('last_at').as('at'));
      return (await last.executeTakeFirst())?.at ?? undefined;
    },
    all: async () => (await db.selectFrom('texts').selectAll().execute()).map(toText),
  };
}

/** Adds texts within a transaction. */
export function textWrites({ db }: Unit): TextWrites {
  return {
    async add(texts) {
      // One text may be named twice, where two parts of a page show the same words.
      const rows = new Map(
        texts.map(({ sha256, role, id, locale, text, publishedAt }) => [
          `${sha256} ${role} ${id} ${locale}`,
          { sha256, role, id, locale, text, published_at: publishedAt, last_at: publishedAt },
        ]),
      );
      const all = [...rows.values()];
      for (let start = 0; start < all.length; start += MAX_ROWS) {
        await db
          .insertInto('texts')
          .values(all.slice(start, start + MAX_ROWS))
          .onConflict((conflict) =>
            conflict.columns(['sha256', 'role', 'id', 'locale']).doUpdateSet({
              text: (row) => row.ref('excluded.text'),
              last_at: (row) => row.ref('excluded.last_at'),
            }),
          )
          .execute();
      }
    },
  };
}

function toText({ published_at, last_at, ...text }: Tables['texts']): KeptText {
  return { ...text, publishedAt: published_at, lastAt: last_at ?? published_at };
}
