import { type Finding, noteOf } from './finding';
import type { PageScript } from './readPage';

const note = noteOf('page');

const NAME = /(^|\/)assent\.js([?#]|$)/;

/** Where lazy loaders put a script's address, as they were seen to. */
const MOVED = [
  'data-src',
  'data-lazy-src',
  'data-rocket-src',
  'data-litespeed-src',
  'data-pmdelayedscript',
];

/** The widget's tag on a page, also one that an optimiser has changed. */
export function tagOf(scripts: readonly PageScript[]): PageScript | undefined {
  const named = (attributes: readonly string[]) =>
    scripts.find((script) =>
      attributes.some((name) => NAME.test(script.attributes.get(name) ?? '')),
    );
  return (
    named(['src']) ??
    named(MOVED) ??
    scripts.find((one) => one.attributes.get('id') === 'assent-js')
  );
}

/** What an optimiser has made of the tag. */
export function tagFindings({ attributes }: PageScript): Finding[] {
  const type = attributes.get('type') ?? '';
  const moved = MOVED.find((name) => NAME.test(attributes.get(name) ?? ''));
  const isHeld = type !== '' && !/^(module|(text|application)\/(java|ecma)script)$/i.test(type);
  const found: Finding[] = [];
  if (moved !== undefined || isHeld) {
    const what = moved === undefined ? `type="${type}"` : `its address in ${moved}`;
    const message = `An optimiser holds the tag back (${what}): the banner comes late or never, and what was to wait may run before it.`;
    found.push(note('error', 'tag-held-back', message, LEAVE_OUT));
  } else if (!NAME.test(attributes.get('src') ?? '')) {
    const message = `An optimiser has renamed the tag’s script to ${attributes.get('src') ?? 'nothing'}: its chunks are not beside it.`;
    found.push(note('warning', 'tag-renamed', message, LEAVE_OUT));
  }
  if (moved === undefined && type.toLowerCase() === 'module') {
    const message = 'The tag has type="module", as which it cannot tell where it lies.';
    found.push(note('error', 'tag-module', message, 'Paste what assent snippet prints, as it is.'));
  }
  return found;
}

/** What to do where an optimiser had its hands on the tag. */
export const LEAVE_OUT =
  'Take assent.js out of the optimiser’s list of scripts, and paste what assent snippet prints, whole.';
