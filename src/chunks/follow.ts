import { createTexts, type Language, type Pack, pickLocale } from '../core/texts';
import { en, ru } from '../locales/banners';
import { TAGS } from '../locales/tags';
import type { Redrawn, Widget } from './contract';

const inside: Record<string, Pack> = { ru, en };

/**
 * Speaks the language that the page says now, where we know it, and has what stands at the page's edge
 * drawn anew. Rejects where its words cannot be had; then the language stays as it was.
 */
export async function followPage(widget: Widget, screen: Redrawn): Promise<void> {
  const { config, load, log } = widget;
  const before = widget.language;
  const now = () => {
    const wanted = [document.documentElement.lang, widget.language.locale];
    return pickLocale(config, wanted, TAGS);
  };
  const locale = now();
  if (locale === before.locale) return;
  const pack: Record<string, string> = { ...inside[locale] };
  // The contract has a chunk for each view's words.
  const take = async (view: string) =>
    Object.assign(pack, ...Object.values(await load(`${view}_${locale}`)));
  if (!inside[locale]) await take('banner');
  // What is being drawn for the first time would come after us.
  await screen.drawn;
  // Changed once more meanwhile: another one of us is on its way.
  if (now() !== locale) return;
  const language: Language = {
    locale,
    pack,
    text: createTexts(config, locale, pack),
    ready: Promise.resolve(),
    // A form that stands keeps its own language, and may not have all its words yet.
    words: (view) => Promise.all([take(view), before.words(view).catch(log)]),
  };
  widget.language = language;
  await screen.draw();
  // Where we have opened something else, it settles this when it is closed.
  if (!widget.root.querySelector('[part=banner],[part=reopen]')) return;
  screen.clear();
  await screen.settle();
}
