/** Where names of pages and sheets lead to, and what lies there. */
export type Shelf = {
  /** Names of all style sheets that are known to lie there, linked or not. */
  names: readonly string[];
  addressOf(name: string): string;
  nameOf(address: URL): string;
  /** `undefined` for what cannot be had. */
  read(name: string): Promise<Uint8Array | undefined>;
};

/** A foreign site never has this name. */
const HERE = 'https://site.invalid';

/** The shelf of a folder, whose own address may be known. */
export function folderShelf(names: readonly string[], read: Shelf['read']): Shelf {
  return {
    names,
    addressOf: (name) => `${HERE}/${name.split('/').map(encodeURIComponent).join('/')}`,
    nameOf: ({ pathname }) => decoded(pathname).replace(/^\/+/, ''),
    read,
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
