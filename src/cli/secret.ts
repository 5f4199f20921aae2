import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { readText } from './readText';
import type { Surroundings } from './surroundings';

/** A secret as it was found; `undefined` where none is set, or one line on why it cannot be read. */
export type Secret =
  | { kind: 'read'; value: string | undefined }
  | { kind: 'unreadable'; message: string };

/**
 * Reads a secret by the name of its variable: from the environment, from the file that `<name>_FILE`
 * names there, or from `.env` in the working folder, in this order. Not every shell can set a variable
 * for one command.
 */
export async function readSecret(
  name: string,
  { env, folder }: Pick<Surroundings, 'env' | 'folder'>,
): Promise<Secret> {
  const named = env[name]?.trim();
  if (named) return { kind: 'read', value: named };
  const fileName = env[`${name}_FILE`];
  if (fileName) {
    const file = await textOf(folder, fileName, name);
    if (file.kind === 'missing') {
      return {
        kind: 'unreadable',
        message: `${fileName}, which ${name}_FILE names, is not there. Check the path, or leave ${name}_FILE out.`,
      };
    }
    if (file.kind === 'unreadable') return file;
    const value = file.text.trim();
    if (value) return { kind: 'read', value };
    return {
      kind: 'unreadable',
      message: `${fileName}, which ${name}_FILE names, is empty. Write the secret into it, or leave ${name}_FILE out.`,
    };
  }
  const file = await textOf(folder, '.env', name);
  if (file.kind === 'unreadable') return file;
  const value = file.kind === 'missing' ? undefined : parseEnv(file.text)[name]?.trim();
  return { kind: 'read', value: value || undefined };
}

/** What the owner signs in with at `/admin`, as `readSecret` finds it. */
export async function readOwnersToken(
  around: Pick<Surroundings, 'env' | 'folder'>,
): Promise<{ kind: 'read'; token: string | undefined } | { kind: 'unreadable'; message: string }> {
  const read = await readSecret('ASSENT_ADMIN_TOKEN', around);
  return read.kind === 'read' ? { kind: 'read', token: read.value } : read;
}

async function textOf(
  folder: string,
  file: string,
  name: string,
): Promise<
  { kind: 'read'; text: string } | { kind: 'missing' } | { kind: 'unreadable'; message: string }
> {
  try {
    const bytes = await readFile(resolve(folder, file));
    const read = readText(file, bytes);
    return read.kind === 'unreadable' ? read : { kind: 'read', text: read.text };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    return {
      kind: 'unreadable',
      message: `${file} cannot be read (${code}), so ${name} is not known. Check its rights, or set ${name} in the environment.`,
    };
  }
}
