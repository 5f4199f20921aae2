import { z } from 'zod';

const Bytes = z.number().int().nonnegative();

/** What a backup holds: the first line of what is kept in it. */
export const Manifest = z.object({
  v: z.literal(1),
  /** When it was begun: ISO 8601 UTC. */
  at: z.string(),
  /** The database it was made of. */
  store: z.enum(['sqlite', 'postgres']),
  /** The steps of the schema that had run, in order. */
  steps: z.array(z.string()),
  /** How many rows each table holds. */
  tables: z.record(z.string(), Bytes),
  /** The files that follow, one right after another. */
  parts: z.array(
    z.object({
      // Nothing that leads out of the folder it is unpacked in.
      name: z.string().regex(/^([a-z]+\.db|[a-z]+\.jsonl|keys\/\w[\w.-]{0,99})$/),
      bytes: Bytes,
      /** SHA-256 of its bytes, base64url. */
      sha256: z.string(),
    }),
  ),
});

/** What a backup holds. */
export type Manifest = z.infer<typeof Manifest>;

/** What a database holds: the part of a manifest that it can tell itself. */
export type Holdings = Pick<Manifest, 'steps' | 'tables'>;
