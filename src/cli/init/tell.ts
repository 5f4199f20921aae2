import type { Surroundings } from '../surroundings';
import { difference } from './difference';
import { FACTS } from './facts';
import type { FoundForm } from './forms';
import type { ProposedService } from './services';
import type { ChangedFile } from './writePages';
import type { Said } from './writtenConfig';

/** Says which facts were found, each with its place. */
export function tellFacts(said: Said, around: Surroundings): void {
  around.print('Found:');
  for (const name of FACTS) {
    const fact = said[name];
    if (fact) around.print(`  ${name}: ${fact.value} (${fact.place})`);
  }
}

/** Says which services and forms were found, each with its places. */
export function tellUse(
  services: readonly ProposedService[],
  forms: readonly FoundForm[],
  country: string | undefined,
  around: Surroundings,
): void {
  for (const { id, service, places } of services) {
    const what = service.preset
      ? `${service.preset} ${service.id ?? ''}`.trim()
      : `own service, ${service.category}`;
    around.print(`  services.${id}: ${what} (${places.join(', ')})`);
  }
  for (const { id, fields, extra, place } of forms) {
    const also = extra.length ? `; also ${extra.join(', ')}` : '';
    around.print(`  forms.${id}: ${fields.join(', ')}${also} (${place})`);
  }
  if (forms.length) {
    const assumed = country === undefined ? 'storage.country: RU is assumed, ' : '';
    around.print(
      `  ${assumed}keepDays 365, and today’s edition of the policy. Correct them where they are not so.`,
    );
  }
}

/** Shows what is to be changed in pages and style sheets, as a unified difference. */
export function tellChanges(changed: readonly ChangedFile[], around: Surroundings): void {
  around.print(
    changed.length ? 'Changes to make in the pages:' : 'Nothing to change in the pages.',
  );
  for (const file of changed) {
    for (const line of difference(file.name, file.bytes, file.edits)) {
      around.print(file.decode(line));
    }
  }
}
