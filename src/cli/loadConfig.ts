import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Checked, checkConfig } from '../config/check';
import { findJsonFault } from './jsonFault';
import { readFault, readText } from './readText';
import { writtenTwice } from './writtenTwice';

/** A configuration file as read: checked, or one line on why it could not be. */
export type LoadedConfig = Checked | { kind: 'unreadable'; message: string };

/** Reads and checks a configuration file; a relative path starts at `folder`. */
export async function loadConfig(file: string, folder: string): Promise<LoadedConfig> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(folder, file));
  } catch (error) {
    return { kind: 'unreadable', message: readFault(file, error, 'configuration file') };
  }
  const read = readText(file, bytes);
  if (read.kind === 'unreadable') return read;
  try {
    const value: unknown = JSON.parse(read.text);
    const checked = checkConfig(value);
    return { ...checked, warnings: [...writtenTwice(read.text, value), ...checked.warnings] };
  } catch {
    const { line, column, message } = findJsonFault(read.text) ?? {
      line: 1,
      column: 1,
      message: '',
    };
    return {
      kind: 'unreadable',
      message: `${file}:${line}:${column}: this is not JSON. ${message}.`,
    };
  }
}
