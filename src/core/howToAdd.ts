/** The packages that not every owner needs, and which of their releases this one was tried with. */
export const OPTIONAL_PACKAGES = { libsql: '0.5', pg: '8', 'playwright-core': '1' } as const;

/** A package that somebody adds where they need it. */
export type OptionalPackage = keyof typeof OPTIONAL_PACKAGES;

/**
 * The one command that adds a package to where this program stands, as words to end a sentence with.
 * `program` is the address of any of its files: what `npx` fetched for one call takes no package, so
 * there both are installed into the folder, where the next `npx` finds them.
 */
export function howToAdd(name: OptionalPackage, program: string): string {
  const wanted = `${name}@${OPTIONAL_PACKAGES[name]}`;
  if (/[/\\]_npx[/\\]/.test(program)) return `npm install assent ${wanted}`;
  return `npm install ${wanted} (with -g, if Assent was installed so)`;
}
