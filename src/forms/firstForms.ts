import type { AttachedForm } from './contract';

/** The first attached form of a name, be it there now or later. */
type First = { form: Promise<AttachedForm>; take(form: AttachedForm): void };

const firsts: Record<string, First> = Object.create(null);

/** Where the first attached form of a name is noted, and waited for. */
export function firstForm(name: string): First {
  const known = firsts[name];
  if (known) return known;
  let take: First['take'] = () => {};
  const form = new Promise<AttachedForm>((resolve) => {
    take = resolve;
  });
  const first = { form, take };
  firsts[name] = first;
  return first;
}
