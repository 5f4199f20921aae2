/** What was asked for last, by key: at most `max` of them, the one not asked for longest going first. */
export class Recent<Value> {
  readonly #max: number;
  // A map keeps the order of insertion: its first key is the one that was not asked for longest.
  readonly #kept = new Map<string, Value>();

  constructor(max: number) {
    this.#max = max;
  }

  /** What is kept under a key, which is asked for with that; `undefined` where there is nothing. */
  get(key: string): Value | undefined {
    const value = this.#kept.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  /** Keeps nothing under a key any more. */
  delete(key: string): void {
    this.#kept.delete(key);
  }

  /** Keeps a value as the one asked for last. */
  set(key: string, value: Value): void {
    this.#kept.delete(key);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= this.#max && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, value);
  }
}
