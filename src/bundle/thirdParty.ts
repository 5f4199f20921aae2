import { readdirSync, readFileSync } from 'node:fs';
import { type BundledPackage, sorted } from './bundled.ts';

const LINE = `${'-'.repeat(80)}\n`;

/** What a package holds besides its own code, under another licence. */
const DATA: Record<string, string> = {
  tldts:
    'Its table of suffixes is made of the Public Suffix List (https://publicsuffix.org), under the Mozilla Public License 2.0: https://mozilla.org/MPL/2.0/',
};

/** The licences of the packages whose code stands in a folder, in full. Throws where a package names none. */
export function thirdParty(folder: string, packages: ReadonlyMap<string, BundledPackage>): string {
  const parts = sorted(packages).map(({ name, version, license, homepage, folder: place }) => {
    if (typeof license !== 'string') throw new Error(`${name} ${version} names no licence.`);
    const title = [`${name} ${version}`, license, homepage].filter(Boolean).join(' · ');
    return [title, DATA[name], ...licencesIn(place)].filter(Boolean).join('\n\n');
  });
  const head = `The files in ${folder}/ hold code of these packages, each under its own licence.\n`;
  return [head, ...parts.map((part) => `${part.trimEnd()}\n`)].join(LINE);
}

function licencesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  return files.sort().map((file) => readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r', ''));
}
