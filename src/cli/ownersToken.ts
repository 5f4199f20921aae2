import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { readText } from './readText';
import type { Surroundings } from './surroundings';

const NAME = 'ASSENT_ADMIN_TOKEN';

/** What an owner signs in with; no token where they set none, or one line on why it cannot be read. */
export type OwnersToken =
  | { kind: 'read'; token: string | undefined }
  | { kind: 'unreadable'; message: string };

/**
 * Reads the owner's token: from the environment, from the file that `ASSENT_ADMIN_TOKEN_FILE` names there,
 * or from `.env` in the working folder, in this order. Not every shell can set a variable for one command.
 */
export async function readOwnersToken({
  env,
  folder,
}: Pick<Surroundings, 'env' | 'folder'>): Promise<OwnersToken> {
  const named = env[NAME]?.trim();
  if (named) return { kind: 'read', token: named };
  const fileName = env[`${NAME}_FILE`];
  if (fileName) {
    const file = await textOf(folder, fileName);
    if (file.kind === 'missing') {
      return {
        kind: 'unreadable',
        message: `${fileName}, which ${NAME}_FILE names, is not there. Check the path, or leave ${NAME}_FILE out.`,
      };
    }
    if (file.kind === 'unreadable') return file;
    const token = file.text.trim();
    if (token) return { kind: 'read', token };
    return {
      kind: 'unreadable',
      message: `${fileName}, which ${NAME}_FILE names, is empty. Write the token into it, or leave ${NAME}_FILE out.`,
    };
  }
  const file = await textOf(folder, '.env');
  if (file.kind === 'unreadable') return file;
  const token = file.kind === 'missing' ? undefined : parseEnv(file.text)[NAME]?.trim();
  return { kind: 'read', token: token || undefined };
}

async function textOf(
  folder: string,
  name: string,
): Promise<
  { kind: 'read'; text: string } | { kind: 'missing' } | { kind: 'unreadable'; message: string }
> {
  try {
    const bytes = await readFile(resolve(folder, name));
    const read = readText(name, bytes);
    return read.kind === 'unreadable' ? read : { kind: 'read', text: read.text };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    return {
      kind: 'unreadable',
      message: `${name} cannot be read (${code}), so the admin token is not known. Check its rights, or set ${NAME} in the environment.`,
    };
  }
}
