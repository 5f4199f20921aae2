import { strToU8, zipSync } from 'fflate';

/** Files as one ZIP. `atMs` is what it gives as their time. */
export function zipPack(files: ReadonlyMap<string, string>, atMs: number): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: atMs, level: 6 }));
}
