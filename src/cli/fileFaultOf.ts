/** What the system refused at a file of a folder: one line; `undefined` for all else, which is a fault of ours. */
export function fileFaultOf(error: unknown, folder: string): string | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined;
  // Who reads a file that is open has not said its path.
  const place = 'path' in error ? error.path : `A file in ${folder}`;
  return `${place} cannot be used (${error.code}). Look at its rights and at the disk, then try again.`;
}
