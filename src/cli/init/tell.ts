import type { Surroundings } from '../surroundings';
import { difference } from './difference';
import { FACTS } from './facts';
import type { FoundForm } from './forms';
import type { ProposedService } from './services';
import { styleHosts } from './styleHosts';
import type { ChangedPage } from './writePages';
import type { Said } from './writtenConfig';

/** Says what was found, each with its place. */
export function tellFound(
  said: Said,
  services: readonly ProposedService[],
  forms: readonly FoundForm[],
  around: Surroundings,
): void {
  around.print('Found:');
  for (const name of FACTS) {
    const fact = said[name];
    if (fact) around.print(`  ${name}: ${fact.value} (${fact.place})`);
  }
  for (const { id, service, places } of services) {
    const what = service.preset
      ? `${service.preset} ${service.id ?? ''}`.trim()
      : `own service, ${service.category}`;
    around.print(`  services.${id}: ${what} (${places.join(', ')})`);
  }
  for (const { id, fields, place } of forms) {
    around.print(`  forms.${id}: ${fields.join(', ')} (${place})`);
  }
  if (forms.length) {
    around.print(
      '  storage.country: RU is assumed, keepDays 365, and today’s edition of the policy. Correct them where they are not so.',
    );
  }
}

/** Shows what is to be changed in the pages, as a unified difference. */
export function tellChanges(changed: readonly ChangedPage[], around: Surroundings): void {
  around.print(
    changed.length ? 'Changes to make in the pages:' : 'Nothing to change in the pages.',
  );
  for (const { page, edits } of changed) {
    for (const line of difference(page.name, page.bytes, edits)) around.print(page.decode(line));
  }
}

/** Names what the folder's style sheets ask by themselves. */
export async function tellStyles(
  folder: string,
  site: string | undefined,
  around: Surroundings,
): Promise<void> {
  for (const line of await styleHosts(folder, site)) {
    around.printError(
      `${line} before any choice, and no mark holds a style sheet’s requests back. Copy the file onto the site, or seal the pages.`,
    );
  }
}
