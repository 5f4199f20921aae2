import type { Preset } from '../core/service';
import { purge, type Remains } from '../effects/purge';
import { TOUCH_KEY } from '../effects/touches';
import type { Widget } from './contract';

export { expireEverywhere } from '../effects/cookies';

/** How long the message to the receiver may keep the page from being loaded again. */
const PATIENCE_MS = 2000;

/**
 * After a withdrawal: vendors are underWay, cookies and keys of the revoked services go, and the page is
 * loaded again, once, when something that runs cannot be stopped otherwise. `underWay` resolves when the
 * receiver's message is on its way.
 */
export async function withdraw(
  widget: Widget,
  revoked: readonly string[],
  scriptsRan: boolean,
  underWay: Promise<unknown>,
): Promise<void> {
  const services = revoked.flatMap((id) => widget.config.services?.[id] ?? []);
  const hasPreset = services.some(({ preset }) => preset);
  const nothing = { presets: [], mustReload: false };
  const stopped = hasPreset
    ? await widget
        .load('signals')
        .then(({ stop }) => stop(widget, revoked))
        .catch((error) => {
          widget.log(error);
          return { ...nothing, mustReload: true };
        })
    : nothing;
  const remains: Remains = {
    cookies: [
      ...services.flatMap(({ cookies = [] }) => cookies),
      ...namesOf(stopped.presets, 'cookies'),
    ],
    storage: [
      ...services.flatMap(({ storage = [] }) => storage),
      ...namesOf(stopped.presets, 'storage'),
      ...(revoked.includes(widget.config.browserInfo?.category ?? '') ? [TOUCH_KEY] : []),
    ],
  };
  purge(remains);
  const { seal } = widget.config;
  if (!scriptsRan && !stopped.mustReload && !seal) return;
  // What still runs may write until the very end.
  addEventListener('pagehide', () => purge(remains));
  if (seal) return (await widget.load('seal')).renew(widget, underWay);
  await Promise.race([underWay, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  widget.log('The page is loaded again: something that was running cannot be stopped otherwise.');
  location.reload();
}

function namesOf(presets: readonly Preset[], kind: 'cookies' | 'storage'): string[] {
  return presets.flatMap(({ facts }) =>
    // A key on the vendor's own domain is out of reach, and its name may be the site's own here.
    facts[kind].flatMap(({ name, isForeign }) => (isForeign ? [] : name)),
  );
}
