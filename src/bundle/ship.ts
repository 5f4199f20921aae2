import { cpSync, writeFileSync } from 'node:fs';
import { billOfMaterials } from './bill.ts';
import type { Bundled } from './bundled.ts';
import { entriesOf } from './entries.ts';
import { integrityOf } from './integrity.ts';
import { thirdParty } from './thirdParty.ts';
import { writeTypes } from './types.ts';

/** Lays beside what was built what goes out with it: types, privacy tools' rules, licences, the bill of materials, digests. Comes last. */
export function ship(bundled: Bundled): void {
  writeTypes();
  const entries = {
    'dist/npm': ['index', ...Object.keys(entriesOf('page'))],
    build: Object.keys(entriesOf('server')),
  };
  for (const [folder, names] of Object.entries(entries)) {
    // For those who `require`: every Node that we run on gives them a module, and there is one of each.
    for (const name of names) {
      writeFileSync(`${folder}/${name}.cjs`, `module.exports = require('./${name}.js');\n`);
    }
  }
  cpSync('src/bundle/privacyTools', 'dist', { recursive: true });
  for (const folder of ['dist', 'build'] as const) {
    writeFileSync(`${folder}/THIRD-PARTY.txt`, thirdParty(folder, bundled[folder]));
  }
  writeFileSync('build/sbom.json', asText(billOfMaterials(bundled)));
  writeFileSync('dist/integrity.json', asText(integrityOf('dist')));
}

const asText = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;
