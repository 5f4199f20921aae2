import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A package of others whose code stands in ours. */
export type BundledPackage = {
  name: string;
  version: string;
  /** As its package.json says it, mostly an SPDX expression. */
  license: string;
  homepage: string | undefined;
  /** Where it stands on this machine. */
  folder: string;
};

/** The packages found in what was built so far, by the folder it was built into; `docs` lies in `build/`, and goes its own way. */
export type Bundled = Record<'dist' | 'build' | 'docs', Map<string, BundledPackage>>;

/** Where files of an environment go. */
const folderOf = (environment: string) =>
  environment === 'cli' ? 'build' : environment.startsWith('docs') ? 'docs' : 'dist';

/** Notes which packages the bundler really took code of, into `bundled`. */
export function noteBundled(bundled: Bundled): Plugin {
  return {
    name: 'assent-note-bundled',
    generateBundle(_, bundle) {
      const found = bundled[folderOf(this.environment.name)];
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const folder = /^\0?(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/.exec(
            id,
          )?.[1];
          if (folder !== undefined && renderedLength > 0) note(found, folder);
        }
      }
    },
  };
}

function note(found: Map<string, BundledPackage>, folder: string): void {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  );
  found.set(`${name}@${version}`, { name, version, license, homepage, folder });
}

/** Packages in the order of their names, then of their releases. */
export function sorted(packages: ReadonlyMap<string, BundledPackage>): BundledPackage[] {
  return [...packages].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}
