import { openPopup } from '../forms/popup';
import type { Entries } from './contract';

/** Opens the form that was asked for in its dialog; says in the console what keeps it from that. */
export const openAsked: Entries['popup']['openAsked'] = async (
  { config, isSecure, load },
  { ports, planOf },
  serveOwn,
  firstForm,
  view,
  opener,
) => {
  const { form: id = '' } = Object(view) as { form?: string }; // a page's script may pass anything
  if (!id) {
    const { tellNoView } = await load('advice');
    return tellNoView(view, Object.keys(config.forms ?? {}), opener);
  }
  const plan = isSecure && planOf(id, opener);
  if (plan) firstForm(id).take(openPopup(plan, ports, serveOwn));
};
