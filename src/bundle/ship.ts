import { writeFileSync } from 'node:fs';
import { billOfMaterials } from './bill.ts';
import type { Bundled } from './bundled.ts';
import { integrityOf } from './integrity.ts';
import { thirdParty } from './thirdParty.ts';
import { writeTypes } from './types.ts';

/** Lays beside what was built what goes out with it: types, licences, the bill of materials, digests. Comes last. */
export function ship(bundled: Bundled): void {
  writeTypes();
  for (const folder of ['dist', 'build'] as const) {
    writeFileSync(`${folder}/THIRD-PARTY.txt`, thirdParty(folder, bundled[folder]));
  }
  writeFileSync('build/sbom.json', asText(billOfMaterials(bundled)));
  writeFileSync('dist/integrity.json', asText(integrityOf('dist')));
}

const asText = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;
