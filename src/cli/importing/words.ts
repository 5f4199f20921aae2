import type { Draft } from './draft';
import { isRegex, type Plain, textOf } from './plain';
import type { Taken } from './taken';

/** Why a banner's text stays behind. */
export const NO_BANNER_TEXT =
  'ours must name the purposes and link the policy; write your own as `texts.….["banner.text"]` with {aims} and {policy} in it';
/** Why what runs on a choice stays behind. */
export const NO_FLOOR = 'visitors choose with equal buttons here, and nothing is on before';

/** A text without its markup: our views show text alone. */
export function plainWords(value: Plain): string | undefined {
  const text = textOf(value)
    ?.replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text || undefined;
}

/** A cookie's name as we write it: exact, or `/regex/`; `undefined` for what is none. */
export function cookieName(value: Plain): string | undefined {
  if (isRegex(value)) return `/${value.source}/`;
  const text = textOf(value);
  const regex = text === undefined ? undefined : /^\/(.+)\/[a-z]*$/.exec(text)?.[1];
  return regex === undefined ? text : `/${regex}/`;
}

/**
 * Takes the settings of a tool's own cookie: for how long, for which domain, and its name, where the owner gave it
 * another than the `usual` one. `toDays` turns the other tool's unit into days.
 */
export function carryRecord(
  taken: Taken,
  draft: Draft,
  paths: { name?: string[]; days?: string[]; domain?: string[]; toDays?: number; usual?: string },
): void {
  const name = paths.name && textOf(taken.take(...paths.name));
  const days = paths.days && Number(taken.take(...paths.days));
  const domain = paths.domain && textOf(taken.take(...paths.domain));
  const isOwn = name !== undefined && name !== paths.usual && /^[\w-]+$/.test(name);
  const whole = days ? Math.ceil(days * (paths.toDays ?? 1)) : undefined;
  const isTerm = whole !== undefined && whole >= 1 && whole <= 36_500;
  if (!isOwn && !isTerm && !domain) return;
  draft.rest.record = {
    ...(isOwn && { cookie: name }),
    ...(domain && { domain: domain.replace(/^\./, '') }),
    ...(isTerm && { days: whole }),
  };
}

/** Sets where and how the banner stands, where one of ours is meant. */
export function place(draft: Draft, layout: string, position: string): void {
  const side = ['left', 'right', 'top', 'bottom'].find((one) => position.includes(one));
  const isBox = layout === 'box';
  const wanted = isBox
    ? position.includes('right')
      ? 'right'
      : position.includes('left')
        ? 'left'
        : undefined
    : side;
  draft.rest.banner = {
    ...draft.rest.banner,
    ...((layout === 'bar' || layout === 'box' || layout === 'modal') && { layout }),
    ...(layout !== 'modal' && fits(layout, wanted) && { position: wanted }),
  };
}

function fits(
  layout: string,
  position: string | undefined,
): position is 'top' | 'bottom' | 'left' | 'right' {
  return (layout === 'box' ? ['left', 'right'] : ['top', 'bottom']).includes(position ?? '');
}
