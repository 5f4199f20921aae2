import { readFileSync } from 'node:fs';
import { type Bundled, type BundledPackage, sorted } from './bundled.ts';

type Described = {
  name: string;
  version: string;
  license: string;
  peerDependencies: Record<string, string>;
};

/**
 * The bill of materials in CycloneDX 1.6: each package whose code stands in `dist/` or `build/`, by the digest
 * of the lock file, and those that an owner adds. `npm sbom` knows only what is installed beside the
 * package, which is nothing. It names no time and no number of its own: the same sources give the same bill.
 */
export function billOfMaterials(bundled: Bundled): object {
  const { name, version, license, peerDependencies }: Described = read('package.json');
  const { packages: locked } = read('package-lock.json');
  const root = `pkg:npm/${name}@${version}`;
  const places = (key: string) =>
    (['dist', 'build'] as const).filter((place) => bundled[place].has(key));
  const all = sorted(new Map([...bundled.dist, ...bundled.build]));
  const components = all.map((one) => ({
    ...componentOf(one, locked[one.folder.slice(one.folder.indexOf('node_modules'))]?.integrity),
    scope: 'required',
    properties: places(`${one.name}@${one.version}`).map((place) => ({
      name: 'assent:bundled-into',
      value: `${place}/`,
    })),
  }));
  const added = Object.entries(peerDependencies).map(([peer, range]) => ({
    ...{ type: 'library', 'bom-ref': `pkg:npm/${urlName(peer)}`, name: peer },
    ...{ purl: `pkg:npm/${urlName(peer)}`, scope: 'optional' },
    properties: [{ name: 'assent:added-by-owner', value: range }],
  }));
  return {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
    metadata: {
      component: {
        ...{ type: 'application', 'bom-ref': root, name, version, purl: root },
        licenses: [{ license: { id: license } }],
      },
    },
    components: [...components, ...added],
    dependencies: [
      { ref: root, dependsOn: [...components, ...added].map((one) => one['bom-ref']) },
      ...[...components, ...added].map((one) => ({ ref: one['bom-ref'] })),
    ],
  };
}

function componentOf({ name, version, license }: BundledPackage, integrity?: string) {
  const purl = `pkg:npm/${urlName(name)}@${version}`;
  const digest = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  const content = digest && Buffer.from(digest, 'base64').toString('hex');
  return {
    ...{ type: 'library', 'bom-ref': purl, name, version, purl },
    licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
    ...(content && { hashes: [{ alg: 'SHA-512', content }] }),
  };
}

const urlName = (name: string) => name.replace('@', '%40');

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
