import { foreignHost, keepsFiles } from './foreignHosts';
import { attribute, type Page, placeOf } from './page';
import type { Assigned } from './services';

/** What an owner should know of scripts that wait, a line each. */
export function adviceFor(assigned: readonly Assigned[]): string[] {
  return [...mixedScripts(assigned), ...borrowedScripts(assigned)];
}

/** Scripts in which several vendors, or a vendor and the page's own code, stand together: they wait as a whole. */
function mixedScripts(assigned: readonly Assigned[]): string[] {
  return assigned.flatMap(({ sighting, services, isTakenOut }) => {
    if (!sighting.isMixed || isTakenOut || !services.length) return [];
    const place = placeOf(sighting.page, sighting.element);
    const names = services.join(', ');
    return services.length > 1
      ? `${place}: one script holds code for ${names}: it waits until all of them are granted. Part it into a script for each, and they can be granted one by one.`
      : `${place}: one script holds code for ${names} and other code, which waits with it. Move what the page itself needs into a script of its own.`;
  });
}

/** Scripts of hosts that only keep files: the page may need them at once, and then does without until the choice. */
function borrowedScripts(assigned: readonly Assigned[]): string[] {
  const borrowed = assigned.filter(
    ({ sighting: { element, hosts }, isTakenOut }) =>
      element.tagName === 'script' && !isTakenOut && hosts.every(keepsFiles),
  );
  return borrowed.map(
    ({ sighting: { page, element, hosts } }) =>
      `${placeOf(page, element)}: this script comes from ${hosts.join(', ')} and waits until people agree. Where the page needs it at once, copy the file onto the site and take the marks off.`,
  );
}

/** Frames of a frameset, which nothing can hold back, a line each. */
export function framesThatCannotWait(pages: readonly Page[], site: string | undefined): string[] {
  return pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const host = foreignHost(attribute(element, 'src'), site);
      return element.tagName === 'frame' && host !== undefined
        ? `${placeOf(page, element)}: this frame shows ${host} at once and cannot wait. Make the page one without a frameset, with an <iframe> in its place.`
        : [];
    }),
  );
}
