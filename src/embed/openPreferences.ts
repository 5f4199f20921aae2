import { h, render } from 'preact';
import { categoryTexts } from '../core/categoryTexts';
import { gpcIds, grantAll, refuseAll } from '../core/choice';
import type { Choice } from '../core/record';
import type { Shown } from '../core/sending';
import type { Widget } from '../core/widget';
import { Preferences, type PreferencesAction } from '../ui/Preferences';
import css from '../ui/preferences.css?inline';
import type { Facts } from '../ui/ServiceFacts';
import { loadPreset } from './loadPreset';

let sheet: CSSStyleSheet | undefined;

/**
 * Opens the preferences as a modal dialog in the widget's shadow root; once, however often it is asked.
 * Resolves when it is closed, with or without a choice; `undefined` when it was open already.
 */
export function openPreferences(widget: Widget): Promise<void> | undefined {
  const { root, config, locale, pack, text } = widget;
  if (root.querySelector('dialog')) return undefined;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  }
  const categories = categoryTexts(config, locale, pack);
  const shownAtMs = Date.now();
  const dialog = document.createElement('dialog');
  dialog.setAttribute('part', 'preferences');
  dialog.dir = 'auto';

  const texts: Shown['texts'] = categories.map(({ id, title, description }) => ({
    role: 'category',
    id,
    text: `${title}\n${description}`,
  }));
  const act = (action: PreferencesAction, picked: Choice, trusted: boolean) => {
    if (action !== 'close') {
      const choice =
        action === 'accept'
          ? grantAll(config, widget.gpc ? gpcIds(config) : [])
          : action === 'save'
            ? picked
            : refuseAll(config);
      const shown: Shown = { surface: 'preferences', method: action, trusted, shownAtMs, texts };
      widget.choose(choice, shown).catch(widget.log);
    }
    dialog.close();
  };

  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  root.append(dialog);
  const state = widget.state();
  let picked: Choice = state.kind === 'answered' ? state.choice : {};
  const facts: Record<string, Facts> = {};
  const draw = (next: Choice) => {
    picked = next;
    render(
      h(Preferences, {
        config,
        locale,
        text,
        labels: { accept: text('banner.accept'), decline: text('banner.decline') },
        categories,
        state,
        picked,
        facts,
        gpc: widget.gpc,
        pick: draw,
        act,
      }),
      dialog,
    );
  };
  draw(picked);
  // Vendors' facts stand in their presets' chunks: the view does not wait for them.
  for (const [id, service] of Object.entries(config.services ?? {})) {
    if (!service.preset) continue;
    loadPreset(widget, service).then((preset) => {
      facts[id] = preset.facts;
      if (dialog.open) draw(picked);
    }, widget.log);
  }
  dialog.setAttribute('aria-labelledby', 'preferences-title');
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      render(null, dialog);
      dialog.remove();
      resolve();
    });
  });
}
