import type { Held } from './holdForeign';

/** The id of the service that a host belongs to; `undefined` where the owner wants it gone. */
export type ServiceOf = (host: string) => string | undefined;

/** What is held, by the services that it waits for. */
export function byService(
  held: readonly Held[],
  serviceOf: ServiceOf,
): { service: string; held: Held[] }[] {
  const services = [...new Set(held.flatMap(({ host }) => serviceOf(host) ?? []))];
  return services.map((service) => ({
    service,
    held: held.filter(({ host }) => serviceOf(host) === service),
  }));
}
