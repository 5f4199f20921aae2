import { attachForm } from './attach';
import type { ServeOwn } from './contract';
import { enterRoot } from './enterRoot';
import { createForm } from './ownForm';
import { pairColors } from './pairColors';
import { sayLost } from './sayLost';

/** Makes a form of our own, has it served and put into the page. */
export const serveOwn: ServeOwn = (plan, ports, put) => {
  const form = createForm(plan, ports);
  const attached = attachForm(form, plan, ports, { sayLost });
  put(form);
  enterRoot(form);
  // What the page says of it shows only there.
  pairColors(form);
  return attached;
};
