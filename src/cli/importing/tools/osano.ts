import { mapOf, type Plain, textOf } from '../plain';
import type { Source } from '../readSource';
import type { Tool } from '../tool';
import { carryRecord, NO_BANNER_TEXT, place, plainWords } from '../words';

/** Osano's free cookieconsent 3: one banner, no services. https://github.com/osano/cookieconsent */
export const osano: Tool = {
  id: 'osano',
  title: 'Osano cookieconsent',
  find,
  carry(taken, draft) {
    carryRecord(taken, draft, {
      name: ['cookie', 'name'],
      days: ['cookie', 'expiryDays'],
      domain: ['cookie', 'domain'],
      usual: 'cookieconsent_status',
    });
    const position = textOf(taken.take('position')) ?? 'bottom';
    place(draft, /left|right/.test(position) ? 'box' : 'bar', position);
    const url = textOf(taken.take('content', 'href'));
    if (url) draft.rest.policy = { url };
    taken.lose(NO_BANNER_TEXT, 'content', 'message');
    taken.lose(
      'the file does not say its language: write it as `texts.<language>["banner.title"]`',
      'content',
      'header',
    );
    for (const [theirs, ours] of [
      ['allow', 'accept'],
      ['deny', 'decline'],
    ] as const) {
      const words = plainWords(taken.look('content', theirs));
      taken.lose(
        `the file does not say its language: write it as \`texts.<language>["banner.${ours}"]\`: ${words}`,
        'content',
        theirs,
      );
    }
    taken.lose(
      'people are asked and can decline here: a notice alone is no consent',
      'content',
      'dismiss',
    );
    taken.lose('nothing runs before a visitor chose, whatever the type', 'type');
    const look = [
      ['surface', 'popup', 'background'],
      ['ink', 'popup', 'text'],
      ['action-surface', 'button', 'background'],
      ['action-ink', 'button', 'text'],
    ] as const;
    const colors = look.flatMap(([ours, part, key]) => {
      const color = textOf(taken.look('palette', part, key));
      if (!color || !/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(color)) return [];
      taken.take('palette', part, key);
      return [[ours, color]];
    });
    if (colors.length) draft.setColors(Object.fromEntries(colors));
  },
};

function find(source: Source): Plain | undefined {
  if (source.kind === 'said') {
    return source.calls
      .filter(({ name }) => /(^|\.)cookieconsent\.(initialise|Popup)$|^cc\.initialise$/.test(name))
      .map(({ handed }) => handed[0])
      .find((value) => value instanceof Map);
  }
  const value = mapOf(source.value);
  const isOsano = ['palette', 'content', 'position', 'theme', 'type', 'revokable'].filter((key) =>
    value.has(key),
  );
  return isOsano.length >= 2 && !value.has('categories') && !value.has('services')
    ? source.value
    : undefined;
}
