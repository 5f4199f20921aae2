import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The digest of each file below a folder, as `integrity` takes it: path → `sha384-…`. */
export function integrityOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(files.sort().map((path) => [path, digestOf(`${folder}/${path}`)]));
}

function digestOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
