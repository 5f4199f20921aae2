import { categoryOfService } from '../../core/settings';
import type { Asker } from '../asker';
import type { FoundForm } from './forms';
import type { Assigned, ProposedService } from './services';

/** What was found, as far as the owner wants it. */
export type Use = { services: ProposedService[]; assigned: Assigned[]; forms: FoundForm[] };

/**
 * Asks which services stay, which of the unknown hosts the site cannot look right without, and which forms are
 * meant. What asks only for a service that goes is taken out of the pages. `undefined` where the person broke off.
 */
export async function askUse(found: Use, ask: Asker): Promise<Use | undefined> {
  const kept = await askServices(found, ask);
  const services = kept && (await askNeeded(kept.services, ask));
  const forms = services && (await askForms(found.forms, ask));
  return forms && { ...kept, services, forms };
}

async function askServices(found: Use, ask: Asker): Promise<Use | undefined> {
  const { services } = found;
  if (!services.length) return found;
  const ids = await ask.chooseMany(
    'Which services stay, each waiting for consent? What is unticked is taken out of the pages.',
    services.map(({ id, service, places }) => ({
      value: id,
      label: service.preset ?? service.title?.toString() ?? id,
      hint: placesIn(places),
    })),
    services.map(({ id }) => id),
  );
  if (!ids) return undefined;
  const assigned = found.assigned.map((one) => {
    const staying = one.services.filter((id) => ids.includes(id));
    const isGone = one.services.length > 0 && !staying.length;
    return { ...one, services: staying, isTakenOut: one.isTakenOut || isGone };
  });
  return { ...found, services: services.filter(({ id }) => ids.includes(id)), assigned };
}

async function askNeeded(
  services: ProposedService[],
  ask: Asker,
): Promise<ProposedService[] | undefined> {
  const own = services.filter(({ service }) => service.preset === undefined);
  const isFunctional = ({ id }: ProposedService) =>
    categoryOfService({ operator: { name: '' }, services: listed(own) }, id) === 'functional';
  if (!own.length) return services;
  const needed = await ask.chooseMany(
    'Which of these only make the page look and work right (fonts, icons, libraries)? The others count as marketing.',
    own.map((one) => ({ value: one.id, label: one.service.title?.toString() ?? one.id })),
    own.filter(isFunctional).map(({ id }) => id),
  );
  return (
    needed &&
    services.map((one) => {
      if (!own.includes(one) || needed.includes(one.id) === isFunctional(one)) return one;
      const category = needed.includes(one.id) ? 'functional' : 'marketing';
      return { ...one, service: { ...one.service, category } };
    })
  );
}

async function askForms(forms: FoundForm[], ask: Asker): Promise<FoundForm[] | undefined> {
  const ids = [...new Set(forms.map(({ id }) => id))];
  if (!ids.length) return forms;
  const meant = await ask.chooseMany(
    'Which forms take people’s data?',
    ids.map((id) => {
      const same = forms.filter((form) => form.id === id);
      const [first] = same;
      return {
        value: id,
        label: `${id}: ${[...(first?.fields ?? []), ...(first?.extra ?? [])].join(', ')}`,
        hint: placesIn(same.map(({ place }) => place)),
      };
    }),
    ids,
  );
  return meant && forms.filter(({ id }) => meant.includes(id));
}

function listed(services: readonly ProposedService[]) {
  return Object.fromEntries(services.map(({ id, service }) => [id, service]));
}

function placesIn(places: readonly string[]): string {
  const [first = '', ...more] = places;
  return more.length ? `${first} and ${more.length} more` : first;
}
