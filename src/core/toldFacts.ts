/** A fact that a browser told of itself: what it is called and what it says; `isMoment` where that is ISO 8601. */
export type ToldFact = { name: string; value: string; isMoment: boolean };

/**
 * What a browser told (`BrowserInfo`, or what another release wrote for it), each fact in a line of its own.
 * `nameOf` calls it by a key like `told.first.at`; campaigns' parameters and vendors' identifiers are
 * called as they call them, in `member`.
 */
export function toldFacts(
  { first, ...now }: { first?: unknown },
  nameOf: (key: string, member: string) => string,
): ToldFact[] {
  return [...factsIn(now, 'told.', nameOf), ...factsIn(first, 'told.first.', nameOf)];
}

function factsIn(
  facts: unknown,
  above: string,
  nameOf: (key: string, member: string) => string,
): ToldFact[] {
  return Object.entries(facts ?? {}).flatMap(([id, fact]: [string, unknown]) => {
    const called = (member: string, value: string): ToldFact => ({
      name: nameOf(above + id, member),
      value,
      isMoment: id === 'at',
    });
    if (Array.isArray(fact)) return called(id, fact.join(' × '));
    return fact && typeof fact === 'object'
      ? Object.entries(fact).map(([member, value]) => called(member, String(value)))
      : called(id, String(fact));
  });
}
