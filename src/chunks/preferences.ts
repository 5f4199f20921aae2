import { categoryTexts } from '../core/categoryTexts';
import { acceptAll, refuseAll, setIds } from '../core/choice';
import type { Shown } from '../core/shown';
import { signsOf } from '../core/signs';
import { putHome } from '../effects/hostElement';
import categoriesCss from '../ui/categories.css?inline';
import { element } from '../ui/element';
import { createPreferences } from '../ui/preferences';
import preferencesCss from '../ui/preferences.css?inline';
import { adoptSheet } from '../ui/sheets';
import { loadPreset } from './asking/loadPreset';
import { showModal } from './asking/showModal';
import type { Edge, Widget } from './contract';

type PreferencesWidget = Pick<
  Widget,
  'root' | 'config' | 'language' | 'gpc' | 'signal' | 'state' | 'choose' | 'load' | 'log'
>;

/**
 * Opens the preferences as a modal dialog in the widget's shadow root; once, however often it is asked.
 * Resolves when it is closed, with or without a choice. Nothing stands at the page's edge meanwhile;
 * afterwards the focus comes back to what replaced its opener.
 */
export async function openPreferences(widget: PreferencesWidget, edge: Edge): Promise<void> {
  const { root, config, language, gpc } = widget;
  const { locale, pack, text } = language;
  // The banner may be a dialog too.
  if (root.querySelector('[part=preferences]')) return;
  adoptSheet(root, preferencesCss + categoriesCss);
  const categories = categoryTexts(config, locale, pack);
  const shownAtMs = Date.now();
  const texts: Shown['texts'] = categories.map(({ id, title, description }) => ({
    role: 'category',
    id,
    text: `${title}\n${description}`,
  }));
  const { node, showFacts } = createPreferences({
    config,
    locale,
    text,
    signs: signsOf(pack),
    categories,
    state: widget.state(),
    gpc,
    act(action, picked, trusted) {
      if (action !== 'close') {
        // “All” takes nothing back that the person switched on in spite of the browser's signal.
        const on = Object.keys(picked).filter((id) => picked[id]);
        const all = setIds(config, acceptAll(widget), on, true);
        const choice = action === 'accept' ? all : action === 'save' ? picked : refuseAll(config);
        const shown: Shown = { surface: 'preferences', method: action, trusted, shownAtMs, texts };
        widget.choose(choice, shown).catch(widget.log);
      }
      dialog.close();
    },
  });
  const dialog = element(
    'dialog',
    { part: 'preferences', dir: 'auto', 'aria-labelledby': 'preferences-title' },
    node,
  );
  // Vendors' facts stand in their presets' chunks: the view does not wait for them.
  for (const [id, service] of Object.entries(config.services ?? {})) {
    if (service.preset) {
      loadPreset(widget, service)
        .then(({ facts }) => showFacts(id, facts))
        .catch(widget.log);
    }
  }
  // A dialog of the site's that holds the banner may close before ours does.
  const host = root.host as HTMLElement; // a div of ours
  if (host.parentNode !== document.documentElement) putHome(host);
  const closed = showModal(widget, dialog);
  edge.clear();
  await closed;
  await edge.settle();
  if (document.activeElement === document.body) {
    root.querySelector<HTMLElement>('[data-assent-action=choose],[part=reopen]')?.focus();
  }
}
