import type { Widget } from '../chunks/contract';
import type { View } from '../core/state';
import type { Screen } from './screen';

/** Opens a view by name, or a form in a dialog; resolves when it stands, or is closed. */
export async function openView(
  widget: Widget,
  screen: Screen,
  view: View,
  opener?: HTMLElement,
): Promise<void> {
  await screen.drawn;
  try {
    if (view === 'banner') screen.showBanner();
    else if (view === 'preferences') {
      await (await widget.loadView(view)).openPreferences(widget, screen);
    } else if (view === 'mine') await (await widget.load(view)).openMine(widget);
    else await (await widget.loadView('forms')).openForm(widget, view, opener);
  } catch (error) {
    // Who wants to choose must be able to, if only all or nothing.
    if (view === 'preferences') screen.showBanner();
    // A link leads where it would without us.
    else if (opener?.matches('a[href]')) location.assign((opener as HTMLAnchorElement).href); // by its name
    throw error;
  }
}
