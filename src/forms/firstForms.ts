import type { AttachedForm } from './contract';

/** The first attached form of a name, be it there now or later. */
type First = { form: Promise<AttachedForm>; take(form: AttachedForm): void };

const firsts = new Map<string, First>();

/** Where the first attached form of a name is noted, and waited for. */
export function firstForm(name: string): First {
  const known = firsts.get(name);
  if (known) return known;
  let take: First['take'] = () => {};
  const form = new Promise<AttachedForm>((resolve) => {
    take = resolve;
  });
  const first = { form, take };
  firsts.set(name, first);
  return first;
}
