import type { Kysely } from 'kysely';
import type { Unit } from './database';
import type { Tables } from './tables';

/** A text people may be shown, under the hash that stamps name it by. */
export type KeptText = {
  sha256: string;
  role: string;
  id: string;
  locale: string;
  text: string;
  publishedAt: string;
};

/** What can be asked of the texts. */
export type TextReads = {
  /** All that was ever published under these hashes. */
  byHash(hashes: readonly string[]): Promise<KeptText[]>;
  /** Every text that was ever published. */
  all(): Promise<KeptText[]>;
};

/** What can be done to them. */
export type TextWrites = {
  /** Adds what is not yet there; never changes or removes a text. */
  add(texts: readonly KeptText[]): Promise<void>;
};

/** Reads texts through a connection or within a transaction. */
export function textReads(db: Kysely<Tables>): TextReads {
  return {
    async byHash(hashes) {
      if (hashes.length === 0) return [];
      const rows = await db.selectFrom('texts').selectAll().where('sha256', 'in', hashes).execute();
      return rows.map(toText);
    },
    all: async () => (await db.selectFrom('texts').selectAll().execute()).map(toText),
  };
}

function toText({ published_at, ...text }: Tables['texts']): KeptText {
  return { ...text, publishedAt: published_at };
}

/** Adds texts within a transaction. */
export function textWrites({ db }: Unit): TextWrites {
  return {
    async add(texts) {
      if (texts.length === 0) return;
      await db
        .insertInto('texts')
        .values(texts.map(({ publishedAt, ...text }) => ({ ...text, published_at: publishedAt })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
