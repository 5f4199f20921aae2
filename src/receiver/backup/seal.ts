import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { fromJson } from '../../core/json';
import { Refusal } from './refusal';

/** The first line of every backup. A later form has another number. */
export const MAGIC = 'assent-backup/1\n';

/** The second line: how what follows is kept. */
const Header = z.discriminatedUnion('cipher', [
  z.object({ cipher: z.literal('none') }),
  z.object({
    cipher: z.literal('aes-256-gcm'),
    kdf: z.literal('scrypt'),
    // A ceiling of 1 GiB of memory: the header is a stranger's until its key was tried.
    N: z
      .number()
      .int()
      .min(2)
      .max(2 ** 20)
      // What scrypt takes (RFC 7914, section 2): a byte may have changed on its way.
      .refine((cost) => Number.isInteger(Math.log2(cost))),
    r: z.literal(8),
    p: z.literal(1),
    salt: z.string().max(100),
    iv: z.string().min(1).max(100),
    /** Derived beside the key, so that a wrong passphrase is told from a damaged file. */
    check: z.string().max(100),
  }),
]);

/** As https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html asks of scrypt: 128 MiB. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
const KEY_BYTES = 32;
const CHECK_BYTES = 16;

/**
 * One pass over the bytes of a backup. `update` gives what comes of a piece; `end` what is left and,
 * while sealing, the trailer that vouches for it all. While opening, `end` takes that trailer and
 * throws a `Refusal` where it does not vouch: nothing that came before is to be used then.
 */
export type Pass = {
  trailerBytes: number;
  update(piece: Uint8Array): Uint8Array;
  end(trailer?: Uint8Array): Uint8Array;
};

/** Begins a backup: its first two lines, and the pass over what follows; encrypted where there is a passphrase. */
export async function seal(passphrase: string | undefined): Promise<{ head: Buffer; pass: Pass }> {
  if (passphrase === undefined) {
    const head = headOf({ cipher: 'none' });
    return { head, pass: hashing(head) };
  }
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const { key, check } = await derive(passphrase, salt, COST.N);
  const head = headOf({
    cipher: 'aes-256-gcm',
    kdf: 'scrypt',
    ...COST,
    salt: salt.toString('base64url'),
    iv: iv.toString('base64url'),
    check: check.toString('base64url'),
  });
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(head);
  const pass: Pass = {
    trailerBytes: 16,
    update: (piece) => cipher.update(piece),
    end: () => Buffer.concat([cipher.final(), cipher.getAuthTag()]),
  };
  return { head, pass };
}

/**
 * Reads the second line of a backup and gives what makes passes over the rest. Throws a `Refusal`
 * where the line is none, or the passphrase is missing or another.
 */
export async function unseal(
  line: string,
  passphrase: string | undefined,
  file: string,
): Promise<() => Pass> {
  const header = Header.safeParse(fromJson(line));
  if (!header.success) throw damaged(file);
  const head = Buffer.from(`${MAGIC}${line}\n`);
  const { data } = header;
  if (data.cipher === 'none') return () => hashing(head, file);
  if (passphrase === undefined) {
    throw new Refusal(
      'unreadable',
      `${file} is encrypted. Set ASSENT_BACKUP_PASSPHRASE to the passphrase it was made with.`,
    );
  }
  const { key, check } = await derive(passphrase, Buffer.from(data.salt, 'base64url'), data.N);
  if (!isSame(check, Buffer.from(data.check, 'base64url'))) {
    throw new Refusal(
      'failed',
      `${file} was encrypted with another passphrase than ASSENT_BACKUP_PASSPHRASE holds. Set the one it was made with.`,
    );
  }
  return () => {
    const iv = Buffer.from(data.iv, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 }).setAAD(head);
    return {
      trailerBytes: 16,
      update: (piece) => decipher.update(piece),
      end(trailer = Buffer.alloc(16)) {
        decipher.setAuthTag(trailer);
        try {
          return decipher.final();
        } catch {
          throw damaged(file);
        }
      },
    };
  };
}

/** What is said of a file that was cut off or changed on its way. */
export function damaged(file: string): Refusal {
  return new Refusal(
    'failed',
    `${file} is damaged or cut off: nothing of it was used. Take another copy of it, or an earlier backup.`,
  );
}

/** Without a passphrase a digest vouches for the bytes: against accidents, not against people. */
function hashing(head: Buffer, file = ''): Pass {
  const hash = createHash('sha256').update(head);
  return {
    trailerBytes: 32,
    update(piece) {
      hash.update(piece);
      return piece;
    },
    end(trailer) {
      const digest = hash.digest();
      if (trailer === undefined) return digest;
      if (!isSame(digest, trailer)) throw damaged(file);
      return Buffer.alloc(0);
    },
  };
}

async function derive(passphrase: string, salt: Buffer, N: number) {
  // Its types leave out the form with options once it is promisified.
  const derived = await promisify<string, Buffer, number, object, Buffer>(scrypt)(
    passphrase.normalize('NFC'),
    salt,
    KEY_BYTES + CHECK_BYTES,
    { ...COST, N, maxmem: 256 * N * COST.r },
  );
  return { key: derived.subarray(0, KEY_BYTES), check: derived.subarray(KEY_BYTES) };
}

function headOf(header: z.infer<typeof Header>): Buffer {
  return Buffer.from(`${MAGIC}${JSON.stringify(header)}\n`);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
