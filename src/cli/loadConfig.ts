import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Checked, checkConfig } from '../config/check';
import { findJsonFault } from './jsonFault';

/** A configuration file as read: checked, or one line on why it could not be. */
export type LoadedConfig = Checked | { kind: 'unreadable'; message: string };

/** Reads and checks a configuration file; a relative path starts at `folder`. */
export async function loadConfig(file: string, folder: string): Promise<LoadedConfig> {
  let text: string;
  try {
    text = await readFile(resolve(folder, file), 'utf8');
  } catch (error) {
    return { kind: 'unreadable', message: readFault(file, error) };
  }
  const json = text.replace(/^\uFEFF/, '');
  try {
    return checkConfig(JSON.parse(json));
  } catch {
    const { line, column, message } = findJsonFault(json) ?? { line: 1, column: 1, message: '' };
    return {
      kind: 'unreadable',
      message: `${file}:${line}:${column}: this is not JSON. ${message}.`,
    };
  }
}

function readFault(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : 'unknown error';
  if (code === 'ENOENT') return `${file} is not there. Check the path.`;
  if (code === 'EISDIR') return `${file} is a folder. Name the configuration file in it.`;
  if (code === 'EACCES') return `${file} may not be read by this user. Check its rights.`;
  return `${file} cannot be read (${code}). Check the path.`;
}
