import { openPopup } from '../forms/popup';
import type { Opening } from './contract/plainEntries';

/** Opens the policy, or the one dialog of a form; says in the console what keeps it from that. `view` may be anything. */
export async function openAsked(
  opening: Opening,
  view: unknown,
  opener?: HTMLElement,
): Promise<void> {
  const { config, isSecure, signal, ports, planOf, serveOwn, firstForm, load } = opening;
  if (view === 'policy') return (await load(view)).openPolicy(opening);
  const { form: id = '' } = Object(view) as { form?: string }; // a page's script may pass anything
  if (!id) {
    const { tellNoView } = await load('advice');
    return tellNoView(view, Object.keys(config.forms ?? {}), opener);
  }
  const plan = isSecure && planOf(id, opener);
  if (plan && !signal.aborted) firstForm(id).take(openPopup(plan, ports, serveOwn, signal));
}
