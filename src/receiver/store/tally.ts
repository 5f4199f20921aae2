/**
 * What is counted. `lead`: leads by form (empty where none could be read) and list. `consent`: consent
 * messages by standing. `category`, `service` and `purpose`: decisions by subject and state, of all
 * that is not set aside. `day`: decisions of which no row is kept, by day with their subject, and state.
 * `aside`: bytes of what is set aside. `inbox`: leads that can be looked for, by form and tab. `untidy`: what `tidy.ts` counts.
 */
export type Topic =
  | 'lead'
  | 'consent'
  | 'category'
  | 'service'
  | 'purpose'
  | 'day'
  | 'aside'
  | 'inbox'
  | 'untidy';

/** One figure by its key. */
export type Figure = { topic: Topic; subject: string; state: string };

/** By how much figures change within one transaction. */
export class Tally {
  readonly #changes = new Map<string, { figure: Figure; by: number }>();

  /** Notes a change, which may be negative. */
  add(figure: Figure, by: number): void {
    const key = `${figure.topic}\n${figure.subject}\n${figure.state}`;
    const change = this.#changes.get(key);
    if (change) change.by += by;
    else this.#changes.set(key, { figure, by });
  }

  /** What came of all of them, in the order of their keys: whoever writes rows in one order waits for nobody in a circle. */
  changes(): { figure: Figure; by: number }[] {
    return [...this.#changes]
      .filter(([, { by }]) => by !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, change]) => change);
  }
}
