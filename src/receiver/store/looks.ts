import type { Kysely } from 'kysely';
import type { BannerConfig } from '../../core/bannerConfig';
import { fromJson } from '../../core/json';
import type { Unit } from './database';
import type { Tables } from './tables';

/** How a configuration showed its texts, and when. */
export type KeptLook = {
  /** SHA-256 of the published configuration's RFC 8785 form. */
  digest: string;
  banner: BannerConfig;
  firstAt: string;
  lastAt: string;
};

/** What can be asked of the looks. */
export type LookReads = {
  /** Every look in which a text was shown, oldest first. */
  ofText(sha256: string): Promise<KeptLook[]>;
  /** Every look with the hashes of the texts shown in it, oldest first. */
  all(): Promise<(KeptLook & { texts: ReadonlySet<string> })[]>;
  /** Hashes of all texts that any look showed, each once. */
  textsShown(): Promise<string[]>;
  /** Hashes of all texts that were published since looks are kept; each stands in one at least. */
  textsToShow(): Promise<string[]>;
};

/** What can be done to them. */
export type LookWrites = {
  /**
   * Keeps how a configuration shows these texts, or that it still does. A look is never changed, but for
   * texts that another release shows in it: those come to what was shown before.
   */
  add(look: {
    digest: string;
    banner: BannerConfig;
    texts: readonly string[];
    at: string;
  }): Promise<void>;
};

/** Reads looks through a connection or within a transaction. */
export function lookReads(db: Kysely<Tables>): LookReads {
  return {
    async ofText(sha256) {
      const rows = await db
        .selectFrom('looks')
        .selectAll()
        // Hashes hold no sign that means something to `like` but `_`, which at worst finds one too many.
        .where('texts', 'like', `%"${sha256}"%`)
        .orderBy('first_at')
        .execute();
      return rows.filter(({ texts }) => texts.includes(`"${sha256}"`)).map(toLook);
    },
    async all() {
      const rows = await db.selectFrom('looks').selectAll().orderBy('first_at').execute();
      return rows.map((row) => ({ ...toLook(row), texts: new Set(hashesIn(row.texts)) }));
    },
    async textsShown() {
      const rows = await db.selectFrom('looks').select('texts').distinct().execute();
      return [...new Set(rows.flatMap(({ texts }) => hashesIn(texts)))];
    },
    async textsToShow() {
      const rows = await db
        .selectFrom('texts')
        .select('sha256')
        .distinct()
        // A release that kept no looks left this empty.
        .where('last_at', 'is not', null)
        .orderBy('sha256')
        .execute();
      return rows.map(({ sha256 }) => sha256);
    },
  };
}

function toLook({ digest, look, first_at, last_at }: Tables['looks']): KeptLook {
  return {
    digest,
    banner: JSON.parse(look) as BannerConfig, // written by `add` below from a sound configuration
    firstAt: first_at,
    lastAt: last_at,
  };
}

function hashesIn(texts: string): string[] {
  const hashes = fromJson(texts);
  return Array.isArray(hashes) ? hashes.filter((hash) => typeof hash === 'string') : [];
}

/** Keeps looks within a transaction. */
export function lookWrites({ db }: Unit): LookWrites {
  return {
    async add({ digest, banner, texts, at }) {
      const look = JSON.stringify(banner);
      const before = await db
        .selectFrom('looks')
        .select('texts')
        .where('digest', '=', digest)
        .executeTakeFirst();
      const hashes = new Set([...hashesIn(before?.texts ?? '[]'), ...texts]);
      const shown = JSON.stringify([...hashes].sort());
      await db
        .insertInto('looks')
        .values({ digest, look, texts: shown, first_at: at, last_at: at })
        .onConflict((conflict) =>
          conflict.column('digest').doUpdateSet({ last_at: at, texts: shown }),
        )
        .execute();
    },
  };
}
